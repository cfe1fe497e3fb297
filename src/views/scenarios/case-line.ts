/** What a case line says of its runs: how many are still here after ten years, and the figure anybody can check. */
import type { Case, Check } from '#cases/case.ts';
import { joinEnds } from '#i18n/figure.ts';
import { locale, t } from '#i18n/locale.svelte.ts';
import type { Preview } from '#state/previews.svelte.ts';
import { numbersOf } from './scenario-line.ts';

/** Months of the small line, and of the number beside it. */
export const TEN_YEARS = 120;

export interface Still {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/** Of the customers won, without the what-if; null where the runs end before that month. */
export function stillAt({ months, survivors: { base } }: Preview, month: number): Still | null {
  const at = months.findLastIndex((drawn) => drawn <= month);
  if (at < 0 || months.at(-1)! < month) return null;
  return { p5: base.p5[at]!, p50: base.p50[at]!, p95: base.p95[at]! };
}

export interface StillText {
  readonly value: string;
  readonly range: string;
  readonly spoken: string;
}

export function stillText({ scenario }: Case, { p5, p50, p95 }: Still): StillText {
  const numbers = numbersOf(scenario);
  const [still, low, high] = [numbers.of100(p50), numbers.of100(p5), numbers.of100(p95)];
  return {
    value: still,
    range: joinEnds(low, high, locale()),
    spoken: t('scenarios.case.spoken', { still, low, high }),
  };
}

/** "$141.72 at 80% retention and 15%; the model gives $141.72". `preview`: of the case at the medians of its inputs. */
export function checkText({ scenario }: Case, { key, published, of }: Check, preview: Preview): string | null {
  const numbers = numbersOf(scenario);
  if (of.kind === 'value') {
    const written = (value: number): string => numbers.money(value, { decimals: 2 });
    return t(key, { published: written(published), model: written(preview.base.p50) });
  }
  const still = stillAt(preview, of.years * 12);
  if (still === null) return null;
  const written = (share: number): string => numbers.percent(share, { decimals: 1 });
  return t(key, { published: written(published), model: written(still.p50) });
}
