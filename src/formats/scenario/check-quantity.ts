import { fitKnown } from '#engine/inputs/known-fit.ts';
import type { Problem } from '#engine/problem.ts';
import type { Range, RangeLevel } from '#engine/scenario.ts';
import { FAMILIES } from '#engine/scenario.ts';
import { checkSamples } from './check-samples.ts';
import { at, checkChoice, checkKeys, checkNumber, checkPresent, type Dict } from './fields.ts';
import { endLimits, type Measure, SAMPLES } from './limits.ts';

const RANGE_FIELDS = ['low', 'high', 'family', 'mode', 'samples'];

/**
 * A number, or a range of them. Ends and mode lie within the limits, low < high, mode inside, and the curve through the
 * ends stays within what the quantity can be: the engine's `fitRange` has the last word on that.
 *
 * @param level  undefined where the document's own level is wrong: then no curve is tried
 */
export function checkQuantity(
  found: Problem[],
  value: unknown,
  path: string,
  measure: Measure,
  level: RangeLevel | undefined,
): void {
  if (!checkPresent(found, value, path)) return;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    checkNumber(found, value, path, measure);
    return;
  }
  checkRange(found, value as Dict, path, measure, level);
}

function checkRange(
  found: Problem[],
  range: Dict,
  path: string,
  measure: Measure,
  level: RangeLevel | undefined,
): void {
  const before = found.length;
  const { low, high, family, mode, samples } = range;
  const limits = endLimits(measure);
  checkKeys(found, range, path, RANGE_FIELDS);
  const lowIsSound = checkNumber(found, low, at(path, 'low'), limits);
  const highIsSound = checkNumber(found, high, at(path, 'high'), limits);
  const modeIsSound = mode !== undefined && checkNumber(found, mode, at(path, 'mode'), limits);
  if (family !== undefined) checkChoice(found, family, at(path, 'family'), FAMILIES);
  if (samples !== undefined || family === 'samples') checkSamples(found, samples, at(path, 'samples'));
  if (lowIsSound && highIsSound) {
    if (low >= high) found.push({ code: 'reversed-range', path, got: range });
    else if (modeIsSound && (mode < low || mode > high)) {
      found.push({ code: 'mode-outside-range', path: at(path, 'mode'), got: mode, min: low, max: high });
    }
  }
  if (found.length > before || level === undefined) return;
  const fitted = fitKnown(range as unknown as Range, measure.kind, level);
  if (!('problem' in fitted)) return;
  if (fitted.problem === 'samples-without-spread') {
    found.push({ code: fitted.problem, path: at(path, 'samples'), got: samples, min: SAMPLES.min, max: SAMPLES.max });
  } else {
    found.push({ code: fitted.problem, path, got: range, min: measure.min, max: measure.max });
  }
}
