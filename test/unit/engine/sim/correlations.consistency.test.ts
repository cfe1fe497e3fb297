/** Inputs that move together have the rank correlation asked for; all others keep every bit. */
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '#engine/math/normal.ts';
import type { Correlation, Scenario } from '#engine/scenario.ts';
import { drawInputs, drawUniforms } from '#engine/sim/draw.ts';
import type { Plan } from '#engine/sim/plan.ts';
import { planOf } from '#engine/sim/plan.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { hashOf } from '#test/helpers/hash.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const RUNS = 50_000;
const [CHURN, ALPHA, BETA, LOSS] = [
  'segments[0].retention.churn',
  'segments[1].retention.alpha',
  'segments[1].retention.beta',
  'segments[2].retention.earlyLoss',
] as const;
const SIZE = 'levers[0].size';

const withPairs = (correlations: readonly Correlation[], over: Partial<Scenario> = {}): Scenario =>
  uncertain({ sampling: 'random', ...over, correlations });

/** Values of an input over many runs, by path. */
function columns(scenario: Scenario, paths: readonly string[], runs = RUNS): Float64Array[] {
  const plan = planOf(scenario);
  const space = workspaceFor(plan);
  const all = slotsOf(scenario).map(({ path }) => path);
  const slots = paths.map((path) => all.indexOf(path));
  const out = paths.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run++) {
    drawInputs(plan, space, run);
    slots.forEach((slot, i) => (out[i]![run] = space.values[slot]!));
  }
  return out;
}

/** Spearman's rank correlation; no ties among drawn values. */
function spearman(x: Float64Array, y: Float64Array): number {
  const ranks = (values: Float64Array): Float64Array => {
    const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
    const rank = new Float64Array(values.length);
    order.forEach((at, place) => (rank[at] = place));
    return rank;
  };
  const [rx, ry] = [ranks(x), ranks(y)];
  const n = x.length;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (rx[i]! - ry[i]!) ** 2;
  return 1 - (6 * squares) / (n * (n * n - 1));
}

/** Mean and standard error of Spearman's coefficient over 20 parts of the runs. */
function inParts(x: Float64Array, y: Float64Array): { mean: number; error: number } {
  const size = x.length / 20;
  const parts = Array.from({ length: 20 }, (_, i) =>
    spearman(x.slice(i * size, (i + 1) * size), y.slice(i * size, (i + 1) * size)),
  );
  const mean = parts.reduce((sum, part) => sum + part, 0) / 20;
  return { mean, error: Math.sqrt(parts.reduce((sum, part) => sum + (part - mean) ** 2, 0) / (19 * 20)) };
}

describe('50,000 drawn runs have the rank correlation asked for, within four standard errors', () => {
  it.each([[0.3], [-0.3], [0.8], [-0.95], [0.01], [0.999]])('a pair at %d', (rank) => {
    const [x, y] = columns(withPairs([{ a: ALPHA, b: BETA, rank }]), [ALPHA, BETA]) as [Float64Array, Float64Array];
    const { mean, error } = inParts(x, y);
    expect(error).toBeLessThan(0.006);
    // the coefficient of n = 2,500 runs has a bias of the order 1/n
    expect(Math.abs(mean - rank)).toBeLessThan(4 * error + 0.0008);
  });

  it('four inputs, one pair left out and so independent', () => {
    const pairs: Correlation[] = [
      { a: BETA, b: ALPHA, rank: 0.7 },
      { a: ALPHA, b: LOSS, rank: -0.4 },
      { a: CHURN, b: SIZE, rank: 0.5 },
      { a: BETA, b: CHURN, rank: 0.25 },
    ];
    const paths = [CHURN, ALPHA, BETA, LOSS, SIZE];
    const values = columns(withPairs(pairs), paths);
    paths.forEach((a, i) => {
      paths.slice(0, i).forEach((b, j) => {
        const pair = pairs.find((each) => [each.a, each.b].includes(a) && [each.a, each.b].includes(b));
        const { mean, error } = inParts(values[i]!, values[j]!);
        expect(Math.abs(mean - (pair?.rank ?? 0)), `${a} and ${b}`).toBeLessThan(4 * error + 0.0008);
      });
    });
  });

  it('Sobol points are nearer: within half of what plain Monte Carlo would be off by after 4,096 runs, 0.01', () => {
    const scenario = withPairs([{ a: ALPHA, b: BETA, rank: 0.6 }], { sampling: 'sobol' });
    const [x, y] = columns(scenario, [ALPHA, BETA], 4096) as [Float64Array, Float64Array];
    expect(Math.abs(spearman(x, y) - 0.6)).toBeLessThan(0.005);
  });

  it('each input by itself keeps its curve: uniforms are uniform, scores have mean 0 and variance 1', () => {
    const plan = planOf(withPairs([{ a: ALPHA, b: BETA, rank: -0.7 }]));
    const beta = coordinateOf(plan, BETA);
    const uniforms = new Float64Array(plan.coordinates);
    let [sum, squares, low] = [0, 0, 0];
    for (let run = 0; run < RUNS; run++) {
      drawUniforms(plan, run, uniforms);
      const z = normalQuantile(uniforms[beta]!);
      sum += z;
      squares += z * z;
      if (uniforms[beta]! < 0.05) low++;
    }
    const root = Math.sqrt(RUNS);
    expect(Math.abs(sum / RUNS)).toBeLessThan(4 / root);
    expect(Math.abs(squares / RUNS - 1)).toBeLessThan((4 * Math.SQRT2) / root);
    expect(Math.abs(low / RUNS - 0.05)).toBeLessThan((4 * Math.sqrt(0.05 * 0.95)) / root);
  });
});

