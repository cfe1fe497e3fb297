/** All numbers of a scenario that can be set, in the order in which the panel shows them. */
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import type { Cost, Lever, ProfitCurve, ProfitSource, Quantity, Scenario, Segment } from '#engine/scenario.ts';
import { PROFIT_SOURCES } from '#engine/scenario.ts';
import { withValue } from '../edit.ts';
import { rateChangeOf, rateControls } from './churn.ts';
import type { Control } from './control.ts';
import { direct } from './direct.ts';
import { leverControls } from './levers.ts';

export type Group = 'churn' | 'retention' | 'programme' | 'levers' | 'profit' | 'money';

export type SizedLever = Exclude<Lever, { kind: 'programme' }>;

/** What the words for a control depend on; `i18n` holds the words. */
export type Subject =
  | { readonly kind: 'rate'; readonly arm: 'base' | 'whatIf'; readonly field: 'churn' | 'earlyLoss' }
  | { readonly kind: 'retention'; readonly field: string }
  | { readonly kind: 'cost'; readonly per: Cost['per'] }
  | { readonly kind: 'size'; readonly lever: Exclude<SizedLever['kind'], 'satisfy'> }
  | { readonly kind: 'size'; readonly lever: 'satisfy'; readonly on: SatisfyOn }
  | { readonly kind: 'moved' }
  | { readonly kind: 'acquisition' }
  | {
      readonly kind: 'profit';
      readonly source: ProfitSource;
      readonly year: number;
      readonly shape: ProfitCurve['shape'];
    }
  | { readonly kind: 'plain'; readonly field: 'discount' | 'customers' };

export interface PanelControl extends Control {
  readonly group: Group;
  readonly subject: Subject;
  /** Name of the segment it belongs to, where there are several. */
  readonly segment?: string;
}

/** The same number in another scenario: at the same place, and of the same kind; a place in the list may hold another lever. */
export const sameIn = (controls: readonly PanelControl[], { id, subject }: PanelControl): PanelControl | undefined =>
  controls.find((one) => one.id === id && JSON.stringify(one.subject) === JSON.stringify(subject));

export function controlsOf(scenario: Scenario): PanelControl[] {
  return [
    ...churnPart(scenario),
    ...scenario.segments.flatMap((segment, i) => sharePart(scenario, segment, i)),
    ...scenario.segments.flatMap((segment, i) => retentionPart(scenario, segment, i)),
    ...scenario.levers.flatMap((lever, i) => leverControls(scenario, lever, i)),
    ...scenario.segments.flatMap((segment, i) => profitPart(scenario, segment, i)),
    ...moneyPart(scenario),
  ];
}

function churnPart(scenario: Scenario): PanelControl[] {
  const rates = rateControls(scenario);
  const change = rateChangeOf(scenario);
  if (rates === null || change === null) return [];
  const { field } = change;
  return [
    { ...rates.base, group: 'churn', subject: { kind: 'rate', arm: 'base', field } },
    { ...rates.whatIf, group: 'churn', subject: { kind: 'rate', arm: 'whatIf', field } },
  ];
}

const named = (scenario: Scenario, segment: Segment): { segment?: string } =>
  scenario.segments.length > 1 ? { segment: segment.name } : {};

/** Weights among the customers won: they matter only between several segments. */
function sharePart(scenario: Scenario, segment: Segment, index: number): PanelControl[] {
  if (scenario.segments.length === 1) return [];
  return [
    {
      ...direct(scenario, ['segments', index, 'share'], segment.share, {
        unit: 'plain',
        kind: 'positive',
        min: 0.001,
        max: 1e6,
      }),
      group: 'retention',
      subject: { kind: 'retention', field: 'share' },
      ...named(scenario, segment),
    },
  ];
}

const RATE = { unit: 'percent', kind: 'rate', min: 0, max: 0.95, step: 0.005 } as const;
const SHAPE = { unit: 'plain', kind: 'positive', min: 0.001, max: 1e6 } as const;

