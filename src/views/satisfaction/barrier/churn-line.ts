/** The churn the scenario says beside the one that follows from the answers. */
import type { Quantity } from '#engine/scenario.ts';
import type { Quantiles } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import { endsOf, middleOf } from '#state/controls/scale.ts';

export interface ChurnLine {
  readonly values: TextValues;
  readonly answers: string;
  /** The scenario says what the answers do. */
  readonly isSame: boolean;
}

/** Four decimals, as a person would write it; one number where the runs agree. */
const tidy = (share: number): number => Math.round(share * 1e4) / 1e4;

export function takenChurn({ p5, p50, p95 }: Quantiles): Quantity {
  const [low, high] = [tidy(p5), tidy(p95)];
  return low < high ? { low, high } : tidy(p50);
}

export function churnLine(churn: Quantity, today: Quantiles, name: string, numbers: Numbers): ChurnLine {
  const [low, high] = endsOf(churn);
  const [from, to] = endsOf(takenChurn(today));
  const like = [middleOf(churn), today.p50];
  const answers = numbers.percent(today.p50, { like });
  return {
    values: {
      name,
      said: numbers.percent(middleOf(churn), { like }),
      answers,
      ends: numbers.percentLabels(today.p5, today.p95, { like }),
    },
    answers,
    isSame: Math.abs(low - from) < 1e-3 && Math.abs(high - to) < 1e-3,
  };
}
