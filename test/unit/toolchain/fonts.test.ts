import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, PROJECT } from './source-file.ts';

const FONTS = join(PROJECT, 'src', 'fonts');
const css = readFileSync(join(FONTS, 'latin.css'), 'utf8');

/** The code points a face with this file is asked for. */
function rangeOf(file: string): (codePoint: number) => boolean {
  const range = new RegExp(`${file.replaceAll('.', '\\.')}[^}]*unicode-range:([^;]+);`).exec(css)?.[1] ?? '';
  const parts = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  expect(parts.length).toBeGreaterThan(3);
  return (codePoint) => parts.some(([from = 1, to = 0]) => from <= codePoint && codePoint <= to);
}

test('the fonts of a first visit weigh at most 130 kB', () => {
  const first = ['source-serif-4.woff2', 'inter.woff2', 'noto-sans-sc-4e2d.woff2', 'noto-sans-sc-6587.woff2'];
  const bytes = first.reduce((sum, file) => sum + statSync(join(FONTS, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(130_000);
});

test('every file of the folder is used, and every face has its file', () => {
  const sheets = css + readFileSync(join(FONTS, 'chinese.css'), 'utf8');
  const named = [...sheets.matchAll(/'\.\/([^'?]+\.woff2)/g)].map(([, file]) => file);
  expect(new Set(named)).toEqual(new Set(readdirSync(FONTS).filter((file) => file.endsWith('.woff2'))));
});

test('all faces of a family name the same weights, or the browser forgets the slices of all but one group', () => {
  const faces = css.split('@font-face').filter((face) => face.includes('woff2') && !face.includes('italic'));
  const weights = faces.map((face) => {
    const [family, weight] = [/font-family: '(.+)'/, /font-weight: ([\d ]+)/].map((part) => part.exec(face)?.[1]);
    return `${String(family)}: ${String(weight)}`;
  });
  expect([...new Set(weights)].sort()).toEqual([
    'Inter Variable: 100 900',
    'Noto Sans SC Variable: 100 900',
    'Source Serif 4 Variable: 200 900',
  ]);
});

test('every sign of the English words is in the files of a first visit', () => {
  const inter = rangeOf('inter.woff2');
  const words = filesUnder(['src/i18n/messages/en'], /\.ts$/)
    .map(({ text }) => text)
    .join('')
    .replaceAll('中文', ''); // has files of its own
  const outside = [...new Set(words)].filter((sign) => sign > '~' && !inter(sign.codePointAt(0) ?? 0));
  expect(words.length).toBeGreaterThan(1000);
  expect(outside).toEqual([]);
});
