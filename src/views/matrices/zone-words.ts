/** Names of zones: as a word in a sentence, as a name, what it means, and where it stands in the field. */
import type { MatrixZoneName } from '#charts/matrix-field.ts';
import { zoneArea } from '#engine/matrices/zones.ts';
import type { MatrixId, Threshold } from '#engine/positions/positions.ts';
import { AXIS_SCALES, MATRIX_OF } from '#engine/positions/positions.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { MessageKey } from '#i18n/messages/en.ts';

export const zonesOf = (matrix: MatrixId): readonly string[] => MATRIX_OF[matrix].zones;

// the keys of a matrix's zones are there for each of its zones: the tables are tested for it
export const zoneWord = (matrix: MatrixId, zone: string): string => t(`zones.${matrix}.${zone}` as MessageKey);
export const zoneMeaning = (matrix: MatrixId, zone: string): string =>
  t(`matrices.meaning.${matrix}.${zone}` as MessageKey);

/** As a name: with a capital, where the language has them. */
export function zoneName(matrix: MatrixId, zone: string): string {
  const word = zoneWord(matrix, zone);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The field has room for what its zones mean: the table need not say it again. */
export const isSaidInField = (matrix: MatrixId): boolean => matrix !== 'attitude' && matrix !== 'involvement';

/** How far a name stands from the corner of its zone, as a share of the axis. */
const INSET = { x: 0.026, y: 0.022 };
/** A zone whose anchor lies nearer than this to the left end of its corner begins there. */
const LEFT = 0.25;

/** Where the name of a zone stands: in the corner of the field it reaches, or beside the line under which it lies. */
export function namePlace(
  matrix: MatrixId,
  zone: number,
  threshold: Threshold,
): Pick<MatrixZoneName, 'x' | 'y' | 'align' | 'side'> {
  const [xScale, yScale] = [AXIS_SCALES[MATRIX_OF[matrix].x], AXIS_SCALES[MATRIX_OF[matrix].y]];
  const { x, y, anchor } = zoneArea(matrix, zone, threshold);
  const isAtLeft =
    anchor === null || x[0] === xScale.min ? x[0] === xScale.min : anchor.x - x[0] < LEFT * (x[1] - x[0]);
  const isAtTop = anchor === null ? y[1] === yScale.max : anchor.y - y[0] > (y[1] - y[0]) / 2;
  const [dx, dy] = [INSET.x * (xScale.max - xScale.min), INSET.y * (yScale.max - yScale.min)];
  return {
    x: isAtLeft ? x[0] + dx : x[1] - dx,
    y: isAtTop ? y[1] - dy : y[0] + dy,
    align: isAtLeft ? 'start' : 'end',
    side: isAtTop ? 'top' : 'bottom',
  };
}
