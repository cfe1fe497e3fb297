import { describe, expect, it } from 'vitest';
import { crisp } from '#charts/geometry/crisp.ts';
import { placeBreakEven, placeOvertaking } from '#charts/geometry/cumulative-layout.ts';
import { endLabels } from '#charts/geometry/end-labels.ts';
import { flowWords } from '#charts/geometry/flow-words.ts';
import { placeMarkLabels } from '#charts/geometry/mark-labels.ts';
import { crosses, firstFree, isFree, overlaps } from '#charts/geometry/place.ts';
import { textBox } from '#charts/geometry/text-box.ts';
import { placeTotal } from '#charts/geometry/total-labels.ts';
import type { RichPart } from '#charts/rich.ts';

const within = { x: 0, y: 0, width: 300, height: 140 };
const falling = (from: number, to: number) => ({ xs: [0, 300], ys: [from, to] });

describe('crosses', () => {
  it('sees a line that passes between its points', () => {
    expect(crosses(falling(0, 140), { x: 140, y: 60, width: 20, height: 20 })).toBe(true);
    expect(crosses(falling(0, 140), { x: 200, y: 10, width: 20, height: 20 })).toBe(false);
    expect(crosses({ xs: [5, 5], ys: [0, 100] }, { x: 0, y: 40, width: 10, height: 10 })).toBe(true);
  });
});

describe('firstFree', () => {
  const surroundings = { within, boxes: [{ x: 0, y: 0, width: 50, height: 50 }], traces: [falling(100, 100)] };
  it('takes the first that touches nothing', () => {
    const taken = { box: { x: 40, y: 10, width: 20, height: 20 } };
    const onLine = { box: { x: 100, y: 90, width: 20, height: 20 } };
    const outside = { box: { x: 290, y: 10, width: 20, height: 20 } };
    const free = { box: { x: 100, y: 10, width: 20, height: 20 } };
    expect(firstFree([taken, onLine, outside, free], surroundings)).toBe(free);
    expect(firstFree([taken, onLine, outside], surroundings)).toBeNull();
  });
});

describe('placeMarkLabels', () => {
  const forms = (text: string): { parts: readonly RichPart[]; width: number }[] => [
    { parts: [{ text }, { text: ' word' }], width: 60 },
    { parts: [{ text }], width: 20 },
  ];
  const traces = [falling(10, 80), falling(10, 130)];
  it('writes the upper one right above and the lower one left below', () => {
    const [upper, lower] = placeMarkLabels(
      [
        { x: 150, y: 45, forms: forms('60') },
        { x: 150, y: 70, forms: forms('35') },
      ],
      within,
      traces,
      [],
    );
    expect(upper).toMatchObject({ anchor: 'start', x: 159 });
    expect(upper!.y).toBeLessThan(45);
    expect(lower).toMatchObject({ anchor: 'end', x: 141 });
    expect(lower!.y).toBeGreaterThan(70);
  });
  it('does the same when the arms are the other way round', () => {
    const [lower, upper] = placeMarkLabels(
      [
        { x: 150, y: 70, forms: forms('35') },
        { x: 150, y: 45, forms: forms('60') },
      ],
      within,
      traces,
      [],
    );
    expect(upper!.y).toBeLessThan(lower!.y);
  });
  it('shortens where the words have no room, drops where the number has none', () => {
    const narrow = { x: 100, y: 0, width: 100, height: 140 };
    const point = [{ x: 150, y: 45, forms: forms('60') }];
    expect(placeMarkLabels(point, narrow, traces, [])[0]!.parts).toHaveLength(1);
    expect(placeMarkLabels(point, { ...narrow, height: 10 }, traces, [])[0]).toBeNull();
  });
});

describe('endLabels', () => {
  it('puts values on their lines, words outside', () => {
    const [whatIf, base] = endLabels([50, 80], 0, 140);
    expect(whatIf.value - base.value).toBe(50 - 80);
    expect(whatIf.word).toBeLessThan(whatIf.value);
    expect(base.word).toBeGreaterThan(base.value);
  });
  it('parts values that would collide, the upper staying above', () => {
    const [whatIf, base] = endLabels([82, 80], 0, 140);
    expect(whatIf.value - base.value).toBe(19);
  });
});

