/** Widths of chart text in units (px at root size 14), measured in the page's own face; labels are placed by them. */
import { createSubscriber } from 'svelte/reactivity';
import type { RichPart } from '../rich.ts';

const SIZE = 12;
/** A canvas knows neither tabular figures (as wide as a zero) nor optical sizes: what is left is at most this much. */
const OPTICAL = 1.025;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;
let family: string | null = null;

/** What is measured before a face has arrived is measured again after. */
const facesMayArrive = createSubscriber((update) => {
  const forget = (): void => {
    widths.clear();
    family = null;
    update();
  };
  document.fonts.addEventListener('loadingdone', forget);
  return () => document.fonts.removeEventListener('loadingdone', forget);
});

export function textWidth(text: string, size: number = SIZE, weight = 400): number {
  facesMayArrive();
  const key = `${weight} ${size} ${document.documentElement.lang} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('invalid browser: must measure text on a canvas, got no context');
  family ??= getComputedStyle(document.documentElement).fontFamily;
  context.font = `${weight} ${size}px ${family}`;
  const width = context.measureText(text.replaceAll(/\d/g, '0')).width * OPTICAL;
  widths.set(key, width);
  return width;
}

export function richWidth(parts: readonly RichPart[]): number {
  return parts.reduce((sum, { text, strong, size }) => sum + textWidth(text, size, strong === true ? 600 : 400), 0);
}
