/** Ends of a range are spoken of by the name of the quantity they belong to. */
const RANGE_ENDS = new Set(['low', 'high']);
/** What one entry of a list is called. */
const ENTRIES = new Map([
  ['segments', 'segment'],
  ['levers', 'lever'],
  ['costs', 'cost'],
  ['correlations', 'correlation'],
  ['samples', 'sample'],
]);

/**
 * The last named field of a path, under which its human name is found (`problem.field.<name>`).
 *
 * A range's `low` and `high` go by the quantity's name; the source `profit.growth` is `revenueGrowth`, to keep it apart
 * from the `growth` of a curve, `spread.profit` is `profitSpread`; the whole document is `scenario`, an entry of `segments` a `segment`, of `levers` a
 * `lever`.
 *
 * @example fieldOf('segments[0].retention.churn.high') // 'churn'
 */
export function fieldOf(path: string): string {
  const names = path.split('.').filter((name) => name !== '');
  while (names.length > 1 && RANGE_ENDS.has(names.at(-1)!)) names.pop();
  const last = names.at(-1);
  if (last === undefined) return 'scenario';
  if (last === 'profit' && names.at(-2) === 'spread') return 'profitSpread';
  if (last === 'growth' && names.at(-2) === 'profit') return 'revenueGrowth';
  const name = last.replace(/(\[\d+\])+$/, '');
  return name === last ? name : (ENTRIES.get(name) ?? name);
}
