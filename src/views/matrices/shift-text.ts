/** How far a move carries customers, in words: "+25 on attitude". */
import type { MatrixId } from '#engine/positions/positions.ts';
import { MATRIX_OF } from '#engine/positions/positions.ts';
import { t } from '#i18n/locale.svelte.ts';
import { signed } from './field-words.ts';

export function shiftText(matrix: MatrixId, { x, y }: { readonly x: number; readonly y: number }): string {
  const axes = MATRIX_OF[matrix];
  const [xAxis, yAxis] = [t(`zones.axis.${axes.x}`), t(`zones.axis.${axes.y}`)];
  if (x !== 0 && y !== 0) return t('matrices.move.shift', { x: signed(x, 1), y: signed(y, 1), xAxis, yAxis });
  return t('matrices.move.shiftOne', x === 0 ? { by: signed(y, 1), axis: yAxis } : { by: signed(x, 1), axis: xAxis });
}
