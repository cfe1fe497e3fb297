/** Where a point of a curve goes: whole per cents by pointer and by key. */

/** Distances a key goes, in per cent. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 5,
  PageDown: -5,
};

const within = (percent: number): number => Math.min(100, Math.max(0, percent)) / 100;

export const shareAt = (share: number): number => within(Math.round(100 * share));

/** Null where the key means nothing here. */
export function shareByKey(key: string, share: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return 1;
  const step = STEPS[key];
  return step === undefined ? null : within(Math.round(100 * share) + step);
}
