/**
 * `node test/tools/compile-kernels.mjs`: compiles the kernels of `src/engine/kernels/assembly` and writes the result to
 * `src/engine/kernels/customers-wasm.ts`. A unit test compiles them again and compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';

const KERNELS = join(import.meta.dirname, '..', '..', 'src', 'engine', 'kernels');
export const GENERATED = join(KERNELS, 'customers-wasm.ts');

const SOURCE = 'customers.ts';
const OPTIONS = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

/** The bytes of the compiled module. */
export async function compileKernels() {
  const source = await readFile(join(KERNELS, 'assembly', SOURCE), 'utf8');
  let binary;
  const { error, stderr } = await asc.main([SOURCE, '--outFile', 'kernel.wasm', ...OPTIONS], {
    readFile: (name) => (name === SOURCE ? source : null),
    writeFile(name, contents) {
      if (name === 'kernel.wasm') binary = contents;
    },
    listFiles: () => [],
  });
  if (error !== null || binary === undefined) throw new Error(`kernels do not compile: ${stderr.toString()}`);
  return binary;
}

/** The module that holds them as text. */
export function moduleOf(binary) {
  const text = Buffer.from(binary).toString('base64');
  return `/** Generated from assembly/customers.ts by \`node test/tools/compile-kernels.mjs\`: do not edit. */
export const customersWasm =
  '${text}';
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFile(GENERATED, moduleOf(await compileKernels()));
}
