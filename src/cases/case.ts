import type { Scenario } from '#engine/scenario.ts';

export const CASE_IDS = [
  'credit-card',
  'bank-card',
  'subscription-software',
  'telecom',
  'insurance-broker',
  'web-shop',
  'certification-body',
  'high-end',
  'regular',
] as const;
export type CaseId = (typeof CASE_IDS)[number];

/**
 * How far a case may be trusted. `data-read`: data and parameters seen, the fit recomputed. `profits-read`: the stream of
 * profits seen, published results recalled. `recalled-exact`: both recalled, and the result agrees to the cent.
 * `gain-cited`: only the published gain is cited, which no run of ours reproduces; all inputs are ours. `ours`: made up
 * to show a shape of retention.
 */
export type Trust = 'data-read' | 'profits-read' | 'recalled-exact' | 'gain-cited' | 'ours';

/** A figure anybody can check: the published value, beside which the page prints what the model gives. */
export interface Check {
  readonly key: `case.${'bank-card' | 'high-end' | 'regular'}.check`;
  readonly published: number;
  /** `value`: lifetime profit at the medians of all inputs. `survival`: share still here after `years`. */
  readonly of: { readonly kind: 'value' } | { readonly kind: 'survival'; readonly years: number };
}

/** A beginning to start from. All words are message keys. Opening it copies `scenario`; the case never changes. */
export interface Case {
  readonly id: CaseId;
  /** Name for the scenario made from it. */
  readonly titleKey: `case.${CaseId}.title`;
  /** Name with its year or model, muted. */
  readonly headingKey: `case.${CaseId}.heading`;
  /** Citation, or what the case shows. */
  readonly sourceKey: `case.${CaseId}.source`;
  readonly trust: Trust;
  readonly trustKey: `case.trust.${Trust}`;
  readonly check?: Check;
  readonly scenario: Scenario;
}

/** Rests on published figures: drawn with a solid end, counted in the sentence of the page. */
export function isPublished({ trust }: Case): boolean {
  return trust === 'data-read' || trust === 'profits-read' || trust === 'recalled-exact';
}
