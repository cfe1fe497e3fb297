/** WebAssembly against plain TypeScript: the same bits, whatever the scenario and however the customers are dealt. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersTwin } from '#engine/kernels/customers-twin.ts';
import { wasmKernel } from '#engine/kernels/wasm-kernel.ts';
import type { Spread } from '#engine/scenario.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { settingOf, spreading, tallyOf } from './setting.ts';

const spread = fc.record({
  profit: fc.constantFrom(0, 0.3, 0.8, 2.5),
  serve: fc.double({ min: 0, max: 60, noNaN: true }),
  serveSpread: fc.constantFrom(0, 0.5, 1.6),
});
const spreads = fc.option(fc.tuple(spread, fc.option(spread, { nil: undefined })), { nil: undefined });
const scenarios = fc
  .tuple(certainScenario({ levers: 'sized' }), spreads, fc.integer({ min: 0, max: 4294967295 }))
  .map(([scenario, chosen, seed]) => {
    const segments = scenario.segments.map((segment, s) => {
      const own: Spread | undefined = chosen?.[s];
      return own === undefined ? segment : { ...segment, spread: own };
    });
    return { ...scenario, seed, segments };
  });
const CUSTOMERS = 700;

describe('the kernel in WebAssembly has the bits of its twin', () => {
  it('counts, losers and block sums', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(5), (scenario, block) => {
        const setting = settingOf(scenario);
        const wasm = wasmKernel(setting);
        expect(wasm?.kind).toBe('wasm');
        expect(tallyOf(wasm!, setting, 64 * block, CUSTOMERS)).toEqual(
          tallyOf(customersTwin(setting), setting, 64 * block, CUSTOMERS),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('the value of every customer, of any stream', () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 0, max: 4294967295 }), (scenario, stream) => {
        const setting = settingOf(scenario);
        const ours = new Float64Array(2 * CUSTOMERS);
        const twins = new Float64Array(2 * CUSTOMERS);
        wasmKernel(setting)!.values(stream, 64, CUSTOMERS, ours);
        customersTwin(setting).values(stream, 64, CUSTOMERS, twins);
        expect(ours).toEqual(twins);
      }),
      { numRuns: 60 },
    );
  });

  it('past a million customers, in one go or in several', () => {
    const [scenario] = fc.sample(certainScenario({ levers: 'sized' }), { numRuns: 1, seed: 5 });
    const setting = settingOf(spreading(scenario!, { profit: 0.8, serve: 10, serveSpread: 1.6 }));
    const whole = tallyOf(wasmKernel(setting)!, setting, 1_000_000, 140_000);
    const twins = tallyOf(customersTwin(setting), setting, 1_000_000, 140_000);
    expect(whole).toEqual(twins);
    const [first, second] = [64 * 1031, 140_000 - 64 * 1031];
    const a = tallyOf(wasmKernel(setting)!, setting, 1_000_000, first);
    const b = tallyOf(wasmKernel(setting)!, setting, 1_000_000 + first, second);
    expect(a.cells.map((count, cell) => count + b.cells[cell]!)).toEqual(whole.cells);
    expect(a.bins.map((count, bin) => count + b.bins[bin]!)).toEqual(whole.bins);
    expect([...a.blocks, ...b.blocks]).toEqual([...whole.blocks]);
  });

  it('cells replaced are those read from then on', () => {
    const [one, two] = fc
      .sample(certainScenario({ levers: 'none', horizon: fc.constant(3) }), { numRuns: 60, seed: 9 })
      .map(settingOf)
      .filter(({ cells }) => cells.count > 4)
      .reduce<ReturnType<typeof settingOf>[][]>((found, setting, _, all) => {
        const same = all.find(({ cells }) => cells !== setting.cells && cells.count === setting.cells.count);
        return same === undefined ? found : [...found, [setting, same]];
      }, [])[0]!;
    const kernel = wasmKernel(one!)!;
    tallyOf(kernel, one!, 0, 64);
    kernel.replaceCells(two!.cells);
    const setting = { ...two!, key0: one!.key0, key1: one!.key1 };
    expect(tallyOf(kernel, setting, 0, 640)).toEqual(tallyOf(customersTwin(setting), setting, 0, 640));
  });
});
