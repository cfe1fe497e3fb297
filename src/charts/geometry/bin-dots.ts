/** Quantile dots: one dot for each run in a hundred, in bins one dot wide, stacked from the axis. */

export interface Dot {
  /** Rank among the values, 0 the lowest. */
  readonly index: number;
  readonly value: number;
  /** Pixels from the left end of the axis to the middle of the dot. */
  readonly x: number;
  /** Pixels from the axis up to the middle of the dot. */
  readonly rise: number;
}

export interface DotLayout {
  readonly dots: readonly Dot[];
  readonly radius: number;
  readonly binWidth: number;
  /** Pixels from the axis to the top of the tallest stack. */
  readonly height: number;
}

export interface DotField {
  readonly low: number;
  readonly high: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const WIDEST = 18;
const NARROWEST = 4;
/** Radius and pitch of a stack, as parts of the bin. */
const RADIUS = 0.37;
const PITCH = 0.785;

/**
 * The largest dots whose tallest stack fits the field. Zero is a border between bins, so that no stack mixes gains and
 * losses. Where even the narrowest bins are too tall (many equal values), the dots of a bin stand two, three, … abreast.
 *
 * @param ascending the quantiles
 * @param binWidth in pixels, when a row of plots shares it
 */
export function binDots(ascending: ArrayLike<number>, field: DotField, binWidth?: number): DotLayout {
  const perUnit = field.width / (field.high - field.low);
  const { width, abreast } = binWidth === undefined ? largestBins(ascending, field, perUnit) : sharedBins(binWidth);
  const step = width / perUnit;
  const most = tallest(ascending, step);
  const rows = Math.ceil(most / abreast);
  const pitch = Math.min((width / abreast) * PITCH, field.height / Math.max(rows, 1));
  const radius = pitch * (RADIUS / PITCH);

  const heights = new Map<number, number>();
  const dots = Array.from({ length: ascending.length }, (_, index) => {
    const value = ascending[index]!;
    const bin = Math.floor(value / step);
    const before = heights.get(bin) ?? 0;
    heights.set(bin, before + 1);
    const centre = most === ascending.length ? value : (bin + 0.5) * step; // a lone stack stands on its value
    const aside = (((before % abreast) + 0.5) / abreast - 0.5) * width;
    return {
      index,
      value,
      x: (centre - field.low) * perUnit + aside,
      rise: (Math.floor(before / abreast) + 0.5) * pitch,
    };
  });
  return { dots, radius, binWidth: width, height: rows * pitch };
}

interface Bins {
  readonly width: number;
  readonly abreast: number;
}

function sharedBins(width: number): Bins {
  return { width, abreast: 1 };
}

function largestBins(ascending: ArrayLike<number>, field: DotField, perUnit: number): Bins {
  for (let width = WIDEST; width >= NARROWEST; width -= 0.25) {
    if (tallest(ascending, width / perUnit) * width * PITCH <= field.height) return { width, abreast: 1 };
  }
  const most = tallest(ascending, WIDEST / perUnit);
  let abreast = 2;
  while (Math.ceil(most / abreast) * (WIDEST / abreast) * PITCH > field.height) abreast++;
  return { width: WIDEST, abreast };
}

function tallest(values: ArrayLike<number>, step: number): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const value of Array.from(values)) {
    const bin = Math.floor(value / step);
    const count = (counts.get(bin) ?? 0) + 1;
    counts.set(bin, count);
    if (count > most) most = count;
  }
  return most;
}
