/** What an uncertain input is called where inputs stand beside one another: as in the panel, with its segment. */
import type { Scenario } from '#engine/scenario.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { fieldOf } from '#formats/scenario/field-of.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { PanelControl } from '#state/controls/all.ts';
import { nameOf } from '../control-text.ts';
import { leverName } from '../lever-name.ts';
import { placeInputName } from './place-input-name.ts';
import { satisfyInput } from './satisfy-input-name.ts';

/** Paths of the inputs that are ranges, in the order of the scenario. */
export const uncertainInputs = (scenario: Scenario): string[] =>
  slotsOf(scenario).flatMap(({ path, quantity, off }) => (typeof quantity === 'number' || off === true ? [] : [path]));

/** @param controls  those of the panel; what has none there goes by the name of its field */
export function inputName(
  path: string,
  scenario: Scenario,
  controls: readonly PanelControl[],
  numbers: Numbers,
): string {
  const placed = placeInputName(path) ?? satisfyInput(path, scenario)?.name;
  if (placed !== undefined) return placed;
  const [, list, index] = /^(segments|levers)\[(\d+)\]/.exec(path) ?? [];
  // the panel shows the rate a churn lever leads to: what is drawn is the size of the lever
  if (path === `levers[${index}].size`) return sizeName(scenario, Number(index), numbers);
  const control = controls.find(({ id }) => id === path);
  const name = control === undefined ? t(`problem.field.${fieldOf(path)}` as MessageKey) : nameOf(control.subject);
  if (list === 'levers') return `${name} · ${nameAmong(scenario, Number(index), numbers)}`;
  const { segments } = scenario;
  return list === 'segments' && segments.length > 1 ? `${name} · ${segments[Number(index)]!.name}` : name;
}

function sizeName(scenario: Scenario, index: number, numbers: Numbers): string {
  const lever = nameAmong(scenario, index, numbers);
  const { kind } = scenario.levers[index]!;
  // of a move or of serving needs it is a share with a name of its own
  return kind === 'move' || kind === 'serve'
    ? `${t(`field.lever.${kind}`)} · ${lever}`
    : t('field.pairs.size', { lever });
}

/** Its id as well where several go by one name. */
function nameAmong({ levers }: Scenario, index: number, numbers: Numbers): string {
  const lever = levers[index]!;
  const name = leverName(lever, numbers);
  return levers.some((other) => other !== lever && leverName(other, numbers) === name) ? `${name} (${lever.id})` : name;
}
