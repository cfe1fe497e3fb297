/** Samples pasted for an input: its range becomes their own quantiles, its curve takes their shape. */
import { sampleQuantile } from '#engine/inputs/sample-quantile.ts';
import type { Range, RangeLevel } from '#engine/scenario.ts';
import { SAMPLES } from '#formats/scenario/limits.ts';
import { parseSamples } from '#formats/text/samples.ts';
import { loadArea, t } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import type { PanelControl } from '#state/controls/all.ts';
import type { Paste } from '#ui/entry.ts';
import { nameOf, problemText, typedUnit } from '../control-text.ts';

/** What one and the same scenario keeps of a number: its own twelve digits. */
const clean = (x: number): number => Number(x.toPrecision(12));

/** The range whose ends are the samples' quantiles at the level. */
export function rangeOfSamples(samples: readonly number[], level: RangeLevel): Range {
  const sorted = samples.toSorted((a, b) => a - b);
  const tail = (100 - level) / 200;
  return {
    low: clean(sampleQuantile(sorted, tail)),
    high: clean(sampleQuantile(sorted, 1 - tail)),
    family: 'samples',
    samples,
  };
}

export async function pasteSamples(app: App, control: PanelControl, level: RangeLevel): Promise<Paste> {
  await loadArea('settings');
  const field = nameOf(control.subject);
  return {
    help: t('field.samples.help', { min: SAMPLES.min }),
    take: t('field.samples.take'),
    leave: t('field.samples.leave'),
    keep(text) {
      const read = parseSamples(text, typedUnit(control));
      if (read.kind !== 'samples') {
        return t(`field.samples.${read.kind}`, { entry: read.entry, place: read.place });
      }
      const count = read.values.length;
      if (count < SAMPLES.min) return t('field.samples.few', { count, min: SAMPLES.min });
      if (count > SAMPLES.max) return t('field.samples.many', { count, max: app.numbers.count(SAMPLES.max) });
      const range = rangeOfSamples(read.values, level);
      if (!(range.low < range.high)) return t('problem.samples-without-spread', { field });
      const problem = app.set(control, range);
      return problem === null ? null : problemText(problem, control, field, app.numbers);
    },
  };
}
