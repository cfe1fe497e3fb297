import type { Problem } from '#engine/problem.ts';
import { checkNumber, readList } from './fields.ts';
import { SAMPLE, SAMPLES } from './limits.ts';

/** Of many wrong samples only the first are told: they say what kind of list this is. */
const MOST_TOLD = 5;

/** Numbers, five at least. Whether they are spread enough to give a curve its shape, `fitRange` says. */
export function checkSamples(found: Problem[], value: unknown, path: string): void {
  const samples = readList(found, value, path, { min: 0, max: SAMPLES.max });
  if (samples === undefined) return;
  const before = found.length;
  samples.forEach((sample, i) => {
    if (found.length - before >= MOST_TOLD) return;
    const here = `${path}[${i}]`;
    if (typeof sample === 'number' && Number.isFinite(sample)) checkNumber(found, sample, here, SAMPLE);
    else found.push({ code: 'text-among-samples', path: here, got: sample });
  });
  if (found.length === before && samples.length < SAMPLES.min) {
    found.push({ code: 'samples-without-spread', path, got: samples.length, min: SAMPLES.min, max: SAMPLES.max });
  }
}
