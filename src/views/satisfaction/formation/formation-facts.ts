/** What the sentence, the findings and the words of the picture say, from the summary of all runs. */
import type { FormationSummary } from '#engine/satisfaction/formation-summary.ts';
import type { Passage, Stage } from '#engine/satisfaction/satisfaction.ts';
import { PASSAGE_OF, STAGES } from '#engine/satisfaction/satisfaction.ts';
import type { Bands, Quantiles } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import type { Said } from '#views/hand/said.ts';
import { slots } from '#views/hand/said.ts';

export type ChangeForm = 'more' | 'fewer' | 'same' | 'waiting';

/** Two shares that are written alike are no difference anybody would see. */
export function changeOf(before: number, after: number, numbers: Numbers): ChangeForm {
  if (numbers.of100(before) === numbers.of100(after)) return 'same';
  return after > before ? 'more' : 'fewer';
}

export const quantilesAt = (bands: Bands, month: number): Quantiles => ({
  p5: bands.p5[month] ?? 0,
  p25: bands.p25[month] ?? 0,
  p50: bands.p50[month] ?? 0,
  p75: bands.p75[month] ?? 0,
  p95: bands.p95[month] ?? 0,
});

const SIX_YEARS = 72;
const THREE_YEARS = 36;
const TWO_YEARS = 24;

/** Who is loyal has been loyal: what becomes of them shows in who stays. */
const isAfterLoyalty = (passage: Passage): boolean => PASSAGE_OF[passage].from === 'loyal';

export function formationSentence(summary: FormationSummary | null, passage: Passage, numbers: Numbers): Said {
  const what = isAfterLoyalty(passage) ? 'stay' : 'loyal';
  const of = (arm: 'base' | 'whatIf'): Quantiles => {
    if (summary === null) return { p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 };
    const { ever, here } = summary.arms[arm];
    return what === 'loyal' ? ever.loyal : quantilesAt(here, SIX_YEARS);
  };
  const [base, whatIf] = [of('base'), of('whatIf')];
  const change = summary === null ? 'waiting' : changeOf(base.p50, whatIf.p50, numbers);
  return {
    values: {
      ...slots('to', 'from', 'passage', 'result', 'before', 'low', 'high'),
      what,
      change,
      stage: PASSAGE_OF[passage].from,
    },
    results: {
      result: { text: numbers.of100(whatIf.p50), ink: change === 'same' ? 'ink' : 'if' },
      before: { text: numbers.of100(base.p50), ink: 'now' },
      low: { text: numbers.of100(whatIf.p5), ink: 'ink' },
      high: { text: numbers.of100(whatIf.p95), ink: 'ink' },
    },
  };
}

/** People of the hundred who get to each stage, in both arms; the counts of the lines. */
export function countsOf({ fates }: FormationSummary): Readonly<Record<Stage, { base: number; whatIf: number }>> {
  const reaching = (arm: 'base' | 'whatIf', stage: number): number =>
    fates.reduce((sum, fate) => sum + (fate[arm] >= stage ? fate.count : 0), 0);
  return Object.fromEntries(
    STAGES.map((stage, i) => [stage, { base: reaching('base', i), whatIf: reaching('whatIf', i) }]),
  ) as Record<Stage, { base: number; whatIf: number }>;
}

/** Those who are loyal in any case, and what the lever adds or takes; with their intervals. */
export function endsOfLines(summary: FormationSummary, numbers: Numbers) {
  const { base, whatIf } = countsOf(summary).loyal;
  const { byLever, arms } = summary;
  const isLess = byLever.p50 < 0;
  const sign = isLess ? '−' : '+';
  const shown = Math.abs(byLever.p50) < 0.0095 ? numbers.of100(Math.abs(byLever.p50)) : String(Math.abs(whatIf - base));
  const anyway = (isLess ? arms.whatIf : arms.base).ever.loyal;
  const [near, far] = isLess ? [-byLever.p95, -byLever.p5] : [byLever.p5, byLever.p95];
  return {
    anyway: { count: String(Math.min(base, whatIf)), interval: interval(anyway, numbers) },
    lever:
      summary.isNothing || numbers.decimal(Math.abs(100 * byLever.p50), 1) === numbers.decimal(0, 1)
        ? null
        : {
            count: `${sign}${shown}`,
            interval: `${numbers.decimal(100 * near, 1)}–${numbers.decimal(100 * far, 1)}`,
          },
  };
}

/** "57–66". */
export const interval = ({ p5, p95 }: Quantiles, numbers: Numbers): string =>
  `${numbers.of100(p5)}–${numbers.of100(p95)}`;

export function pictureFinding(summary: FormationSummary, numbers: Numbers): TextValues {
  const { base, whatIf } = countsOf(summary).loyal;
  const change = base === whatIf ? 'same' : whatIf > base ? 'more' : 'fewer';
  return { change, count: numbers.count(change === 'same' ? whatIf : Math.abs(whatIf - base)) };
}

/** Fewer months than this are no difference that counts. */
const SOONER = 2.5;

export function timeFinding({ arms }: FormationSummary): TextValues {
  const [base, whatIf] = [arms.base.waiting, arms.whatIf.waiting];
  if (whatIf === null) return { form: 'none', months: 0, before: 0, late: 0 };
  const gain = base === null ? 0 : base.p50 - whatIf.p50;
  return {
    form: gain >= SOONER ? 'sooner' : gain <= -SOONER ? 'later' : 'alike',
    months: Math.round(whatIf.p50),
    before: Math.round(base?.p50 ?? 0),
    late: Math.round(whatIf.p95),
  };
}

function shareFinding(base: Bands, whatIf: Bands, month: number, numbers: Numbers): TextValues {
  const [before, after] = [base.p50[month] ?? 0, whatIf.p50[month] ?? 0];
  return {
    change: changeOf(before, after, numbers),
    base: numbers.of100(before),
    whatIf: numbers.of100(after),
  };
}

export const LOYAL_MARK = TWO_YEARS;
export const STAY_MARK = THREE_YEARS;
export const loyalFinding = ({ arms }: FormationSummary, numbers: Numbers): TextValues =>
  shareFinding(arms.base.loyalBy, arms.whatIf.loyalBy, TWO_YEARS, numbers);
export const stayFinding = ({ arms }: FormationSummary, numbers: Numbers): TextValues =>
  shareFinding(arms.base.here, arms.whatIf.here, THREE_YEARS, numbers);
