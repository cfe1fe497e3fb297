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
/** Fields whose inner names are those of segments, groups, axes, matrices, zones or directions: what is named is the field. */
const BY_NAME = ['groups', 'places', 'effects', 'thresholds', 'served', 'worth', 'released', 'shift', 'on'];
/** Names that mean another thing elsewhere, by the field they belong to. */
const BELONGING = new Map([
  ['spread.profit', 'profitSpread'],
  ['profit.growth', 'revenueGrowth'],
  ['effects.churn', 'effectChurn'],
  ['effects.margin', 'effectMargin'],
  ['places.middle', 'middle'],
  ['places.spread', 'placeSpread'],
  ['move.customers', 'moveCustomers'],
]);

/** Of satisfaction: what the beginning of a path is called, without the names of bonds, constructs and the like. */
const OF_SATISFACTION = new Map([
  ['answers', 'answers'],
  ['gap', 'gap'],
  ['gap.expected', 'expected'],
  ['gap.perceived', 'perceived'],
  ['gap.form', 'gapForm'],
  ['gap.lossAversion', 'lossAversion'],
  ['gap.curvature', 'curvature'],
  ['gap.perTen', 'perTen'],
  ['curves', 'curves'],
  ['curves.weak', 'weakCurve'],
  ['curves.strong', 'strongCurve'],
  ['curves.weakShift', 'curveShift'],
  ['curves.strongShift', 'curveShift'],
  ['holds', 'holds'],
  ['holds.costs', 'switchingCost'],
  ['holds.weights', 'barrierWeight'],
  ['holds.bonds', 'bond'],
  ['holds.bonds.strength', 'bondStrength'],
  ['holds.bonds.maturity', 'maturity'],
  ['holds.bonds.costPerTen', 'costPerTen'],
  ['index', 'index'],
  ['index.paths', 'indexPath'],
  ['index.paths.coefficient', 'coefficient'],
  ['index.scores', 'score'],
  ['index.scores.spread', 'scoreSpread'],
  ['index.churnPerPoint', 'loyaltyEffect'],
  ['value', 'deliveredValue'],
  ['value.scale', 'valueScale'],
  ['causes', 'causes'],
  ['complaints', 'complaints'],
  ['complaints.again', 'boughtAgain'],
  ['complaints.told', 'peopleTold'],
  ['formation', 'passageRate'],
  ['survey', 'survey'],
  ['survey.items', 'surveyItem'],
  ['survey.rows', 'answer'],
]);

/**
 * The last named field of a path, under which its human name is found (`problem.field.<name>`).
 *
 * A range's `low` and `high` go by the quantity's name; what belongs to a group, an axis, a matrix or a zone by the name of
 * the field that holds them; the source `profit.growth` is `revenueGrowth`, to keep it apart from the `growth` of a curve;
 * the whole document is `scenario`, an entry of `segments` a `segment`, of `levers` a `lever`.
 *
 * @example fieldOf('segments[0].retention.churn.high') // 'churn'
 */
export function fieldOf(path: string): string {
  const names = path.split('.').filter((name) => name !== '');
  while (names.length > 1 && RANGE_ENDS.has(names.at(-1)!)) names.pop();
  const last = names.at(-1);
  if (last === undefined) return 'scenario';
  const ofSatisfaction =
    names[0] === 'satisfaction' && names.length > 1 ? satisfactionField(names.slice(1)) : undefined;
  if (ofSatisfaction !== undefined) return ofSatisfaction;
  const owner = names.findLast((name, i) => i < names.length - 1 && BY_NAME.includes(name)) ?? names.at(-2);
  const belonging = owner === 'groups' ? undefined : BELONGING.get(`${owner}.${last}`);
  if (belonging !== undefined) return belonging;
  if (owner !== undefined && BY_NAME.includes(owner)) return owner;
  const name = last.replace(/(\[\d+\])+$/, '');
  return name === last ? name : (ENTRIES.get(name) ?? name);
}

/** The field named by the longest beginning that has a name; an inner one of a named bond or construct before that. */
function satisfactionField(names: readonly string[]): string | undefined {
  const plain = names.map((name) => name.replace(/(\[\d+\])+$/, ''));
  const [group = '', field = ''] = plain;
  const keys = [`${group}.${field}.${plain.at(-1)}`, `${group}.${field}`, group];
  return keys.map((key) => OF_SATISFACTION.get(key)).find((name) => name !== undefined);
}

/** The name itself that a path ends with: for a field that is not known. */
export const lastName = (path: string): string => path.split('.').at(-1) ?? '';
