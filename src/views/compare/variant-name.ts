import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Variant } from '#state/compare/variants.ts';

/** Of a name, so that it stays within what a name may be. */
const LONGEST = 70;

/** "Credit card × 0.5". */
export function variantName({ kind, factor }: Variant, name: string, numbers: Numbers): string {
  const written = kind === 'fewer' ? numbers.percent(factor, { exact: true }) : String(factor);
  return t(`compare.variant.${kind}`, { name: name.slice(0, LONGEST), factor: written });
}

/** "effect and cost × 0.5". */
export function variantSays({ kind, factor, scenario }: Variant): string {
  const isFree = scenario.levers.every(({ costs = [], off }) => off === true || costs.length === 0);
  const what = kind === 'cheaper' || kind === 'fewer' ? kind : isFree ? 'effect' : 'both';
  return t('compare.variant.says', { kind: what, factor: String(factor) });
}
