/** All numbers of a scenario that can be set, in the order in which the panel shows them. */
import type { Cost, Lever, ProfitCurve, ProfitSource, Quantity, Scenario, Segment } from '#engine/scenario.ts';
import { PROFIT_SOURCES } from '#engine/scenario.ts';
import type { Step } from '../edit.ts';
import { withValue } from '../edit.ts';
import { rateChangeOf, rateControls } from './churn.ts';
import type { Control } from './control.ts';
import { domainFor, middleOf, stepFor } from './scale.ts';

/** Customers of a population where a scenario does not say: as `DRAWN_BY_DEFAULT` of the checks, which are loaded later. */
const DRAWN = 1500;

export type Group = 'churn' | 'retention' | 'programme' | 'levers' | 'profit' | 'money';

/** What the words for a control depend on; `i18n` holds the words. */
export type Subject =
  | { readonly kind: 'rate'; readonly arm: 'base' | 'whatIf'; readonly field: 'churn' | 'earlyLoss' }
  | { readonly kind: 'retention'; readonly field: string }
  | { readonly kind: 'cost'; readonly per: Cost['per'] }
  | { readonly kind: 'size'; readonly lever: Lever['kind'] }
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

export function controlsOf(scenario: Scenario): PanelControl[] {
  return [
    ...churnPart(scenario),
    ...scenario.segments.flatMap((segment, i) => sharePart(scenario, segment, i)),
    ...scenario.segments.flatMap((segment, i) => retentionPart(scenario, segment, i)),
    ...scenario.levers.flatMap((lever, i) => leverPart(scenario, lever, i)),
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

/** A control for a number that stands in the document as it is shown. */
function direct(scenario: Scenario, path: readonly Step[], value: Quantity, over: Partial<Control>): Control {
  const id = path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
  return {
    id,
    unit: 'money',
    kind: 'money',
    ink: 'now',
    value,
    min: -1e9,
    max: 1e9,
    step: stepFor(middleOf(value)),
    domain: domainFor(value),
    ranges: true,
    write: (next) => withValue(scenario, path, next),
    ...over,
  };
}

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
      return isShown('churn') ? [] : [one('churn', retention.churn, RATE)];
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

/** Of one that is switched off, nothing: its numbers do nothing. */
function leverPart(scenario: Scenario, lever: Lever, index: number): PanelControl[] {
  if (lever.off === true) return [];
  const isInChurn = rateChangeOf(scenario)?.leverIndex === index;
  const size: PanelControl[] =
    lever.kind === 'programme' || isInChurn
      ? []
      : [
          {
            ...direct(scenario, ['levers', index, 'size'], lever.size, sizeScale(lever)),
            group: 'levers',
            subject: { kind: 'size', lever: lever.kind },
          },
        ];
  const costs = (lever.costs ?? []).map(({ per, amount }, i): PanelControl => ({
    ...direct(scenario, ['levers', index, 'costs', i, 'amount'], amount, { ink: 'if', min: 0 }),
    group: 'programme',
    subject: { kind: 'cost', per },
  }));
  return [...(lever.kind === 'move' ? [movedControl(scenario, lever, index)] : []), ...size, ...costs];
}

/** How many customers a move is tried on. */
function movedControl(scenario: Scenario, { move }: Extract<Lever, { kind: 'move' }>, index: number): PanelControl {
  return {
    ...direct(scenario, ['levers', index, 'move', 'customers'], move.customers, {
      unit: 'count',
      kind: 'nonnegative',
      ink: 'if',
      min: 0,
      max: scenario.positions?.customers ?? DRAWN,
      step: Math.max(1, stepFor(move.customers)),
      ranges: false,
    }),
    group: 'levers',
    subject: { kind: 'moved' },
  };
}

function sizeScale(lever: Exclude<Lever, { kind: 'programme' }>): Partial<Control> {
  if (lever.kind === 'premium') return { ink: 'if' };
  if (lever.kind === 'move' || lever.kind === 'serve') {
    return { ink: 'if', unit: 'percent', kind: 'rate', min: 0, max: 1, step: 0.01, domain: [0, 1] };
  }
  const kind = lever.kind === 'churn' || lever.kind === 'newcomer' ? 'money' : 'change';
  return { ink: 'if', unit: 'percent', kind, min: -0.95, max: 0.95, step: 0.005 };
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
