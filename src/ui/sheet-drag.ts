/** How far a sheet stands open: closed, the line in hand only, or all of it. */
export type Detent = 'closed' | 'peek' | 'full';

const FAR = 56; // px
const FAST = 0.5; // px a millisecond

/** Where a sheet comes to rest after a drag by `dy` px (down is positive) at `speed` px/ms. */
export function detentAfter(from: Exclude<Detent, 'closed'>, dy: number, speed: number): Detent {
  const isUp = dy < -FAR || (dy < -8 && speed < -FAST);
  const isDown = dy > FAR || (dy > 8 && speed > FAST);
  if (isUp) return 'full';
  if (isDown) return from === 'full' ? 'peek' : 'closed';
  return from;
}
