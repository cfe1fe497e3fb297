/**
 * Makes the font files of this folder from the published fonts. Run it from the project's root after installing what it
 * reads, see README.md; the app itself needs neither this script nor those two packages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const here = new URL('./', import.meta.url);

const run = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

const latin = run(0x20, 0x7e) + run(0xa0, 0xff) + 'ŒœŸ';
/** Spaces of every width and the joiners: invisible, so cheap here, and costly where they fetch a whole file. */
const spaces = run(0x2000, 0x200d) + '\u202f\u205f\u2060';
const punctuation = spaces + '\u2010\u2011–—‘’‚“”„•…‰′″€−';
/** Only Inter has these; the serif stack falls through to it. */
const signs = '←↑→↓↔≈≠≤≥∞√ΔΣαβγδθλμπρστφχ₀₁₂';
const kept = ['ccmp', 'kern', 'locl', 'mark', 'mkmk', 'liga', 'calt', 'pnum', 'tnum', 'cv11', 'ss03'];

const jobs = [
  {
    file: 'source-serif-4.woff2',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    text: latin + punctuation,
    axes: { wght: { min: 400, max: 650 } },
    renamed: true,
  },
  {
    file: 'source-serif-4-italic.woff2',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
    text: latin + punctuation,
    axes: { wght: 400, opsz: 14 },
    renamed: true,
  },
  {
    file: 'inter.woff2',
    source: 'inter-ui/variable/InterVariable.woff2',
    text: latin + punctuation + signs,
    axes: { wght: { min: 400, max: 650 } },
  },
  // the word 中文 on the language switch, before anything Chinese is loaded
  {
    file: 'noto-sans-sc-4e2d.woff2',
    source: '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-119-wght-normal.woff2',
    text: '中',
    axes: { wght: { min: 400, max: 650 } },
  },
  {
    file: 'noto-sans-sc-6587.woff2',
    source: '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-118-wght-normal.woff2',
    text: '文',
    axes: { wght: { min: 400, max: 650 } },
  },
  // marks that Latin and Chinese share: in Chinese text they are a full square wide
  {
    file: 'noto-serif-sc-marks.woff2',
    source: '@fontsource-variable/noto-serif-sc/files/noto-serif-sc-latin-wght-normal.woff2',
    text: '‘’“”…—',
    axes: { wght: { min: 400, max: 650 } },
  },
  {
    file: 'noto-sans-sc-marks.woff2',
    source: '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-latin-wght-normal.woff2',
    text: '‘’“”…—',
    axes: { wght: { min: 400, max: 650 } },
  },
];

/** The licence reserves the name “Source” for the unchanged font: the names inside say “Subset”, the copyright stays. */
function rename(font) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const name = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'name') + 8);
  const texts = name + font.readUInt16BE(name + 4);
  for (let i = 0; i < font.readUInt16BE(name + 2); i++) {
    const record = name + 6 + 12 * i;
    if (![1, 3, 4, 6, 16, 25].includes(font.readUInt16BE(record + 6))) continue;
    const start = texts + font.readUInt16BE(record + 10);
    const text = font.subarray(start, start + font.readUInt16BE(record + 8));
    for (const encoding of ['latin1', 'utf16le']) {
      const [from, to] = ['Source', 'Subset'].map((word) => Buffer.from(word, encoding));
      if (encoding === 'utf16le') [from, to].forEach((word) => word.swap16());
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at)) to.copy(text, at);
    }
  }
  return font;
}

for (const { file, source, text, axes, renamed } of jobs) {
  const subset = await subsetFont(readFileSync(require.resolve(source)), text, {
    targetFormat: 'truetype',
    variationAxes: axes,
    keepFeatures: kept,
  });
  const made = await fontverter.convert(renamed ? rename(subset) : subset, 'woff2');
  writeFileSync(new URL(file, here), made);
  console.log(`${file} ${made.length} bytes`);
}
