import { expect, test } from 'vitest';
import type { Bands } from '#engine/summary.ts';
import { textbook, withSegment } from '#test/helpers/scenarios.ts';
import { contractSteps } from '#views/scenarios/contract-steps.ts';

const bands = (...p50: number[]): Bands => {
  const column = (factor: number): Float64Array => Float64Array.from(p50, (value) => value * factor);
  return { p5: column(0.8), p25: column(0.9), p50: column(1), p75: column(1.1), p95: column(1.2) };
};
const course = { months: [0, 12, 24], base: bands(1, 0.8, 0.6), whatIf: bands(1, 0.9, 0.8) };
const bound = textbook({ retention: { kind: 'constant', every: 12, churn: 0.2 } });

test('bound for a year: level, then down on one day', () => {
  const { months, base, whatIf } = contractSteps(bound, course);
  expect([...(months as Float64Array)]).toEqual([0, 12, 12, 24, 24]);
  expect([...base.p50]).toEqual([1, 1, 0.8, 0.8, 0.6]);
  expect([...whatIf.p50]).toEqual([1, 1, 0.9, 0.9, 0.8]);
  expect([...base.p95]).toEqual([1.2, 1.2, 0.8 * 1.2, 0.8 * 1.2, 0.6 * 1.2]);
});

test.each([
  ['no contract', textbook()],
  ['any month', textbook({ retention: { kind: 'constant', every: 1, churn: 0.2 } })],
  ['terms shorter than the points are apart', textbook({ retention: { kind: 'constant', every: 6, churn: 0.2 } })],
  ['some are free to go', { ...bound, segments: [...bound.segments, ...textbook().segments] }],
])('%s: joined as it is', (_, scenario) => {
  expect(contractSteps(scenario, course)).toEqual(course);
});

test('every segment bound: steps', () => {
  const three = withSegment(bound, { retention: { kind: 'constant', every: 36, churn: 0.2 } });
  const both = { ...bound, segments: [...bound.segments, ...three.segments] };
  expect(contractSteps(both, course).months).toHaveLength(5);
});
