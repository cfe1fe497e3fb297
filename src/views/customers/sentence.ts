/** What the sentence of this screen says: who makes the profit, and what repricing or dropping the worst adds. */
import type { Act, ActsSummary, CustomersSummary } from '#engine/customers/customers-summary.ts';
import type { Quantiles } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { PartValues } from '#i18n/translate.ts';
import { slot } from '#i18n/translate.ts';

export interface ResultText {
  readonly text: string;
  readonly ink: 'now' | 'if' | 'ink';
}

export interface CustomersSentence {
  readonly values: PartValues;
  readonly results: Readonly<Record<string, ResultText>>;
}

export type WhoForm = 'lose' | 'none' | 'alike' | 'loss' | 'one';

/** The best fifth make a fifth, or so nearly that the words would say so. */
const ALIKE = 0.205;

export function whoForm({ customers, whale }: CustomersSummary): WhoForm {
  if (customers === 1) return 'one';
  if (!(whale.mean > 0)) return 'loss';
  if (whale.losers.customers > 0) return 'lose';
  return whale.best20 < ALIKE ? 'alike' : 'none';
}

export type ChangeForm = 'up' | 'down' | 'maybe' | 'same';

export function changeForm({ p5, p50, p95 }: Pick<Quantiles, 'p5' | 'p50' | 'p95'>): ChangeForm {
  if (p5 === 0 && p50 === 0 && p95 === 0) return 'same';
  if (p5 < 0 && p95 > 0) return 'maybe';
  return p50 < 0 ? 'down' : 'up';
}

/** What an act comes to at a share of the worst, which is a whole per cent. */
export function gainAt(acts: ActsSummary, act: Act, worst: number): Quantiles {
  const { p5, p25, p50, p75, p95 } = acts.gain[act];
  const i = Math.min(p50.length - 1, Math.max(0, Math.round(100 * worst)));
  return { p5: p5[i]!, p25: p25[i]!, p50: p50[i]!, p75: p75[i]!, p95: p95[i]! };
}

const SLOTS = ['customers', 'best', 'tail', 'loss', 'act', 'worst', 'gain', 'low', 'high'] as const;

export function customersSentence(
  people: CustomersSummary,
  acts: ActsSummary | null,
  act: Act,
  worst: number,
  numbers: Numbers,
): CustomersSentence {
  const { whale } = people;
  const share = (value: number): string => (Number.isFinite(value) ? numbers.percent(value) : '');
  const gain = acts === null ? null : gainAt(acts, act, worst);
  const change = gain === null ? 'up' : changeForm(gain);
  const like = gain === null ? [] : [gain.p5, gain.p50, gain.p95];
  const money = (value: number, signed: boolean) =>
    gain === null ? { number: '…', unit: '' } : numbers.moneyWords(value, { like, signed });
  const shown = gain?.p50 ?? 0;
  const by = money(change === 'maybe' ? shown : Math.abs(shown), change === 'maybe');
  const low = money(gain?.p5 ?? 0, false);
  const high = money(gain?.p95 ?? 0, change === 'maybe');
  return {
    values: {
      ...Object.fromEntries(SLOTS.map((name) => [name, slot(name)])),
      form: whoForm(people),
      change,
      gainUnit: by.unit,
      lowUnit: low.unit,
      highUnit: high.unit,
    },
    results: {
      best: { text: share(whale.best20), ink: 'now' },
      tail: { text: share(whale.losers.customers), ink: 'ink' },
      loss: { text: share(whale.losers.loss), ink: 'now' },
      gain: { text: by.number, ink: 'if' },
      low: { text: low.number, ink: 'ink' },
      high: { text: high.number, ink: 'ink' },
    },
  };
}
