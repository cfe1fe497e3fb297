/** Draws straight lines into the text of an SVG path; two decimals are finer than any screen and half the text. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  /** Back to where the line began. */
  closePath(): void;
  toString(): string;
}

const rounded = (pixels: number): number => Math.round(pixels * 100) / 100;

export function pen(): Pen {
  let text = '';
  const at = (letter: string, x: number, y: number): void => {
    text += `${letter}${rounded(x)},${rounded(y)}`;
  };
  return {
    moveTo: (x, y) => at('M', x, y),
    lineTo: (x, y) => at('L', x, y),
    closePath() {
      if (text !== '') text += 'Z';
    },
    toString: () => text,
  };
}
