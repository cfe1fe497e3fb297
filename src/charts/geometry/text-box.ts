import type { Box } from './place.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** The box of one line of text set at (x, y on the baseline): from the top of its capitals to its descenders. */
export function textBox(x: number, y: number, width: number, size: number, anchor: Anchor): Box {
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
  return { x: x - shift, y: y - size * 0.78, width, height: size };
}

/** The smallest box around them all. */
export function union(boxes: readonly [Box, ...Box[]]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const foot = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: foot - y };
}
