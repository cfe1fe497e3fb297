/**
 * What a quantity can be. `rate`: a probability; `positive` and `nonnegative` amounts; `money`, which may be negative;
 * `change`: relative, −0.1 is a tenth less.
 */
export type Kind = 'rate' | 'positive' | 'nonnegative' | 'money' | 'change';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * The interval no curve may leave. A range lies strictly inside, since its ends are quantiles of a curve; which ends a
 * single number may sit on is for the validation to say (rate: both, nonnegative: 0).
 */
export function bounds(kind: Kind): Bounds {
  switch (kind) {
    case 'rate':
      return { min: 0, max: 1 };
    case 'positive':
    case 'nonnegative':
      return { min: 0, max: Infinity };
    case 'money':
      return { min: -Infinity, max: Infinity };
    case 'change':
      return { min: -1, max: Infinity };
  }
}
