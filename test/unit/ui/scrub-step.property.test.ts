import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsOf, moveBy } from '../../../src/ui/scrub-step.ts';

const steps = fc.constantFrom(0.0005, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 5, 100);

test('whatever is moved stays within the limits and is written with no more digits than its step has', () => {
  fc.assert(
    fc.property(
      steps,
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.integer({ min: -200, max: 200 }).filter((count) => count !== 0),
      (step, start, count) => {
        const grid = { min: -50, max: 50, step };
        const value = moveBy(start, count, grid);
        expect(value).toBeGreaterThanOrEqual(-50);
        expect(value).toBeLessThanOrEqual(50);
        expect(decimalsOf(value)).toBeLessThanOrEqual(decimalsOf(step));
      },
    ),
  );
});

test('a step up from any value inside is more, a step down is less', () => {
  fc.assert(
    fc.property(steps, fc.double({ min: -40, max: 40, noNaN: true }), (step, start) => {
      const grid = { min: -1000, max: 1000, step };
      expect(moveBy(start, 1, grid)).toBeGreaterThan(start);
      expect(moveBy(start, -1, grid)).toBeLessThan(start);
    }),
  );
});
