/**
 * The remainder of Stirling's series, c(x) = lnΓ(x) − [(x − ½) ln x − x + ½ ln 2π], for x ≥ 10.
 *
 * Asymptotic series 1/12x − 1/360x³ + 1/1260x⁵ − … (DLMF 5.11.1) to x⁻¹³; error below 3·10⁻¹⁷.
 */
export function stirlingRemainder(x: number): number {
  const r = 1 / x;
  const z = r * r;
  let sum = 0;
  for (let k = SERIES.length - 1; k >= 0; k--) sum = sum * z + SERIES[k]!;
  return r * sum;
}

/** c(x + t) − c(x) without cancellation, for x ≥ 10 and t ≥ 0: the divided difference is carried through Horner's scheme. */
export function stirlingDifference(x: number, t: number): number {
  const r = 1 / x;
  const next = 1 / (x + t);
  const z = r * r;
  const nextZ = next * next;
  let sum = 0;
  let divided = 0;
  for (let k = SERIES.length - 1; k >= 0; k--) {
    divided = divided * nextZ + sum;
    sum = sum * z + SERIES[k]!;
  }
  return -t * r * next * (sum + next * (next + r) * divided);
}

export const HALF_LN_2PI = 0.9189385332046728;

const SERIES = new Float64Array([1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]);
