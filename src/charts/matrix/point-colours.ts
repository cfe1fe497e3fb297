/** The inks as the page has them now: tokens may be any colour CSS can write, system colours too. */

export type Rgb = readonly [red: number, green: number, blue: number];

export interface PointColours {
  readonly now: Rgb;
  readonly ink: Rgb;
  readonly if: Rgb;
  /** Quiet dots are this many times as strong: where contrast is asked for, they are not quiet. */
  readonly strength: number;
}

const MORE_CONTRAST = '(forced-colors: active), (prefers-contrast: more)';
const STRONG = 1.8;

/** @param probe an element of the page that nothing is drawn with */
export function pointColours(probe: HTMLElement): PointColours {
  const read = (token: string): Rgb => {
    probe.style.color = `var(${token})`;
    return toRgb(getComputedStyle(probe).color);
  };
  return {
    now: read('--now'),
    ink: read('--ink'),
    if: read('--if'),
    strength: matchMedia(MORE_CONTRAST).matches ? STRONG : 1,
  };
}

/** Tells when the inks may have changed: another theme, forced colours, contrast. Returns the way to stop. */
export function onColoursChange(changed: () => void): () => void {
  const themes = new MutationObserver(changed);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
  const queries = [MORE_CONTRAST, '(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    themes.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

let reader: CanvasRenderingContext2D | null = null;

/** A canvas understands every colour the page does. */
function toRgb(colour: string): Rgb {
  reader ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (reader === null) throw new Error('invalid browser: must draw on a canvas, got no context');
  reader.clearRect(0, 0, 1, 1);
  reader.fillStyle = colour;
  reader.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = reader.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
