import type { Period, RangeLevel } from '#engine/scenario.ts';

/** What the parts of a document need to know of the whole; undefined where the document does not say it properly. */
export interface Setting {
  readonly period: Period | undefined;
  readonly level: RangeLevel | undefined;
  readonly segmentIds: readonly string[] | undefined;
  /** As found, sound or not: only how many customers are drawn is asked of it. */
  readonly positions: unknown;
}
