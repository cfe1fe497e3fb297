import type { Family, Range } from '../scenario.ts';
import type { Kind } from './kind.ts';

/** A range whose high is more than this many times its low is wide. */
const WIDE = 5;

/**
 * The family of a range that names none.
 *
 * A normal curve (cut to what the kind can be) as long as the range is not wide, so that "4 % to 6 %" has the median
 * 5 %; a wide one is skewed: lognormal for amounts (high > 5·low), logit-normal for rates (also 1 − low > 5·(1 − high)).
 * Money with a low above 0 is an amount; with a low of 0 or less it is normal and uncut. A change is looked at as 1 + x.
 */
export function naturalFamily({ low, high }: Range, kind: Kind): Family {
  switch (kind) {
    case 'rate':
      return high > WIDE * low || 1 - low > WIDE * (1 - high) ? 'logit-normal' : 'normal';
    case 'positive':
    case 'nonnegative':
      return high > WIDE * low ? 'lognormal' : 'normal';
    case 'money':
      return low > 0 && high > WIDE * low ? 'lognormal' : 'normal';
    case 'change':
      return 1 + high > WIDE * (1 + low) ? 'lognormal' : 'normal';
  }
}