function coordinateOf(plan: Plan, path: string): number {
  const slot = slotsOf(plan.scenario).findIndex((each) => each.path === path);
  return plan.drawnAt[slot]!.coordinate;
}

describe.each(['sobol', 'random'] as const)('%s: bits', (sampling) => {
  const uniformsOf = (scenario: Scenario): number[][] => {
    const plan = planOf(scenario);
    return [0, 1, 63, 64, 1000].map((run) => {
      const uniforms = new Float64Array(plan.coordinates);
      drawUniforms(plan, run, uniforms);
      return [...uniforms];
    });
  };
  const plain = uncertain({ sampling });

  it('no pairs, none in the list, and pairs of rank 0 are the same run, bit for bit', () => {
    const hash = hashOf(collect(plain));
    for (const correlations of [
      [],
      [{ a: ALPHA, b: BETA, rank: 0 }],
      [
        { a: ALPHA, b: SIZE, rank: 0 },
        { a: CHURN, b: BETA, rank: -0 },
      ],
    ]) {
      expect(planOf({ ...plain, correlations }).copula).toBeNull();
      expect(hashOf(collect({ ...plain, correlations }))).toBe(hash);
    }
    expect(hashOf(collect({ ...plain, correlations: [{ a: ALPHA, b: BETA, rank: 0.5 }] }))).not.toBe(hash);
  });

  it('inputs not named keep every bit, and so does the first of each group', () => {
    const scenario = {
      ...plain,
      correlations: [
        { a: BETA, b: ALPHA, rank: 0.7 },
        { a: LOSS, b: CHURN, rank: -0.4 },
      ],
    };
    const plan = planOf(scenario);
    const moved = [BETA, LOSS].map((path) => coordinateOf(plan, path));
    uniformsOf(scenario).forEach((uniforms, i) => {
      const before = uniformsOf(plain)[i]!;
      uniforms.forEach((u, coordinate) => {
        if (moved.includes(coordinate)) expect(u).not.toBe(before[coordinate]);
        else expect(u).toBe(before[coordinate]);
      });
    });
  });

  it('the order of pairs, and of the two in a pair, does not matter', () => {
    const one = [
      { a: BETA, b: ALPHA, rank: 0.7 },
      { a: LOSS, b: BETA, rank: -0.4 },
    ];
    const other = [
      { a: BETA, b: LOSS, rank: -0.4 },
      { a: ALPHA, b: BETA, rank: 0.7 },
    ];
    expect(uniformsOf({ ...plain, correlations: one })).toEqual(uniformsOf({ ...plain, correlations: other }));
  });

  it('a run is the same whatever runs were drawn before', () => {
    const scenario = { ...plain, correlations: [{ a: BETA, b: ALPHA, rank: 0.7 }] };
    const plan = planOf(scenario);
    const uniforms = new Float64Array(plan.coordinates);
    for (const run of [5, 900, 64]) drawUniforms(plan, run, uniforms);
    expect([...uniforms]).toEqual(uniformsOf(scenario)[3]);
  });
});

describe('a lever size whose curve is cut by what is possible', () => {
  it('still moves with the other input', () => {
    const scenario = withPairs([{ a: CHURN, b: SIZE, rank: 0.9 }], {
      levers: [{ id: 'keep', kind: 'churn', reading: 'points', size: { low: 0.05, high: 0.3 }, segment: 'steady' }],
    });
    const plan = planOf(scenario);
    const space = workspaceFor(plan);
    const slot = slotsOf(scenario).findIndex(({ path }) => path === CHURN);
    const [churn, size] = [new Float64Array(2000), new Float64Array(2000)];
    let cut = 0;
    for (let run = 0; run < 2000; run++) {
      drawInputs(plan, space, run);
      churn[run] = space.values[slot]!;
      size[run] = space.sizes[0]!;
      if (size[run] !== space.values[slotsOf(scenario).findIndex(({ path }) => path === SIZE)]!) cut++;
      expect(size[run]).toBeLessThanOrEqual(churn[run]! + 1e-12);
    }
    expect(cut).toBeGreaterThan(200);
    expect(spearman(churn, size)).toBeGreaterThan(0.85);
  });
});

it('a plan refuses pairs that are certain, unknown, or cannot hold together', () => {
  expect(() => planOf(withPairs([{ a: ALPHA, b: 'segments[1].share', rank: 0.5 }]))).toThrow(
    'invalid plan: segments[1].share moves with another input, and is certain',
  );
  expect(() => planOf(withPairs([{ a: ALPHA, b: 'levers[7].size', rank: 0.5 }]))).toThrow(
    'invalid plan: no slot for levers[7].size',
  );
  expect(() =>
    planOf(
      withPairs([
        { a: ALPHA, b: BETA, rank: 0.9 },
        { a: LOSS, b: BETA, rank: 0.9 },
        { a: ALPHA, b: LOSS, rank: -0.9 },
      ]),
    ),
  ).toThrow('invalid plan: correlations disagree');
});
