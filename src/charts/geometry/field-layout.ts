/** Where the field lies inside its picture: what stands around it has the room it needs, and no more. */
import type { Box } from './place.ts';

export interface FieldLayout {
  readonly box: Box;
  /** Baseline of the name of the upright axis. */
  readonly nameY: number;
  /** Baseline of the key. */
  readonly keyY: number;
  /** Height of the densities at the top and at the right; null where there are none. */
  readonly densities: { readonly top: number; readonly right: number } | null;
}

export interface FieldNeeds {
  readonly width: number;
  readonly height: number;
  /** Of the widest label of the upright axis. */
  readonly labels: number;
  readonly hasKey: boolean;
  readonly hasDensities: boolean;
  readonly isPhone: boolean;
}

const DENSITIES = { top: 25, right: 29 };
const KEY_ROOM = 14;

export function fieldLayout({ width, height, labels, hasKey, hasDensities, isPhone }: FieldNeeds): FieldLayout {
  const densities = hasDensities && !isPhone ? DENSITIES : null;
  const x = Math.max(labels, 20) + (isPhone ? 6 : 12);
  const y = densities === null ? 20 : densities.top + 9 + (hasKey ? KEY_ROOM : 0);
  const right = densities === null ? 1 : densities.right + 3;
  const foot = isPhone ? 35 : 41;
  const nameY = densities === null ? y - (isPhone ? 5 : 9) : y - 21;
  return {
    box: { x, y, width: Math.max(width - x - right, 0), height: Math.max(height - y - foot, 0) },
    nameY,
    keyY: densities === null ? nameY : KEY_ROOM - 2,
    densities,
  };
}
