/** The chain of loyalty against the design's picture, against closed forms, and against people who are followed one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start, streamFor, uniform } from '#engine/random/stream.ts';
import {
  BUY,
  FALL_TO_PREFERENCE,
  FALL_TO_TRYING,
  GROW_LOYAL,
  LOYAL_AND_LEAVE,
  outOf,
  PREFER,
  pushRates,
  roomOf,
  shareHere,
  stepHere,
} from '#engine/satisfaction/formation-chain.ts';
import { PASSAGE_OF, PASSAGES, STAGES } from '#engine/satisfaction/satisfaction.ts';
import {
  firstPassages,
  LONGEST,
  loyalMonths,
  reachedBy,
  timesToLoyalty,
} from '#engine/satisfaction/time-to-loyalty.ts';

/** Monthly rates of the picture, in the order of PASSAGES. */
const PICTURE = Float64Array.of(0.08, 0.05, 0.08, 0.07, 0.08, 0.03, 0.025, 0.006, 0.004);
const lifted = Float64Array.from(PICTURE);
lifted[PREFER] = 0.14;

/** Rates out of one stage sum to less than 1, and something happens in each. */
const anyRates = fc
  .tuple(
    ...PASSAGES.map(() => fc.double({ min: 0.1, max: 1, noNaN: true })),
    fc.double({ min: 0.3, max: 0.95, noNaN: true }),
  )
  .map((drawn) => {
    const rates = Float64Array.from(drawn.slice(0, PASSAGES.length));
    for (const stage of STAGES) {
      const passages = outOf(stage).map((passage) => PASSAGES.indexOf(passage));
      const sum = passages.reduce((all, passage) => all + rates[passage]!, 0);
      for (const passage of passages) rates[passage] = (rates[passage]! / sum) * drawn[PASSAGES.length]!;
    }
    return rates;
  });

/** Next stage of a person by one uniform; null is gone. */
function nextOf(stage: string, rates: Float64Array, uniform: number): string | null {
  let upTo = 0;
  for (const passage of outOf(stage as 'aware')) {
    upTo += rates[PASSAGES.indexOf(passage)]!;
    if (uniform < upTo) return PASSAGE_OF[passage].to;
  }
  return stage;
}

describe('the picture formation-light.png', () => {
  const base = reachedBy(PICTURE);
  const whatIf = reachedBy(lifted);

  it('of 100 who know us 62 buy, 33 or 41 prefer us, 22 or 28 grow loyal', () => {
    expect([base.bought, base.prefers, base.loyal].map((share) => Math.round(100 * share))).toEqual([62, 33, 22]);
    // 28.5 in closed form at the middles; the picture's 28 is the median over uncertain rates
    expect(Math.floor(100 * whatIf.loyal)).toBe(28);
    expect(Math.round(100 * whatIf.prefers)).toBe(41);
  });

  it('after two years 19 of 100 have grown loyal, not 13; after six nearly all who ever do', () => {
    const byMonth = loyalMonths();
    firstPassages(() => PICTURE, 0, 72, byMonth);
    expect(Math.round(100 * byMonth[24]!)).toBe(13);
    expect(byMonth[72]! / base.loyal).toBeGreaterThan(0.99);
    firstPassages(() => lifted, 0, 72, byMonth);
    expect(Math.round(100 * byMonth[24]!)).toBe(19);
  });

  it('after three years 42 of 100 first buyers are here, not 34; after six 34 and 26', () => {
    const here = new Float64Array(73);
    shareHere(() => PICTURE, here);
    expect([here[36]!, here[72]!].map((share) => Math.floor(100 * share))).toEqual([34, 26]);
    shareHere(() => lifted, here);
    expect([here[36]!, here[72]!].map((share) => Math.floor(100 * share))).toEqual([42, 34]);
  });

  it('half are there within 20 (7 to 50) months, or 19 (6 to 46)', () => {
    const times = (rates: Float64Array): number[] => {
      const byMonth = loyalMonths();
      const reached = firstPassages(() => rates, 0, 72, byMonth);
      const out = new Float64Array(3);
      timesToLoyalty(byMonth, reached, [0.05, 0.5, 0.95], out, 0);
      return Array.from(out);
    };
    const [p5, p50, p95] = times(PICTURE) as [number, number, number];
    expect([Math.round(p5), Math.round(p50)]).toEqual([7, 20]);
    expect(Math.abs(p95 - 50)).toBeLessThan(1.5);
    const [q5, q50, q95] = times(lifted) as [number, number, number];
    expect([Math.round(q5), Math.round(q50)]).toEqual([6, 19]);
    expect(Math.abs(q95 - 46)).toBeLessThan(1.5);
  });
});

