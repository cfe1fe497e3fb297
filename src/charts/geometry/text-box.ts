import type { Box } from './place.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** The box of one line of text set at (x, y on the baseline): from the top of its capitals to its descenders. */
export function textBox(x: number, y: number, width: number, size: number, anchor: Anchor): Box {
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
  return { x: x - shift, y: y - size * 0.78, width, height: size };
}
