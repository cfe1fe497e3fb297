/** "Use in Simulate": a segment that stays as the chain says, and the passage lever on it, follow the chain in both futures. */
import { describe, expect, it } from 'vitest';
import { chainRetention } from '#engine/satisfaction/chain-retention.ts';
import { shareHere } from '#engine/satisfaction/formation-chain.ts';
import { PASSAGES } from '#engine/satisfaction/satisfaction.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { textbook, withSegment } from '#test/helpers/scenarios.ts';
import { simulate } from '#test/helpers/simulate.ts';

const PICTURE = Float64Array.of(0.08, 0.05, 0.08, 0.07, 0.08, 0.03, 0.025, 0.006, 0.004);
const rates = Object.fromEntries(PASSAGES.map((passage, i) => [passage, PICTURE[i]!]));
const MONTHS = 120;

function chainAt(size: number, start: number): Float64Array {
  const lifted = PICTURE.map((rate, i) => (PASSAGES[i] === 'prefer' ? rate + size : rate));
  const here = new Float64Array(MONTHS + 1);
  shareHere((month) => (month > start ? lifted : PICTURE), here);
  return here;
}

function used(
  over: Partial<Scenario>,
  lever: { readonly size?: number; readonly startMonth?: number } = {},
  every?: number,
): Scenario {
  const own: Lever = {
    id: 'prefer',
    kind: 'satisfy',
    on: { part: 'passage', passage: 'prefer' },
    size: 0.06,
    ...lever,
  };
  const scenario = textbook({ ...over, satisfaction: { formation: { rates } }, levers: [own] });
  const before =
    every === undefined ? scenario : withSegment(scenario, { retention: { kind: 'constant', churn: 0.2, every } });
  return withSegment(before, { retention: chainRetention(before, before.segments[0]!) });
}

describe('at the medians both agree', () => {
  it.each([
    ['months', { period: 'month' }, undefined, 1, 0],
    ['years', { period: 'year' }, undefined, 12, 0],
    ['renewals of six months', { period: 'month' }, 6, 6, 0],
    ['months, from month 18 on', { period: 'month' }, undefined, 1, 18],
  ] as const)('%s', (_, over, every, between, startMonth) => {
    const scenario = used({ ...over, runs: 128 }, startMonth === 0 ? {} : { startMonth }, every);
    const { months, survivors } = simulate(scenario).fans;
    const [base, whatIf] = [chainAt(0, 0), chainAt(0.06, startMonth)];
    months.forEach((month, i) => {
      if (month % between !== 0 || month > MONTHS) return;
      expect(Math.abs(survivors.base.p50[i]! - base[month]!)).toBeLessThan(2e-6);
      expect(Math.abs(survivors.whatIf.p50[i]! - whatIf[month]!)).toBeLessThan(2e-5);
    });
    expect(months.at(-1)).toBe(MONTHS);
  });

  it('and a lever that is put in with size 0 leaves both futures alike', () => {
    const { survivors } = simulate(used({ period: 'month', runs: 128 }, { size: 0 })).fans;
    expect(survivors.whatIf).toEqual(survivors.base);
  });
});
