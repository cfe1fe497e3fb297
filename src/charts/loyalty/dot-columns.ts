/** Dots of a column, ten beside one another where there is room, from the foot upwards. */
export interface DotPlace {
  readonly x: number;
  readonly y: number;
}

export interface DotGrid {
  readonly across: number;
  readonly pitch: number;
  readonly radius: number;
  /** From the middle of a grade to its first dot. */
  readonly start: number;
  /** The count has room beside the column; else it stands above. */
  readonly isWide: boolean;
}

const PITCH = 9.7;
const PITCH_NARROW = 7.5;
const MOST_ACROSS = 10;
/** The rest is for air, and where there is room for the count beside the column. */
const SHARE_OF_GRADE = 0.66;
const SHARE_WITHOUT_COUNT = 0.88;
const WIDE = 100;
const LEAST_ACROSS = 4;
const RADIUS_SHARE = 0.375;

/**
 * @param gradePitch  from one grade to the next
 * @param most        dots of the longest column
 * @param room        height
 */
export function dotGrid(gradePitch: number, most: number, room: number): DotGrid {
  const isWide = gradePitch >= WIDE;
  const share = isWide ? SHARE_OF_GRADE : SHARE_WITHOUT_COUNT;
  const wanted = Math.floor((share * gradePitch) / (isWide ? PITCH : PITCH_NARROW));
  const across = Math.min(MOST_ACROSS, Math.max(LEAST_ACROSS, wanted));
  const rows = Math.max(1, Math.ceil(most / across));
  const pitch = Math.min(PITCH, room / rows, (share * gradePitch) / across);
  return { across, pitch, radius: pitch * RADIUS_SHARE, start: (-(across - 1) / 2) * pitch, isWide };
}

export const dotPlace = ({ across, pitch, start }: DotGrid, middle: number, foot: number, index: number): DotPlace => ({
  x: middle + start + (index % across) * pitch,
  y: foot - pitch * (Math.floor(index / across) + 0.85),
});
