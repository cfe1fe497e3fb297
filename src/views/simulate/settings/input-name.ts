/** What an uncertain input is called where inputs stand beside one another: as in the panel, with its segment. */
import type { Scenario } from '#engine/scenario.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { fieldOf } from '#formats/scenario/field-of.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { PanelControl } from '#state/controls/all.ts';
import { nameOf } from '../control-text.ts';

/** Paths of the inputs that are ranges, in the order of the scenario. */
export const uncertainInputs = (scenario: Scenario): string[] =>
  slotsOf(scenario).flatMap(({ path, quantity }) => (typeof quantity === 'number' ? [] : [path]));

/** @param controls  those of the panel; what has none there goes by the name of its field */
export function inputName(path: string, scenario: Scenario, controls: readonly PanelControl[]): string {
  const [, list, index] = /^(segments|levers)\[(\d+)\]/.exec(path) ?? [];
  // the panel shows the rate a churn lever leads to: what is drawn is the size of the lever
  if (path === `levers[${index}].size`) return t('field.pairs.size', { lever: leverName(scenario, Number(index)) });
  const control = controls.find(({ id }) => id === path);
  const name = control === undefined ? t(`problem.field.${fieldOf(path)}` as MessageKey) : nameOf(control.subject);
  if (list === 'levers') return `${name} · ${leverName(scenario, Number(index))}`;
  const { segments } = scenario;
  return list === 'segments' && segments.length > 1 ? `${name} · ${segments[Number(index)]!.name}` : name;
}

/** Its kind; its id as well where several are of one kind. */
function leverName({ levers }: Scenario, index: number): string {
  const { kind, id } = levers[index]!;
  const name = t(`field.lever.${kind}`);
  return levers.filter((lever) => lever.kind === kind).length > 1 ? `${name} (${id})` : name;
}
