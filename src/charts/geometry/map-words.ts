/** Where words stand on a map: on their own ground, clear of lines and of one another, or not at all. */
import { valueAt, type LevelGrid } from './level-areas.ts';
import { firstFree, type Box } from './place.ts';
import { textBox } from './text-box.ts';

/** `gain`: where it pays, near the border; `loss`: where it does not; `few`, `most`: at the lines of 10 and 90 of 100; `dot`: beside it. */
export type Ground = 'dot' | 'gain' | 'loss' | 'few' | 'most';

export interface MapWord {
  readonly key: string;
  readonly text: string;
  readonly width: number;
  readonly wanted: Ground;
}

export interface WordPlace {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface MapField {
  /** Pixels of columns and rows, and back. */
  readonly x: { (column: number): number; readonly invert: (place: number) => number };
  readonly y: { (row: number): number; readonly invert: (place: number) => number };
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

const SIZE = 12;
const PAD = 5;
const ACROSS = 28;
const UP = 12;

/** Words come in the order of their importance; one that finds no place is left out. */
export function mapWords(
  gains: LevelGrid,
  shares: LevelGrid,
  field: MapField,
  words: readonly MapWord[],
  dot: { readonly x: number; readonly y: number },
): readonly WordPlace[] {
  const within = {
    x: field.left + 2,
    y: field.top + 2,
    width: Math.max(field.right - field.left - 4, 0),
    height: Math.max(field.foot - field.top - 4, 0),
  };
  const taken: Box[] = [{ x: dot.x - 9, y: dot.y - 9, width: 18, height: 18 }];
  return words.flatMap(({ key, text, width, wanted }) => {
    if (text === '') return [];
    const candidates = wanted === 'dot' ? beside(dot, width) : over(field, width);
    const fits = candidates.filter(({ box }) => wanted === 'dot' || isOn(wanted, box, gains, shares, field));
    const ordered =
      wanted === 'dot'
        ? fits
        : fits.sort(
            (a, b) => costOf(wanted, a.box, gains, shares, field) - costOf(wanted, b.box, gains, shares, field),
          );
    const place = firstFree(ordered, { within, boxes: taken, traces: [] });
    if (place === null) return [];
    taken.push({
      x: place.box.x - PAD,
      y: place.box.y - 2,
      width: place.box.width + 2 * PAD,
      height: place.box.height + 4,
    });
    return [{ key, text, x: place.x, y: place.y }];
  });
}

interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const at = (x: number, y: number, width: number): Candidate => ({ x, y, box: textBox(x, y, width, SIZE, 'start') });

const beside = ({ x, y }: { readonly x: number; readonly y: number }, width: number): Candidate[] => [
  at(x + 12, y + 4, width),
  at(x - 12 - width, y + 4, width),
  at(x - width / 2, y - 14, width),
  at(x - width / 2, y + 22, width),
];

/** A raster over the whole field. */
function over({ left, right, top, foot }: MapField, width: number): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i <= ACROSS; i++) {
    for (let j = 0; j <= UP; j++) {
      found.push(
        at(left + 8 + (i / ACROSS) * (right - left - width - 16), top + 16 + (j / UP) * (foot - top - 24), width),
      );
    }
  }
  return found;
}

const cornersOf = ({ x, y, width, height }: Box): readonly (readonly [number, number])[] => [
  [x - PAD, y - 2],
  [x + width / 2, y - 2],
  [x + width + PAD, y - 2],
  [x - PAD, y + height + 2],
  [x + width / 2, y + height + 2],
  [x + width + PAD, y + height + 2],
];

function valuesUnder(grid: LevelGrid, box: Box, { x, y }: MapField): number[] {
  return cornersOf(box).map(([px, py]) => valueAt(grid, x.invert(px), y.invert(py)));
}

/** No line of importance runs through the word. */
function isOn(wanted: Ground, box: Box, gains: LevelGrid, shares: LevelGrid, field: MapField): boolean {
  const gain = valuesUnder(gains, box, field);
  const share = valuesUnder(shares, box, field);
  const all = (test: (value: number) => boolean, values: readonly number[]): boolean => values.every(test);
  switch (wanted) {
    case 'gain':
      return (
        all((value) => value > 0, gain) && (all((value) => value > 0.9, share) || all((value) => value < 0.9, share))
      );
    case 'loss':
      return (
        all((value) => value < 0, gain) && (all((value) => value < 0.1, share) || all((value) => value > 0.1, share))
      );
    case 'few':
      return all((value) => value < 0.1, share);
    case 'most':
      return all((value) => value > 0.9, share);
    case 'dot':
      return true;
  }
}

/** Less is better: near the line that the word is about, or, where it does not pay, as far into the loss as it goes. */
function costOf(wanted: Ground, box: Box, gains: LevelGrid, shares: LevelGrid, field: MapField): number {
  const gain = valuesUnder(gains, box, field);
  const share = valuesUnder(shares, box, field);
  switch (wanted) {
    case 'gain':
      return Math.min(...gain);
    case 'loss':
      return Math.min(...gain);
    case 'few':
      return 0.1 - Math.max(...share);
    case 'most':
      return Math.min(...share) - 0.9 + Math.max(...gain) * 1e-6;
    case 'dot':
      return 0;
  }
}
