/** Customers by years since they joined. */
import { pow } from '../math/pow.ts';
import { bisectRoot } from '../math/root.ts';
import type { BusinessSpace } from './business-run.ts';
import type { TenurePlan } from './tenure-plan.ts';
import { differs, TENURE_YEARS } from './tenure-plan.ts';

export const TENURE_CLASSES = TENURE_YEARS + 1;

export interface TenureCount {
  /** Within the last year, the year before, …; the last class is open. */
  readonly classes: Float64Array;
  /** Years within which half of those present joined. */
  halfWithin: number;
}

export const tenureCount = (): TenureCount => ({ classes: new Float64Array(TENURE_CLASSES), halfWithin: 0 });

/** @param joined  how many cohorts there are */
export function countTenures(plan: TenurePlan, space: BusinessSpace, joined: number, out: TenureCount): void {
  const { classes } = out;
  const { periodsPerYear } = plan.grid;
  classes.fill(0);
  const open = Math.max(...plan.segments.map(({ retention: { every } }) => every));
  let total = 0;
  for (const { present } of space.cohorts) total += present;
  out.halfWithin = Number.NaN;
  let younger = 0;
  for (let e = joined - 1; e >= 0; e--) {
    const here = hereAt(space, e);
    const a = joined - e;
    const year = Math.min(TENURE_CLASSES - 1, Math.floor((a - 1) / periodsPerYear));
    classes[year] = classes[year]! + here;
    // joined evenly over their period; of the oldest we only know how they would have come
    const reaches = Number.isNaN(out.halfWithin) && younger + here >= total / 2 && here > 0 && e >= open;
    if (reaches) out.halfWithin = (a - 1 + (total / 2 - younger) / here) / periodsPerYear;
    younger += here;
  }
  if (Number.isNaN(out.halfWithin)) out.halfWithin = halfAmongOldest(plan, space, joined, open, total);
}

function hereAt({ cohorts, differing }: BusinessSpace, e: number): number {
  let here = 0;
  for (let s = 0; s < cohorts.length; s++) here += cohorts[s]!.here[e]! + (differing[s]?.cohorts.saved[e] ?? 0);
  return here;
}

/**
 * The oldest cohorts hold those who came earlier, too: `steady` says they came evenly and left at the churn of then, so
 * that (1 − churn)^renewals of them have been here for so much longer.
 */
function halfAmongOldest(
  { segments, grid }: TenurePlan,
  { cohorts }: BusinessSpace,
  joined: number,
  open: number,
  total: number,
): number {
  // nobody is here
  if (!(total > 0)) return 0;
  const oldest = segments.map(({ retention: { every, model } }, s) => {
    const { here, settledChurn } = cohorts[s]!;
    let sum = 0;
    for (let e = 0; e < open; e++) sum += here[e]!;
    return { sum, every, kept: differs(model) ? 0 : 1 - settledChurn };
  });
  const olderBy = (time: number): number =>
    oldest.reduce((left, { sum, every, kept }) => left + sum * (kept > 0 ? pow(kept, time / every) : 0), 0);
  let far = open;
  while (olderBy(far) > total / 2 && far < 1e6) far *= 2;
  const more = bisectRoot((time) => olderBy(time) - total / 2, 0, far, 1e-9) ?? 0;
  return (joined - open + more) / grid.periodsPerYear;
}
