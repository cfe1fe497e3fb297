import { expect } from 'vitest';
import { render } from 'vitest-browser-svelte';
import {
  type MatrixAxis,
  type MatrixFieldProps,
  type MatrixPoints,
  POINT_LOOKS,
  type PointLook,
} from '#charts/matrix-field.ts';
import MatrixField from '#charts/MatrixField.svelte';
import { FieldHand, frame } from './matrix-hand.ts';

const axis = (name: string, max: number, threshold: number): MatrixAxis => ({
  min: 0,
  max,
  ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ value: share * max, text: `${share * max}` })),
  name,
  threshold,
  grip: `threshold of ${name}`,
  gripText: `${threshold} of ${max}`,
  step: 1,
  page: 10,
  thresholdText: `${threshold}`,
  format: (value) => value.toFixed(1),
});
export const xAxis = (threshold = 8): MatrixAxis => axis('purchases', 20, threshold);
export const yAxis = (threshold = 60): MatrixAxis => axis('attitude', 100, threshold);

export const look = (name: PointLook): number => POINT_LOOKS.indexOf(name);

/** Points as [x, y, look]. */
export function pointsAt(...places: readonly (readonly [number, number, PointLook?])[]): MatrixPoints {
  return {
    x: Float32Array.from(places, ([x]) => x),
    y: Float32Array.from(places, ([, y]) => y),
    look: Uint8Array.from(places, ([, , name = 'plain']) => look(name)),
  };
}

/** What the field told, in order. */
export type Told = readonly [name: string, ...values: unknown[]];

export async function shownField(given: Partial<MatrixFieldProps> = {}) {
  const told: Told[] = [];
  const tell =
    (name: string) =>
    (...values: unknown[]): void =>
      void told.push([name, ...values]);
  const props: MatrixFieldProps = {
    xAxis: xAxis(),
    yAxis: yAxis(),
    points: pointsAt([5, 80], [15, 80], [5, 30], [15, 30]),
    version: 0,
    names: (['Latent', 'Loyal', 'Not loyal', 'Spurious'] as const).map((name, zone) => ({
      zone,
      name,
      x: zone % 2 === 0 ? 0 : 20,
      y: zone < 2 ? 100 : 0,
      align: zone % 2 === 0 ? 'start' : 'end',
      side: zone < 2 ? 'top' : 'bottom',
    })),
    highlighted: null,
    zoneAt: (x, y) => (y >= 60 ? 0 : 2) + (x >= 8 ? 1 : 0),
    saying: (point) => `Customer ${point}`,
    labels: { field: 'four customers', cursor: 'customer', lasso: 'lasso: drag around customers' },
    onthreshold: tell('threshold'),
    onthresholdreset: tell('reset'),
    onhighlight: tell('highlight'),
    onlasso: tell('lasso'),
    ondrag: tell('drag'),
    onnudge: tell('nudge'),
    onpick: tell('pick'),
    onclear: tell('clear'),
    hasSelection: false,
    live: true,
    ...given,
  };
  const { container, rerender } = await render(MatrixField, props);
  await expect.poll(() => container.querySelector('.surface')).not.toBeNull();
  await document.fonts.ready;
  await frame();
  await frame();
  const surface = container.querySelector<HTMLElement>('.surface')!;
  return {
    container,
    surface,
    told,
    /** What was told of one kind. */
    heard: (name: string): Told[] => told.filter(([first]) => first === name),
    change: async (next: Partial<MatrixFieldProps>): Promise<void> => {
      await rerender(next);
      await frame();
      await frame();
    },
    hand: new FieldHand(surface, [20, 100]),
    texts: (): string[] => Array.from(container.querySelectorAll('svg text'), ({ textContent }) => textContent.trim()),
    saying: (): string | null => container.querySelector('p')?.textContent.trim() ?? null,
  };
}

/** The strongest pixel around a place of the page, as a layer has it: red, green, blue, and how much of it (0 … 255). */
export function pixelAt(
  container: Element,
  layer: 'now' | 'ink' | 'if',
  place: { readonly x: number; readonly y: number },
  reach = 1,
): number[] {
  const canvas = container.querySelector<HTMLCanvasElement>(`canvas.${layer}`)!;
  if (canvas.hidden) return [0, 0, 0, 0];
  const { left, top, width } = canvas.getBoundingClientRect();
  const scale = canvas.width / width;
  const [x, y] = [Math.floor((place.x - left) * scale), Math.floor((place.y - top) * scale)];
  const { data } = canvas.getContext('2d')!.getImageData(x - reach, y - reach, 2 * reach + 1, 2 * reach + 1);
  const pixels = Array.from({ length: data.length / 4 }, (_, i) => [...data.slice(4 * i, 4 * i + 4)]);
  return pixels.reduce((best, pixel) => (pixel[3]! > best[3]! ? pixel : best));
}

/** Whether colours are the same but for the rounding that a canvas does. */
export const isColour = (pixel: readonly number[], wanted: readonly number[]): boolean =>
  wanted.every((value, i) => Math.abs(pixel[i]! - value) <= 2);

/** How much is drawn on a layer. */
export function inkOf(container: Element, layer: 'now' | 'ink' | 'if' | 'ghost'): number {
  const canvas = container.querySelector<HTMLCanvasElement>(`canvas.${layer}`)!;
  if (canvas.hidden || canvas.width === 0) return 0;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let sum = 0;
  for (let i = 3; i < data.length; i += 4) sum += data[i]!;
  return sum / 255;
}
