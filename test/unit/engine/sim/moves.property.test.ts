import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/positions/positions.ts';
import { MATRICES, MATRIX_OF } from '#engine/positions/positions.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { planOf } from '#engine/sim/plan.ts';
import { openRun } from '#engine/sim/run.ts';
import { survivalOf } from '#engine/sim/survival.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { churnLever } from '#test/helpers/scenarios.ts';
import { collect, simulate } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { movedScenario } from './arbitrary-moves.ts';

type MoveLever = Extract<Lever, { kind: 'move' }>;

const TO_LOYAL: Move = {
  matrix: 'attitude',
  from: { zone: 'spurious' },
  to: { zone: 'loyal' },
  customers: 200,
};
const moving = (over: Partial<Move> = {}, lever: Partial<MoveLever> = {}): MoveLever => ({
  id: 'move',
  kind: 'move',
  size: { low: 0.3, high: 0.8 },
  ...lever,
  move: { ...TO_LOYAL, ...over },
});

/** Every run, every drawn point, every year: the arms are the same bits. */
function isSame(scenario: Scenario): void {
  const { base, whatIf, payback, fans, yearTotals, layout } = collect(scenario);
  for (let i = 0; i < scenario.runs; i++) {
    expect(base[i]! - whatIf[i]!).toBe(0);
    expect(payback[i]).toBe(0);
  }
  const kept = fans.length / 4 / layout.points;
  const arm = layout.points * kept;
  expect(fans.subarray(arm, 2 * arm)).toEqual(fans.subarray(0, arm));
  expect(fans.subarray(3 * arm)).toEqual(fans.subarray(2 * arm, 3 * arm));
  expect(yearTotals.subarray(yearTotals.length / 2)).toEqual(yearTotals.subarray(0, yearTotals.length / 2));
}

describe('a move that changes nothing makes no difference, to the last bit', () => {
  it('60 random scenarios in which nobody follows', () => {
    fc.assert(fc.property(movedScenario({ zero: true }), isSame), { numRuns: 60, seed: 3 });
  });

  it('15 without end', () => {
    const scenarios = movedScenario({ zero: true, horizon: fc.constant('infinite' as const) }).map(
      (scenario): Scenario => ({ ...scenario, discount: 0.08 + (scenario.discount as number) }),
    );
    fc.assert(fc.property(scenarios, isSame), { numRuns: 15, seed: 3 });
  });

  const nothing: [string, MoveLever][] = [
    ['nobody is moved', moving({ customers: 0 })],
    ['nobody follows', moving({}, { size: 0, startMonth: 3, rampMonths: 7 })],
    ['nobody comes from there', moving({ from: { lasso: [0, 0, 0.001, 0, 0, 0.001] } })],
    ['they go nowhere', moving({ to: { shift: { x: 0, y: 0 } } }, { startMonth: 2, rampMonths: 5 })],
    [
      'they stand at the end of the axis already',
      moving({ from: { lasso: [0, 0, 24, 0, 24, 100, 0, 100] }, to: { shift: { x: 0, y: 0 } }, customers: 1500 }),
    ],
    ...MATRICES.flatMap((matrix) =>
      MATRIX_OF[matrix].zones.map((zone): [string, MoveLever] => [
        `${matrix}: from ${zone} to ${zone}`,
        moving({ matrix, from: { zone }, to: { zone }, customers: 1500 }),
      ]),
    ),
  ];
  it.each(nothing)('with ranges everywhere else: %s', (_, lever) => {
    isSame(uncertain({ runs: 64, levers: [lever] }));
  });

  it('nobody stands where they should go', () => {
    const positions = { customers: 40, thresholds: { attitude: { x: 24, y: 100 } } };
    isSame(uncertain({ runs: 64, positions, levers: [moving({ from: { zone: 'not-loyal' }, customers: 30 })] }));
  });

  it('all customers at one point', () => {
    const effects = Object.fromEntries(
      (['attitude', 'repeat', 'attachment', 'durability', 'dependence', 'involvement', 'brands'] as const).map(
        (axis) => [axis, { churn: 0, margin: 0 }],
      ),
    );
    isSame(uncertain({ runs: 64, positions: { effects }, levers: [moving()] }));
  });

  it('places tell on nothing: strengths of 0', () => {
    const { difference } = simulate(
      uncertain({ runs: 64, positions: { churnStrength: 0, marginStrength: 0 }, levers: [moving()] }),
    );
    expect(Math.max(Math.abs(difference.p5), Math.abs(difference.p95))).toBeLessThan(1e-11);
  });
});

describe('what a move leaves alone', () => {
  const plain = uncertain({ runs: 128 });
  const moved = { ...plain, levers: [...plain.levers, moving()] };

  it('the baseline, bit for bit', () => {
    expect(collect(moved).base).toEqual(collect(plain).base);
  });

  it('it does something, though', () => {
    const before = collect(plain).whatIf;
    const after = collect(moved).whatIf;
    for (let i = 0; i < plain.runs; i++) expect(after[i]!).toBeGreaterThan(before[i]! + 0.1);
  });

  it('positions alone change no bit of either arm', () => {
    expect(collect({ ...plain, positions: { churnStrength: 1.9, customers: 7 } })).toEqual(collect(plain));
  });

  it('any batch size gives the same bits', () => {
    expect(collect(moved, 64)).toEqual(collect(moved, 128));
  });
});

