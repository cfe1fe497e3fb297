/** A lever that is switched off is as if it were not there, to the last bit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareBusiness } from '#engine/business/prepare-business.ts';
import { lifetimeCells } from '#engine/customers/lifetime-cells.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { askedSlots } from '#engine/sensitivity/break-even.ts';
import { keepingLever } from '#engine/sensitivity/keeping-lever.ts';
import { sensitivityOf } from '#engine/sensitivity/sensitivity.ts';
import { planOf } from '#engine/sim/plan.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { churnLever } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { collectLuck, shared } from '../cohort/crowds.ts';
import { movedScenario } from './arbitrary-moves.ts';

const off = (lever: Lever): Lever => ({ ...lever, off: true });
/** The faults are by lever. */
const columns = (scenario: Scenario): object => ({ ...collect(scenario), faults: [] });

const EVERY_KIND: Lever[] = [
  churnLever('points', 0.9, { costs: [{ per: 'once', amount: 5 }], startMonth: 900 }),
  { id: 'n', kind: 'newcomer', reading: 'relative', size: { low: 0.1, high: 0.2 } },
  { id: 'p', kind: 'premium', size: { low: 1, high: 2 }, costs: [{ per: 'month', amount: { low: 1, high: 3 } }] },
  { id: 'r', kind: 'referral', size: 0.2, rampMonths: 6 },
  { id: 'a', kind: 'acquisition', size: -0.1 },
  { id: 'g', kind: 'programme', costs: [{ per: 'customer-year', amount: 3 }] },
  {
    id: 'm',
    kind: 'move',
    size: { low: 0.2, high: 0.6 },
    costs: [{ per: 'moved', amount: 2 }],
    move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 100 },
  },
  { id: 's', kind: 'serve', zone: 'delight', size: { low: 0.3, high: 0.6 } },
];

describe('a lever that is switched off', () => {
  it.each(EVERY_KIND)('$kind: as if it were not there', (lever) => {
    const plain = uncertain({ runs: 64 });
    const scenario = { ...plain, levers: [...plain.levers, off(lever)] };
    expect(columns(scenario)).toEqual(columns(plain));
  });

  it('all of them at once, with luck, customer by customer, and in the whole business as well', () => {
    const plain = uncertain({ runs: 64 });
    const scenario = { ...plain, levers: [...plain.levers, ...EVERY_KIND.map(off)] };
    const business = (of: Scenario): object => ({
      ...prepareBusiness({ kind: 'business', scenario: of })(0, 64),
      faults: [],
    });
    expect(business(scenario)).toEqual(business(plain));
    const luck = (of: Scenario): object => ({ ...collectLuck(of, shared(300)), faults: [] });
    expect(luck(scenario)).toEqual(luck(plain));
    expect(lifetimeCells(planOf(scenario))).toEqual(lifetimeCells(planOf(plain)));
  });

  it('all of them at once, without an end: nothing of them is waited for', () => {
    const plain = uncertain({ runs: 64, horizonYears: 'infinite', segments: uncertain().segments.slice(0, 1) });
    const { grid } = planOf({ ...plain, levers: [...plain.levers, ...EVERY_KIND.map(off)] });
    expect(grid).toEqual(planOf(plain).grid);
    expect(columns({ ...plain, levers: [...plain.levers, ...EVERY_KIND.map(off)] })).toEqual(columns(plain));
  });

  it('40 random scenarios: the first lever switched off is a programme that costs nothing', () => {
    const isSame = (scenario: Scenario): void => {
      const [first, ...others] = scenario.levers;
      const instead: Lever = { id: first!.id, kind: 'programme' };
      expect(collect({ ...scenario, levers: [off(first!), ...others] })).toEqual(
        collect({ ...scenario, levers: [instead, ...others] }),
      );
    };
    fc.assert(fc.property(movedScenario({}), isSame), { numRuns: 40, seed: 21, endOnFailure: true });
  });

  it('keeps its places and its pairs: nobody else draws anything else', () => {
    const plain = uncertain({ runs: 64 });
    const pair = { a: 'levers[2].size', b: 'discount', rank: 0.5 };
    const scenario = { ...plain, levers: [...plain.levers, off(EVERY_KIND[2]!)], correlations: [pair] };
    expect(slotsOf(scenario).map(({ path }) => path)).toContain('levers[2].size');
    expect(columns(scenario)).toEqual(columns(plain));
  });

  it('is not asked about: no bar, no break-even value, nothing to spend a budget on', () => {
    const plain = uncertain({ runs: 64, levers: [] });
    const levers = [
      off(churnLever('relative', { low: 0.1, high: 0.2 }, { costs: [{ per: 'customer-year', amount: 3 }] })),
    ];
    const scenario = { ...plain, levers };
    const columns = collect(scenario);
    const { inputs } = sensitivityOf(scenario, columns, 64);
    expect(inputs.map(({ path }) => path)).toEqual(sensitivityOf(plain, columns, 64).inputs.map(({ path }) => path));
    expect(askedSlots({ kind: 'break-even', scenario }).filter(({ path }) => path.startsWith('levers'))).toEqual([]);
    expect(keepingLever(scenario)).toBeNull();
  });
});
