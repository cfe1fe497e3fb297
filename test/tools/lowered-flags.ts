/**
 * Takes out of the built page what Svelte has for others: taking over markup that a server made, components of older
 * syntax, tracing, `await` in components. Each is a flag that is never raised here; as a constant it lets the bundler
 * leave out all that stands behind it, about a tenth of Svelte.
 */
import type { Plugin } from 'vite';

const FLAGS: readonly { readonly file: RegExp; readonly flags: readonly string[] }[] = [
  { file: /\/svelte\/src\/internal\/client\/dom\/hydration\.js$/, flags: ['hydrating'] },
  {
    file: /\/svelte\/src\/internal\/flags\/index\.js$/,
    flags: ['async_mode_flag', 'legacy_mode_flag', 'tracing_mode_flag'],
  },
];

export function loweredFlags(): Plugin {
  return {
    name: 'lowered-flags',
    apply: 'build',
    transform(code, id) {
      const found = FLAGS.find(({ file }) => file.test(id));
      if (found === undefined) return null;
      return { code: found.flags.reduce(lower, code), map: null };
    },
  };
}

/** `let flag = false` becomes a constant, and what would raise it does nothing: it is never called. */
function lower(code: string, flag: string): string {
  const declared = `export let ${flag} = false;`;
  if (!code.includes(declared)) throw new Error(`Svelte has no flag "${flag}" any more`);
  return code.replace(declared, `export const ${flag} = false;`).replace(new RegExp(`^\\t${flag} = .*;$`, 'gm'), '');
}
