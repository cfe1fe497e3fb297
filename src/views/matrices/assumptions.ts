/** Every number that says how a place counts, as it can be set: where it stands, its limits, and what it goes back to. */
import type { Axis, GroupId, NeedZone } from '#engine/positions/positions.ts';
import { AXIS_SCALES, GROUPS, MATRIX_OF } from '#engine/positions/positions.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import type { Quantity, Scenario } from '#engine/scenario.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { middleOf } from '#state/controls/scale.ts';
import type { Step } from '#state/edit.ts';
import type { Matrices } from '#state/matrices.svelte.ts';
import { withPosition } from '#state/matrices/edits.ts';
import type { Numbered } from '#views/hand/numbered.ts';
import { zoneWord, zonesOf } from './zone-words.ts';

/** What holds while the scenario says nothing. */
const presetOf = ({ scenario }: App) => positionsOf({ ...scenario!, positions: {} });

type Parts = Omit<Numbered, 'id' | 'ink' | 'set'>;

/** A number at a place of the scenario's positions. */
function at(app: App, matrices: Matrices, path: readonly Step[], parts: Parts): Numbered {
  return {
    ...parts,
    id: path.join('.'),
    ink: 'now',
    set: (value, live) => matrices.edit(withPosition(app.scenario!, path, value), live),
  };
}

const LEAST_EFFECT = -0.9;
const MOST_EFFECT = 5;
/** Next to no spread would be none, and a place at the very end cannot spread. */
const LEAST_SPREAD = 0.001;

export function effectNumbers(app: App, matrices: Matrices, axis: Axis): readonly Numbered[] {
  const effect = matrices.positions!.effects[axis];
  const preset = presetOf(app).effects[axis];
  const step = AXIS_SCALES[axis].step;
  return (['churn', 'margin'] as const).map((field) => ({
    ...at(app, matrices, ['effects', axis, field], {
      label: t(`matrices.name.effect.${field}`, { step, axis: t(`zones.axis.${axis}`) }),
      unit: 'percent',
      value: effect[field],
      min: LEAST_EFFECT,
      max: MOST_EFFECT,
      step: 0.01,
      reset: preset[field],
    }),
    // an effect is said whole
    set: (value: Quantity, live: boolean) =>
      matrices.edit(withPosition(app.scenario!, ['effects', axis], { ...effect, [field]: middleOf(value) }), live),
  }));
}

export function strengthNumbers(app: App, matrices: Matrices): readonly Numbered[] {
  const preset = presetOf(app);
  return (['churnStrength', 'marginStrength'] as const).map((field) =>
    at(app, matrices, [field], {
      label: t(`matrices.name.${field}`),
      unit: 'plain',
      value: matrices.positions![field],
      min: 0,
      max: 2,
      step: 0.05,
      span: [0, 2],
      reset: middleOf(preset[field]),
      ranges: true,
    }),
  );
}

export function thresholdNumbers(app: App, matrices: Matrices): readonly Numbered[] {
  const { matrix, threshold } = matrices;
  const preset = presetOf(app).thresholds[matrix];
  return (['x', 'y'] as const).map((side) => {
    const axis = MATRIX_OF[matrix][side];
    const { min, max } = AXIS_SCALES[axis];
    return {
      ...at(app, matrices, ['thresholds', matrix], {
        label: t('matrices.threshold', { axis: t(`zones.axis.${axis}`) }),
        unit: 'plain',
        value: threshold[side],
        min,
        max,
        step: axis === 'brands' ? 0.5 : 1,
        reset: preset[side],
      }),
      id: `threshold ${side}`,
      set: (value: Quantity) => matrices.setThreshold(side, middleOf(value), false),
    };
  });
}

export const customersNumber = (app: App, matrices: Matrices): Numbered =>
  at(app, matrices, ['customers'], {
    label: t('matrices.name.customers'),
    unit: 'count',
    value: matrices.positions!.customers,
    min: 1,
    max: 100_000,
    step: 100,
    reset: presetOf(app).customers,
    isWhole: true,
  });