function retentionPart(scenario: Scenario, segment: Segment, index: number): PanelControl[] {
  const shown = rateChangeOf(scenario);
  const { retention } = segment;
  const one = (field: string, value: Quantity, over: Partial<Control>): PanelControl => ({
    ...direct(scenario, ['segments', index, 'retention', field], value, over),
    group: 'retention',
    subject: { kind: 'retention', field },
    ...named(scenario, segment),
  });
  const isShown = (field: string): boolean => shown?.segmentIndex === index && shown.field === field;
  switch (retention.kind) {
    case 'constant':
      return isShown('churn')
        ? []
        : [{ ...one('churn', retention.churn, RATE), subject: { kind: 'retention', field: 'yearlyChurn' } }];
    case 'newcomer':
      return [
        ...(isShown('earlyLoss') ? [] : [one('earlyLoss', retention.earlyLoss, RATE)]),
        ...(isShown('churn') ? [] : [one('churn', retention.churn, RATE)]),
      ];
    case 'sbg':
      return [one('alpha', retention.alpha, SHAPE), one('beta', retention.beta, SHAPE)];
    case 'bdw':
      return [
        one('alpha', retention.alpha, SHAPE),
        one('beta', retention.beta, SHAPE),
        one('c', retention.c, { ...SHAPE, max: 10 }),
      ];
    case 'table':
      return [];
  }
}

function profitPart(scenario: Scenario, segment: Segment, index: number): PanelControl[] {
  const acquisition: PanelControl = {
    ...direct(scenario, ['segments', index, 'acquisitionCost'], segment.acquisitionCost, {
      kind: 'nonnegative',
      min: 0,
    }),
    group: 'profit',
    subject: { kind: 'acquisition' },
    ...named(scenario, segment),
  };
  const sources = PROFIT_SOURCES.flatMap((source): PanelControl[] => {
    const curve = segment.profit[source];
    return curve === undefined ? [] : [curveControl(scenario, segment, index, source, curve)];
  });
  return [acquisition, ...sources];
}

/**
 * A source is set by its profit in one year: that of the first year for a flat curve, else of the last year of its shape.
 * The document holds the amount, which is that profit divided by the shape there.
 */
function curveControl(
  scenario: Scenario,
  segment: Segment,
  index: number,
  source: ProfitSource,
  curve: ProfitCurve,
): PanelControl {
  const year = curve.shape === 'flat' ? 1 : curve.shape === 'ramp' ? curve.years : curve.row.length;
  const last = curve.shape === 'row' ? (curve.row.at(-1) ?? 1) : 1;
  const scale = last === 0 ? 1 : last;
  const shown = scaled(curve.amount, scale);
  const path = ['segments', index, 'profit', source, 'amount'];
  return {
    ...direct(scenario, path, shown, {}),
    write: (value) => withValue(scenario, path, scaled(value, 1 / scale)),
    group: 'profit',
    subject: { kind: 'profit', source, year, shape: curve.shape },
    ...named(scenario, segment),
  };
}

function scaled(quantity: Quantity, factor: number): Quantity {
  if (factor === 1) return quantity;
  const by = (x: number): number => Number((x * factor).toPrecision(12));
  if (typeof quantity === 'number') return by(quantity);
  const [low, high] = factor > 0 ? [quantity.low, quantity.high] : [quantity.high, quantity.low];
  return {
    ...quantity,
    low: by(low),
    high: by(high),
    ...(quantity.mode === undefined ? {} : { mode: by(quantity.mode) }),
    ...(quantity.samples === undefined ? {} : { samples: quantity.samples.map(by) }),
  };
}

function moneyPart(scenario: Scenario): PanelControl[] {
  const discount: PanelControl = {
    ...direct(scenario, ['discount'], scenario.discount, {
      unit: 'percent',
      kind: 'nonnegative',
      min: 0,
      max: 1,
      step: 0.005,
    }),
    group: 'money',
    subject: { kind: 'plain', field: 'discount' },
  };
  // customers matter only where a cost of the whole firm is shared out among them
  const isShared = scenario.levers.some(
    ({ costs = [], off }) => off !== true && costs.some(({ per }) => per === 'once' || per === 'month'),
  );
  const customers: PanelControl = {
    ...direct(scenario, ['customers'], scenario.customers, {
      unit: 'count',
      kind: 'nonnegative',
      ink: 'ink',
      min: 1,
      max: 1e12,
      step: 100,
      ranges: false,
    }),
    group: 'money',
    subject: { kind: 'plain', field: 'customers' },
  };
  return isShared ? [discount, customers] : [discount];
}
