/** What a field of the business needs: as the fields of the panel, with its own name, preset and limits. */
import type { App } from '#state/app.svelte.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { PanelControl } from '#state/controls/all.ts';
import type { BusinessControl } from '#state/controls/business.ts';
import { including } from '#state/controls/scale.ts';
import type { Parsed } from '#ui/entry.ts';
import { commonProps, rangeProps, rangeText, spokenValue } from '#views/simulate/control-props.ts';
import { problemText, quantityFrom } from '#views/simulate/control-text.ts';

/** The panel's functions ask for a place in the panel; its name is given here. */
const inPanel = (control: BusinessControl): PanelControl => ({
  ...control,
  group: 'money',
  subject: { kind: 'plain', field: 'customers' },
});

function own(app: App, control: BusinessControl, preset: BusinessControl | undefined, label: string) {
  return {
    label,
    standing: app.refused.get(control.id) ?? null,
    refuse(parsed: Parsed, entry: string): string | null {
      const says = (why: string): string =>
        `${why} ${t('field.says.still', { value: rangeText(app, inPanel(control)) })}`;
      if (parsed.kind === 'unreadable') return says(t('field.says.unreadable', { text: entry }));
      const problem = app.problemWith(control, quantityFrom(parsed, control.value));
      return problem === null ? null : says(problemText(problem, control, label, app.numbers));
    },
    onreset(): void {
      if (preset !== undefined) app.set(control, preset.value);
    },
  };
}

/** For a number that may be a range. */
export function businessRange(app: App, control: BusinessControl, preset: BusinessControl | undefined, label: string) {
  return {
    ...rangeProps(app, inPanel(control)),
    // it stays where the preset puts it, so that it does not run away from the hand that drags an end
    domain: including(preset?.domain ?? control.domain, control.value),
    ...own(app, control, preset, label),
  };
}

/** For a number that stands alone. */
export function businessValue(
  app: App,
  control: BusinessControl & { readonly value: number },
  preset: BusinessControl | undefined,
  label: string,
) {
  return {
    ...commonProps(app, inPanel(control)),
    value: control.value,
    valueText: spokenValue(app, inPanel(control)),
    onchange: (value: number, { live }: { readonly live: boolean }): void => void app.set(control, value, live),
    ...own(app, control, preset, label),
  };
}
