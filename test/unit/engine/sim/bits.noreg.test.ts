/**
 * Ten numbers per retention model at a fixed seed, to the last bit. They may be wrong; they must not change unnoticed.
 * When they change on purpose, ENGINE_VERSION changes with them.
 */
import { expect, it } from 'vitest';
import type { Retention, Scenario } from '#engine/scenario.ts';
import { ENGINE_VERSION } from '#engine/version.ts';
import { churnLever } from '#test/helpers/scenarios.ts';
import { hashOf } from '#test/helpers/hash.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const MODELS: Record<Retention['kind'], Retention> = {
  constant: { kind: 'constant', churn: { low: 0.1, high: 0.3 } },
  newcomer: { kind: 'newcomer', earlyMonths: 3, earlyLoss: { low: 0.1, high: 0.3 }, churn: { low: 0.05, high: 0.2 } },
  sbg: { kind: 'sbg', alpha: { low: 0.5, high: 1.5 }, beta: { low: 8, high: 20 } },
  bdw: { kind: 'bdw', alpha: { low: 0.5, high: 1.5 }, beta: { low: 8, high: 20 }, c: { low: 0.8, high: 1.4 } },
  table: { kind: 'table', every: 3, survival: [0.9, 0.85, 0.82], after: 'hold' },
};

function scenarioOf(retention: Retention): Scenario {
  const scenario = uncertain({ runs: 64 });
  const levers = [churnLever('relative', { low: 0.02, high: 0.1 }, { startMonth: 6, rampMonths: 12 })];
  return { ...scenario, levers, segments: [{ ...scenario.segments[0]!, retention }] };
}

/** Five of the base case and five of the what-if, and all columns at once. */
function numbersOf(retention: Retention): unknown {
  const collected = collect(scenarioOf(retention));
  return { base: [...collected.base.slice(0, 5)], whatIf: [...collected.whatIf.slice(0, 5)], hash: hashOf(collected) };
}

const KNOWN: Record<Retention['kind'], unknown> = {
  constant: {
    base: [41.72599497645874, 64.0398038984023, 43.40476608659575, 52.219029457519994, 49.69599996073454],
    whatIf: [44.47097775338573, 66.35311761838103, 47.50987336545012, 53.25494980186276, 51.1393007464568],
    hash: '46184441',
  },
  newcomer: {
    base: [45.391057282794996, 54.382342364524554, 48.450659597092915, 54.33752749686588, 56.217098176759166],
    whatIf: [47.33185584803449, 55.66823959697794, 51.186354147492416, 55.02195390757877, 57.22284940064053],
    hash: '27790c45',
  },
  sbg: {
    base: [9.432324946269798, 35.718326006412035, 5.191943248319796, 15.586538311438414, 11.338843112947258],
    whatIf: [10.720001919306371, 37.190995167884594, 7.312103975642146, 16.121052016640316, 12.01711110633583],
    hash: 'b9b9a63d',
  },
  bdw: {
    base: [0.17689525699782477, 41.73953999893522, -6.802271126823915, 5.373448551831355, 13.11572577193247],
    whatIf: [1.227573439380325, 43.20234705619535, -5.111288392344337, 5.82719400081198, 13.795436738192448],
    hash: '182bdcb0',
  },
  table: {
    base: [72.45944189452136, 68.85883484972572, 56.230972259754836, 69.50316014207995, 65.62534998155695],
    whatIf: [74.21175626282268, 70.57945975305381, 59.069156575159404, 70.20556195667338, 66.60122210788747],
    hash: 'f74a0235',
  },
};

it.each(Object.keys(MODELS) as Retention['kind'][])(`engine ${ENGINE_VERSION}, %s`, (kind) => {
  expect(numbersOf(MODELS[kind])).toEqual(KNOWN[kind]);
});
