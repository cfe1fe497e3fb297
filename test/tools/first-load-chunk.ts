/**
 * Puts everything that the entry imports at once into one chunk. Left alone, whatever a later screen shares with the first
 * becomes a small file of its own: two dozen of them, which compress worse than one and are all wanted at once anyway.
 */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[]; readonly isEntry: boolean } | null;
}

/** What is imported through one door (all of d3) and not used at once: left to the screens that use it. */
const LATER = /[\\/]node_modules[\\/]d3-(?!path[\\/])/;

export function firstLoadChunk(name: string): { name: (id: string, modules: Modules) => string | null } {
  const known = new Map<string, boolean>();
  const isWantedAtOnce = (id: string, modules: Modules): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (LATER.test(id)) return false;
    known.set(id, false); // a circle of imports does not make itself wanted
    const info = modules.getModuleInfo(id);
    const wanted =
      info !== null && (info.isEntry || info.importers.some((importer) => isWantedAtOnce(importer, modules)));
    known.set(id, wanted);
    return wanted;
  };
  return { name: (id, modules) => (isWantedAtOnce(id, modules) ? name : null) };
}
