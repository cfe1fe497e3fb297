import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cells } from '#engine/kernels/cells.ts';
import { textbook } from '#test/helpers/scenarios.ts';
import { settingOf, tallyOf } from './setting.ts';

const setting = settingOf(textbook());

/** A fresh copy of the kernel, which looks for WebAssembly anew. */
const fresh = async (): Promise<typeof import('#engine/kernels/wasm-kernel.ts')> => {
  vi.resetModules();
  return import('#engine/kernels/wasm-kernel.ts');
};

afterEach(() => vi.unstubAllGlobals());

describe('plain TypeScript takes over', () => {
  it('not where there is WebAssembly with vectors', async () => {
    const { customersKernel } = await fresh();
    expect(customersKernel(setting).kind).toBe('wasm');
  });

  it('where there is no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const { customersKernel, wasmGenerator } = await fresh();
    expect(customersKernel(setting).kind).toBe('typescript');
    expect(wasmGenerator()).toBeNull();
  });

  it('where there are no vectors', async () => {
    vi.stubGlobal('WebAssembly', { ...WebAssembly, validate: () => false });
    const { customersKernel } = await fresh();
    expect(customersKernel(setting).kind).toBe('typescript');
  });

  it('where the page may not compile', async () => {
    const refused = function refused(): never {
      throw new EvalError('refused by the content security policy');
    };
    vi.stubGlobal('WebAssembly', { validate: () => true, Module: refused, Instance: refused });
    const { customersKernel } = await fresh();
    expect(customersKernel(setting).kind).toBe('typescript');
  });

  it('where there are more cells than the memory is made for, with the right answer', async () => {
    const count = 70_000;
    const { worth, tableOf, ...rest } = setting.cells;
    const cells: Cells = {
      ...rest,
      count,
      last: Uint32Array.from({ length: count }, (_, i) => (i === count - 1 ? 4294967295 : 61_000 * (i + 1))),
      worth: Float64Array.from({ length: 6 * count }, (_, i) => (i % 6 < 2 ? i : 0)),
      tableOf: new Uint8Array(2 * count),
    };
    expect([worth.length, tableOf.length]).not.toContain(0);
    const { customersKernel } = await fresh();
    const kernel = customersKernel({ ...setting, cells });
    expect(kernel.kind).toBe('typescript');
    const tally = tallyOf(kernel, { ...setting, cells }, 0, 640);
    expect(tally.cells.reduce((sum, customers) => sum + customers, 0)).toBe(640);
  });
});
