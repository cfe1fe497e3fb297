import type { Scenario } from '#engine/scenario.ts';
import { slotsOf } from '#engine/sim/slots.ts';

/**
 * A changed scenario whose pairs still mean the inputs they meant before: paths follow their segment, lever and cost when
 * others before them are gone, and pairs whose input is gone, or is certain now, are dropped. Pairs that were changed
 * themselves stay as they are.
 */
export function keepPairs(before: Scenario, after: Scenario): Scenario {
  const { correlations, ...others } = after;
  if (correlations === undefined || correlations !== before.correlations) return after;
  const uncertain = new Set(
    slotsOf(after).flatMap(({ path, quantity }) => (typeof quantity === 'number' ? [] : [path])),
  );
  const pairs = correlations.map((pair) => ({
    pair,
    a: moved(pair.a, before, after),
    b: moved(pair.b, before, after),
  }));
  const kept = pairs.flatMap(({ pair, a, b }) =>
    a === null || b === null || !uncertain.has(a) || !uncertain.has(b)
      ? []
      : [a === pair.a && b === pair.b ? pair : { ...pair, a, b }],
  );
  if (kept.length === correlations.length && kept.every((pair, i) => pair === correlations[i])) return after;
  return kept.length === 0 ? others : { ...others, correlations: kept };
}

/** The path after the change; null where what it belonged to is gone. */
function moved(path: string, before: Scenario, after: Scenario): string | null {
  const [, list, place, cost] = /^(segments|levers)\[(\d+)\](?:\.costs\[(\d+)\])?/.exec(path) ?? [];
  if (list !== 'segments' && list !== 'levers') return path;
  const owner = before[list][Number(place)];
  const index = after[list].findIndex(({ id }) => id === owner?.id);
  if (owner === undefined || index < 0) return null;
  const rest = path.slice(path.indexOf(']') + 1);
  if (cost === undefined) return `${list}[${index}]${rest}`;
  const costs = before.levers[Number(place)]?.costs ?? [];
  // costs have no ids: one that was not changed is the same object
  const now = (after.levers[index]?.costs ?? []).indexOf(costs[Number(cost)]!);
  const at = now >= 0 ? now : costs.length === after.levers[index]?.costs?.length ? Number(cost) : -1;
  return at < 0 ? null : `levers[${index}].costs[${at}].amount`;
}
