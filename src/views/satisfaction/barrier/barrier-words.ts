/** Words of this tab for what the engine names. */
import { t } from '#i18n/locale.svelte.ts';
import type { CurveId, CurveRefusal } from './curve-edits.ts';

export const curveName = (curve: CurveId): string =>
  curve === 'weak' ? t('barrier.curve.weak') : t('barrier.curve.strong');

export function refusalText(refusal: CurveRefusal, curve: CurveId, percent: (share: number) => string): string {
  if (refusal.why === 'falls') {
    return t('barrier.point.falls', { low: percent(refusal.low), high: percent(refusal.high) });
  }
  return t(`barrier.point.crosses.${curve}`, { limit: percent(refusal.limit) });
}
