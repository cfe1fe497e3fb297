import type { ZonesColumns, ZonesPart } from './matrix-summary.ts';

/** @param parts  one after the other from run 0 on, without a gap */
export function joinZones(parts: readonly ZonesPart[]): ZonesColumns {
  const runs = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const first = parts[0];
  if (first === undefined) throw new Error('invalid parts: must be ≥ 1, got 0');
  const segments = first.share.length / (first.to - first.from);
  const join = (column: (part: ZonesPart) => Float64Array): Float64Array => {
    const joined = new Float64Array((runs * column(first).length) / (first.to - first.from));
    for (const part of parts) joined.set(column(part), (joined.length / runs) * part.from);
    return joined;
  };
  return {
    runs,
    segments,
    randomisations: first.randomisations,
    earned: join(({ earned }) => earned),
    stay: join(({ stay }) => stay),
    acquisition: join(({ acquisition }) => acquisition),
    share: join(({ share }) => share),
    marginStrength: join(({ marginStrength }) => marginStrength),
  };
}