describe('placeOvertaking', () => {
  const words = {
    month: 37,
    lines: [[{ text: 'what-if overtakes' }], [{ text: 'month 37 (26–55)' }]],
    short: [{ text: 'month 37' }],
  };
  const measure = (parts: readonly RichPart[]): number => parts.reduce((sum, { text }) => sum + text.length * 6, 0);
  const field = (traces: ReturnType<typeof falling>[]) => ({
    within,
    above: within,
    taken: [],
    ticks: [],
    medians: traces,
    edges: [],
  });
  it('stands above the ring with a leader between', () => {
    const placed = placeOvertaking(words, { x: 60, y: 90 }, measure, field([falling(120, 20)]));
    expect(placed!.lines).toHaveLength(2);
    expect(placed!.box.y + placed!.box.height).toBeLessThanOrEqual(placed!.leader!.from);
    expect(placed!.leader!.to).toBeLessThan(90);
  });
  it('shortens, then drops, rather than cross a line', () => {
    const shelf = falling(8, 8);
    const inside = (height: number) => {
      const box = { ...within, height };
      return { ...field([shelf]), within: box, above: box };
    };
    expect(placeOvertaking(words, { x: 60, y: 30 }, measure, inside(44))).toBeNull();
    expect(placeOvertaking(words, { x: 60, y: 30 }, measure, inside(60))!.lines).toEqual([words.short]);
  });
  it('has no leader where it never happens', () => {
    const never = { ...words, month: null };
    expect(placeOvertaking(never, null, measure, field([falling(120, 20)]))!.leader).toBeNull();
  });
});

describe('placeBreakEven', () => {
  const around = { within, boxes: [], traces: [] };
  const at = { whatIf: 22, base: 21, text: [{ text: 'words' }] };
  it('stands right of both ticks, below zero', () => {
    expect(
      placeBreakEven(
        at,
        (month) => month,
        100,
        () => 90,
        around,
      ),
    ).toMatchObject({ x: 29, y: 115, anchor: 'start' });
  });
  it('turns to the left near the right end', () => {
    const place = placeBreakEven(
      at,
      (month) => month + 250,
      100,
      () => 90,
      around,
    );
    expect(place).toMatchObject({ x: 264, anchor: 'end' });
  });
});

describe('placeTotal', () => {
  const column = { x: 100, width: 30, top: 60, foot: 100, textWidth: 26, negative: false };
  it('stands over its column, or under one below zero', () => {
    expect(placeTotal(column, 'left', within, [])).toMatchObject({ x: 115, anchor: 'middle', y: 55 });
    expect(placeTotal({ ...column, top: 20, negative: true }, 'left', within, [])).toMatchObject({ y: 113 });
  });
  it('leans away from a neighbour, and is dropped where nothing is free', () => {
    const right = { x: 122, y: 0, width: 50, height: 140 };
    expect(placeTotal({ ...column, width: 20 }, 'left', within, [right])).toMatchObject({ anchor: 'end', x: 120 });
    expect(placeTotal(column, 'left', within, [within])).toBeNull();
  });
});

describe('small helpers', () => {
  it('textBox reaches from the capitals to the descenders', () => {
    expect(textBox(100, 50, 40, 10, 'end')).toEqual({ x: 60, y: 42.2, width: 40, height: 10 });
    expect(overlaps(textBox(0, 10, 40, 10, 'start'), textBox(39, 15, 40, 10, 'start'))).toBe(true);
    expect(isFree(textBox(2, 20, 40, 10, 'middle'), { within, boxes: [], traces: [] })).toBe(false);
  });
  it('flowWords breaks rows at the width', () => {
    expect(flowWords([40, 40, 40], 100, 10)).toEqual([
      { x: 0, row: 0 },
      { x: 50, row: 0 },
      { x: 0, row: 1 },
    ]);
  });
  it('crisp is always halfway between pixels', () => {
    expect([0.2, 1.5, 7.9].map(crisp)).toEqual([0.5, 1.5, 7.5]);
  });
});