describe('closed forms', () => {
  it('chances and mean months are what the months sum to', () => {
    fc.assert(
      fc.property(anyRates, (rates) => {
        const closed = reachedBy(rates);
        const byMonth = loyalMonths();
        // rates that are said to settle only at the end: nothing but sums
        const summed = firstPassages(() => rates, LONGEST, LONGEST, byMonth);
        expect(summed.bought).toBeCloseTo(closed.bought, 9);
        expect(summed.prefers).toBeCloseTo(closed.prefers, 9);
        expect(summed.loyal).toBeCloseTo(closed.loyal, 9);
        expect(summed.meanMonths / closed.meanMonths).toBeCloseTo(1, 8);
      }),
      { numRuns: 60 },
    );
  });

  it('nobody is lost or made: shares fall, and all are gone in the end', () => {
    fc.assert(
      fc.property(anyRates, (rates) => {
        const here = new Float64Array(LONGEST + 1);
        shareHere(() => rates, here);
        for (let month = 1; month < here.length; month++) expect(here[month]).toBeLessThanOrEqual(here[month - 1]!);
        const state = { bought: 0.2, prefers: 0.3, loyal: 0.5 };
        const out = (passage: number, from: number): number => rates[passage]! * from;
        const gone =
          out(PASSAGES.indexOf('tryAndLeave'), 0.2) +
          out(PASSAGES.indexOf('preferAndLeave'), 0.3) +
          out(LOYAL_AND_LEAVE, 0.5);
        stepHere(state, rates);
        expect(state.bought + state.prefers + state.loyal + gone).toBeCloseTo(1, 12);
      }),
      { numRuns: 60 },
    );
  });

  it('all who can leave are gone in the end, and who cannot stays', () => {
    const here = new Float64Array(5000);
    shareHere(() => PICTURE, here);
    expect(here.at(-1)!).toBeLessThan(1e-8);
    const kept = Float64Array.from(PICTURE);
    kept[LOYAL_AND_LEAVE] = kept[FALL_TO_PREFERENCE] = 0;
    shareHere(() => kept, here);
    // of those who have bought: chance of preferring 8/15, of growing loyal from there 8/13.5, back 3/13.5
    const fromPrefers = 0.08 / 0.135 / (1 - ((0.03 / 0.135) * 0.08) / 0.15);
    expect(here.at(-1)!).toBeCloseTo((0.08 / 0.15) * fromPrefers, 9);
  });

  it('a passage that is shut lets nobody through, and a chain in which nothing happens stands still', () => {
    const shut = Float64Array.from(PICTURE);
    shut[GROW_LOYAL] = 0;
    expect(reachedBy(shut).loyal).toBe(0);
    expect(reachedBy(new Float64Array(9))).toMatchObject({ bought: 0, prefers: 0, loyal: 0 });
    const byMonth = loyalMonths();
    const reached = firstPassages(() => shut, 0, 72, byMonth);
    const out = new Float64Array(1);
    timesToLoyalty(byMonth, reached, [0.5], out, 0);
    expect(out[0]).toBeNaN();
  });
});

it('20,000 people followed one by one grow loyal as often and as late, within four standard errors', () => {
  const people = 20_000;
  const stream = streamFor(11, 'formation people');
  start(stream, 0, 0);
  const months: number[] = [];
  for (let person = 0; person < people; person++) {
    let stage: string | null = 'aware';
    for (let month = 1; stage !== null && month <= LONGEST; month++) {
      stage = nextOf(stage, PICTURE, uniform(stream));
      if (stage !== 'loyal') continue;
      months.push(month);
      break;
    }
  }
  const closed = reachedBy(PICTURE);
  const share = months.length / people;
  expect(Math.abs(share - closed.loyal)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / people));
  const mean = months.reduce((sum, month) => sum + month, 0) / months.length;
  const variance = months.reduce((sum, month) => sum + (month - mean) ** 2, 0) / (months.length - 1);
  expect(Math.abs(mean - closed.meanMonths)).toBeLessThan(4 * Math.sqrt(variance / months.length));
});

describe('pushes', () => {
  const out = new Float64Array(9);
  const { max, min } = roomOf(PICTURE, 'prefer');

  it('go as far as there is room: no rate below 0, no stage above 1', () => {
    expect(min).toBe(-0.08);
    expect(max).toBeCloseTo(0.85, 12);
    pushRates(PICTURE, [{ passage: PREFER, size: 5 }], () => 1, out);
    expect(out[PREFER]).toBeCloseTo(0.93, 12);
    pushRates(PICTURE, [{ passage: PREFER, size: -5 }], () => 1, out);
    expect(out[PREFER]).toBe(0);
  });

  it('follow their strength, and without any change no bit', () => {
    const pushes = [
      { passage: PREFER, size: 0.06 },
      { passage: BUY, size: 0.02 },
    ];
    pushRates(PICTURE, pushes, (i) => (i === 0 ? 0.5 : 0), out);
    expect(out[PREFER]).toBeCloseTo(0.11, 12);
    expect(out[BUY]).toBe(0.08);
    pushRates(PICTURE, [{ passage: FALL_TO_TRYING, size: 0 }], () => 1, out);
    expect(out).toEqual(PICTURE);
  });

  it('a lever that starts late counts from then on: rates that change are summed, the rest in closed form', () => {
    const byMonth = loyalMonths();
    const never = firstPassages(() => PICTURE, 0, 72, byMonth);
    const at = (start: number) =>
      firstPassages((month) => (month > start ? lifted : PICTURE), start + 1, 72, byMonth).loyal;
    expect(at(0)).toBeCloseTo(reachedBy(lifted).loyal, 12);
    expect(at(12)).toBeLessThan(at(0));
    expect(at(12)).toBeGreaterThan(never.loyal);
    expect(at(600)).toBeCloseTo(never.loyal, 9);
  });
});