/** Of each group, its share of a segment, in whole per cents or finer; together they count as one. */
export function groupNumbers(app: App, matrices: Matrices, segment: number): readonly Numbered[] {
  const { id } = app.scenario!.segments[segment]!;
  const weights = matrices.positions!.groups[segment]!;
  const preset = presetOf(app).groups[segment]!;
  return GROUPS.map((group, g) => ({
    ...at(app, matrices, ['groups', id, group], {
      label: t('matrices.name.share', { group: zoneWord('attachment', group) }),
      unit: 'percent',
      value: Number(weights[g]!.toPrecision(4)),
      min: 0,
      max: 1,
      step: 0.01,
      reset: Number(preset[g]!.toPrecision(4)),
    }),
    // the others keep their proportions among themselves
    set: (value: Quantity, live: boolean) =>
      matrices.edit(withGroup(app.scenario!, id, weights, g, middleOf(value)), live),
  }));
}

function withGroup(scenario: Scenario, id: string, weights: readonly number[], group: number, share: number): Scenario {
  const rest = 1 - weights[group]!;
  const others = GROUPS.length - 1;
  const next = GROUPS.map((name, g): readonly [GroupId, number] => {
    const weight = g === group ? share : rest > 0 ? (weights[g]! / rest) * (1 - share) : (1 - share) / others;
    return [name, Number(weight.toPrecision(10))];
  });
  return withPosition(scenario, ['groups', id], Object.fromEntries(next));
}

export function placeNumbers(app: App, matrices: Matrices, group: GroupId, axis: Axis): readonly Numbered[] {
  const place = matrices.positions!.places[group][axis];
  const preset = presetOf(app).places[group][axis];
  const { min, max, step } = AXIS_SCALES[axis];
  const range = max - min;
  const name = t(`zones.axis.${axis}`);
  return (['middle', 'spread'] as const).map((field) => ({
    ...at(app, matrices, ['places', group, axis, field], {
      label: t(`matrices.name.place.${field}`, { axis: name }),
      unit: 'plain',
      value: place[field],
      min: field === 'middle' ? min : LEAST_SPREAD * range,
      max: field === 'middle' ? max : 0.4 * range,
      step: field === 'middle' && step > 1 ? 1 : 0.1,
      reset: preset[field],
    }),
    // a place is said whole
    set: (value: Quantity, live: boolean) =>
      matrices.edit(withPosition(app.scenario!, ['places', group, axis], { ...place, [field]: middleOf(value) }), live),
  }));
}

export function needNumbers(app: App, matrices: Matrices, zone: NeedZone): readonly Numbered[] {
  const { needs } = matrices.positions!;
  const preset = presetOf(app).needs;
  const names = { zone: zoneWord('expectation', zone) };
  const worth = at(app, matrices, ['needs', 'worth', zone], {
    label: t('matrices.name.worth', names),
    unit: 'plain',
    value: needs.worth[zone],
    min: 0,
    max: 10,
    step: 0.1,
    reset: middleOf(preset.worth[zone]),
    ranges: true,
  });
  const today = at(app, matrices, ['needs', 'served', zone], {
    label: t('matrices.name.today', names),
    unit: 'percent',
    value: needs.served[zone],
    min: 0,
    max: 1,
    step: 0.01,
    reset: preset.served[zone],
  });
  if (zone !== 'loyalty') return [today, worth];
  const perPoint = at(app, matrices, ['needs', 'churnPerPoint'], {
    label: t('matrices.name.churnPerPoint'),
    unit: 'plain',
    value: needs.churnPerPoint,
    min: 0,
    max: 5,
    step: 0.05,
    reset: middleOf(preset.churnPerPoint),
    ranges: true,
  });
  return [today, worth, perPoint];
}

/** Of each kind, the share of those who would have stayed that goes in the end; and how fast. */
export function shockNumbers(app: App, matrices: Matrices): readonly Numbered[] {
  const { shock } = matrices.positions!;
  const { kind } = shock;
  const preset = presetOf(app).shock;
  const released = zonesOf(matrices.matrix).map((zone) =>
    at(app, matrices, ['shock', 'released', kind, zone], {
      label: t('matrices.name.released', { zone: zoneWord(matrices.matrix, zone) }),
      unit: 'percent',
      value: shock.released[kind][zone] ?? 0,
      min: 0,
      max: 1,
      step: 0.01,
      reset: middleOf(preset.released[kind][zone] ?? 0),
      span: [0, 1],
      ranges: true,
    }),
  );
  const halfLife = at(app, matrices, ['shock', 'halfLife'], {
    label: t('matrices.name.halfLife'),
    unit: 'plain',
    value: shock.halfLife,
    min: 0.1,
    max: 120,
    step: 0.5,
    reset: middleOf(preset.halfLife),
    ranges: true,
  });
  return [...released, halfLife];
}
