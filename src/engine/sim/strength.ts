/** Strength of a lever: 0 up to its start; then, over the ramp, evenly up to 1, reached in the period in which the ramp ends. */
export function strengthAt(period: number, start: number, ramp: number): number {
  if (period <= start) return period === 0 && start === 0 && ramp === 0 ? 1 : 0;
  return ramp <= 1 ? 1 : Math.min(1, (period - start) / ramp);
}
