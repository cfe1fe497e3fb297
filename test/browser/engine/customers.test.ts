/** Customers one by one in a real browser: WebAssembly in workers, and the bits of plain TypeScript in Node. */
import { afterAll, describe, expect, it } from 'vitest';
import { actsRunner } from '#engine/customers/acts-runner.ts';
import { customersRunner } from '#engine/customers/customers-runner.ts';
import type { CustomersStudy } from '#engine/customers/customers-study.ts';
import { summariseActs } from '#engine/customers/summarise-acts.ts';
import { summariseCustomers } from '#engine/customers/summarise-customers.ts';
import { customersTwin } from '#engine/kernels/customers-twin.ts';
import { customersKernel } from '#engine/kernels/wasm-kernel.ts';
import type { PartOf, StudyKind, StudyOf } from '#engine/study/study.ts';
import { Pool } from '#runners/pool.ts';
import { webWorker } from '#runners/web-worker.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const plain = uncertain();
const spread = { profit: 0.8, serve: { low: 3, high: 6 }, serveSpread: 1.6 };
const scenario = { ...plain, segments: plain.segments.map((segment) => ({ ...segment, spread })) };
const pool = new Pool(() => webWorker(), 2);
afterAll(() => pool.close());

async function ask<K extends StudyKind>(study: StudyOf<K>, runs: number): Promise<PartOf<K>[]> {
  const parts: PartOf<K>[] = [];
  const outcome = await pool.run<K>({ study, runs, preview: 512, onPart: (part) => parts.push(part) });
  expect(outcome).toEqual({ kind: 'done' });
  return parts.sort((a, b) => a.from - b.from);
}

describe('two workers', () => {
  it('the page has WebAssembly with vectors', () => {
    const setting = { bins: { from: 0, width: 1, edges: 2 }, key0: 1, key1: 2 };
    let kind = '';
    const watching: Parameters<typeof customersRunner>[2] = (given) => {
      const kernel = customersKernel({ ...given, ...setting });
      kind = kernel.kind;
      return kernel;
    };
    customersRunner({ kind: 'customers', scenario, customers: 64 }, new Map(), watching);
    expect(kind).toBe('wasm');
  });

  it('customers come to the bits of the plain kernel', async () => {
    const study: CustomersStudy = { kind: 'customers', scenario, customers: 10_000 };
    const parts = await ask<'customers'>(study, 10_000);
    expect(parts.length).toBeGreaterThan(1);
    expect(summariseCustomers(study, parts)).toEqual(
      summariseCustomers(study, [customersRunner(study, new Map(), customersTwin)(0, 10_000)]),
    );
  });

  it('acts come to the bits of the plain kernel', async () => {
    const study = { kind: 'acts', scenario, customers: 400, earns: 10, leave: { low: 0.2, high: 0.6 } } as const;
    const parts = await ask<'acts'>(study, 1000);
    expect(summariseActs(study, parts, 1000)).toEqual(
      summariseActs(study, [actsRunner(study, new Map(), customersTwin)(0, 1000)], 1000),
    );
  });
});
