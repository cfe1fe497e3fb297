/** How each look is drawn, and on which of the layers that lie over one another, one ink each. */
import { dotStamps, type Stamps } from '../geometry/point-stamps.ts';
import { ABSENT, ARRIVED, CHOSEN, HOLLOW, HOLLOW_IF, LEFT, PLAIN } from './field-points.ts';

/** From back to front. */
export const LAYERS = ['now', 'ink', 'if'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Dot {
  readonly look: number;
  /** In units. */
  readonly radius: number;
  /** In units; 0: full. */
  readonly stroke: number;
  readonly alpha: number;
}

const plain = { radius: 2.3, stroke: 0, alpha: 0.42 };

/** In the order of drawing. */
export const DOTS: Readonly<Record<Layer, readonly Dot[]>> = {
  now: [
    { look: HOLLOW, radius: 2.4, stroke: 0.9, alpha: 0.66 },
    { look: PLAIN, ...plain },
    // beneath a chosen one, so that choosing and letting go leaves this layer as it is
    { look: CHOSEN, ...plain },
  ],
  ink: [{ look: CHOSEN, radius: 3.5, stroke: 0, alpha: 1 }],
  if: [
    { look: LEFT, radius: 2.5, stroke: 0.9, alpha: 0.62 },
    { look: HOLLOW_IF, radius: 3.4, stroke: 1.5, alpha: 1 },
    { look: ARRIVED, radius: 2.6, stroke: 0, alpha: 0.92 },
    { look: CHOSEN, radius: 2.6, stroke: 0, alpha: 1 },
  ],
};

/** What is carried, while it is. */
export const GHOST: Dot = { look: CHOSEN, radius: 2.6, stroke: 0, alpha: 0.75 };

/** By look: looks that are drawn alike on a layer share a number, 0 is not there. */
export const DRAWN_AS: Readonly<Record<Layer, Uint8Array>> = {
  now: drawnAs({ [PLAIN]: 1, [CHOSEN]: 1, [HOLLOW]: 2 }),
  ink: drawnAs({ [CHOSEN]: 1 }),
  if: drawnAs({ [LEFT]: 1, [HOLLOW_IF]: 2, [ARRIVED]: 3, [CHOSEN]: 4 }),
};

function drawnAs(of: Readonly<Record<number, number>>): Uint8Array {
  return Uint8Array.from({ length: ABSENT + 1 }, (_, look) => of[look] ?? 0);
}

/** Up to so many dots have their full size; more shrink with the room there is for each. */
const FULL_SIZE = 8000;
const LEAST_RADIUS = 1.1;

/** @param scale pixels of the screen in a unit */
export function stampsOf({ radius, stroke, alpha }: Dot, count: number, strength: number, scale: number): Stamps {
  const shrink = Math.min(1, Math.sqrt(FULL_SIZE / Math.max(count, 1)));
  const outer = Math.max(radius * shrink, LEAST_RADIUS);
  const inner = stroke > 0 ? Math.max(outer - stroke, 0) : 0;
  return dotStamps(outer * scale, inner * scale, Math.min(1, alpha * strength));
}