describe('heads', () => {
  it('in 60 random scenarios those here never come back, and are a share of those won', () => {
    const within = (scenario: Scenario): void => {
      const plan = planOf(scenario);
      const space = workspaceFor(plan);
      expect(openRun(plan, space, 0)).toBe(true);
      plan.segments.forEach((_, s) => {
        const carried = plan.carry!(space, s, survivalOf(plan, space, s, true).slice());
        if (carried === null) return;
        let before = 1;
        for (const head of carried.heads) {
          expect(head).toBeLessThanOrEqual(before + 1e-15);
          expect(head).toBeGreaterThanOrEqual(-1e-15);
          before = head;
        }
        expect(carried.heads[0]).toBe(1);
        carried.tried.forEach((share) => expect(share >= 0 && share <= 1 + 1e-12).toBe(true));
      });
    };
    fc.assert(fc.property(movedScenario({}), within), { numRuns: 60, seed: 8 });
  });
});

describe('several moves', () => {
  const scenario = (...levers: Lever[]): Scenario => uncertain({ runs: 64, levers });
  const same = (a: Scenario, b: Scenario): void => {
    const one = collect(a).whatIf;
    collect(b).whatIf.forEach((value, i) => expect(Math.abs(value - one[i]!)).toBeLessThan(1e-11));
  };

  it('the first takes the nearest, the second the next: together as one that takes them all', () => {
    same(
      scenario(moving({ customers: 60 }, { size: 0.5 }), moving({ customers: 90 }, { size: 0.5 })),
      scenario(moving({ customers: 150 }, { size: 0.5 })),
    );
  });

  it('nobody is moved twice: where the first took all, the second does nothing', () => {
    same(
      scenario(
        moving({ customers: 1500 }, { size: 0.5 }),
        moving({ customers: 1500, to: { zone: 'not-loyal' } }, { size: 0.9, startMonth: 6 }),
      ),
      scenario(moving({ customers: 1500 }, { size: 0.5 })),
    );
  });

  it('those who arrive are looked for where they stood before', () => {
    // the loyal who are let go are those who were loyal at the beginning
    const away = moving(
      { from: { zone: 'loyal' }, to: { zone: 'not-loyal' }, customers: 1500 },
      { size: 0.5, id: 'b' },
    );
    const gain = ({ levers }: { levers: Lever[] }): number => {
      const { base, whatIf } = collect(scenario(...levers));
      return whatIf[5]! - base[5]!;
    };
    const both = gain({ levers: [moving({}, { size: 0.5 }), away] });
    expect(both).toBeCloseTo(gain({ levers: [moving({}, { size: 0.5 })] }) + gain({ levers: [away] }), 9);
  });

  it('one segment only: the sum over segments is all of them', () => {
    const gain = (segment?: string): number => {
      const on = segment === undefined ? {} : { segment };
      const { base, whatIf } = collect(scenario(moving({ customers: 1500 }, { size: 0.5, ...on })));
      return whatIf[9]! - base[9]!;
    };
    expect(gain('steady') + gain('mixed') + gain('new')).toBeCloseTo(gain(), 9);
    expect(gain('new')).not.toBe(0);
  });
});

describe('a cost of each customer a move is tried on', () => {
  const cost = (over: Partial<MoveLever>, scenario: Partial<Scenario> = {}): number => {
    const levers = (amount: number): Lever[] => [moving({}, { size: 0.5, ...over, costs: [{ per: 'moved', amount }] })];
    const at = (amount: number): number =>
      collect(uncertain({ runs: 16, ...scenario, levers: levers(amount) })).whatIf[3]!;
    return at(0) - at(7);
  };
  const one = uncertain().segments.slice(0, 1);

  it('at once: amount × customers ÷ customers drawn, per customer won', () => {
    expect(cost({}, { segments: one })).toBeCloseTo((7 * 200) / 1500, 10);
  });

  it('whether they follow or not', () => {
    expect(cost({ size: 0.9 }, { segments: one })).toBeCloseTo(cost({ size: 0.1 }, { segments: one }), 10);
  });

  it('later: only of those still here, and discounted', () => {
    const later = cost({ startMonth: 24 }, { segments: one, discount: 0 });
    expect(later).toBeGreaterThan(0.3);
    expect(later).toBeLessThan(0.9 * cost({}, { segments: one }));
    expect(cost({ startMonth: 24 }, { segments: one, discount: 0.1 })).toBeCloseTo(later / 1.1 ** 2, 10);
  });

  it('beyond the horizon: nothing', () => {
    expect(cost({ startMonth: 72 })).toBe(0);
  });

  it('is a cost of the programme', () => {
    const levers: Lever[] = [moving({}, { costs: [{ per: 'moved', amount: 7 }] }), churnLever('relative', 0.1)];
    const summary = simulate(uncertain({ runs: 64, levers }));
    const programme = summary.decomposition.find(({ source }) => source === 'programme')!;
    expect(programme.whatIf).toBeLessThan(-0.8);
    const sum = summary.decomposition.reduce((all, part) => all + part.whatIf, 0);
    expect(sum).toBeCloseTo(summary.whatIf.mean, 9);
  });
});
