import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bytesOfBase64 } from '#engine/kernels/base64.ts';
import { customersWasm } from '#engine/kernels/customers-wasm.ts';
import { compileKernels, GENERATED, moduleOf } from '#test/tools/compile-kernels.mjs';

it('the committed kernel is what its source compiles to', async () => {
  const compiled = await compileKernels();
  expect(Buffer.from(bytesOfBase64(customersWasm)).equals(Buffer.from(compiled))).toBe(true);
  expect(readFileSync(GENERATED, 'utf8')).toBe(moduleOf(compiled));
}, 60_000);

it('base 64 of any length is read as Node writes it', () => {
  for (let length = 0; length < 20; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (37 * i + 201 * length) % 256);
    expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
  }
});
