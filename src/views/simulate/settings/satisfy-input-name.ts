import { satisfactionOf } from '#engine/satisfaction/satisfaction-of.ts';
import type { Bond, Cause, Passage, SatisfyOn, SwitchingCost, ValueItem } from '#engine/satisfaction/satisfaction.ts';
import type { Scenario } from '#engine/scenario.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Control } from '#state/controls/control.ts';
import { capital, satisfyName } from '../satisfy-name.ts';

/** What an uncertain number of satisfaction is called, and in what it is written. Null for any other path. */
export function satisfyInput(path: string, scenario: Scenario): { name: string; unit: Control['unit'] } | null {
  const [root, group = '', ...rest] = path.split('.');
  if (root !== 'satisfaction') return null;
  const [first = '', item = first] = rest;
  const said = (
    name: SatisfyOn | null,
    unit: Control['unit'],
    key = group,
  ): { name: string; unit: Control['unit'] } => ({
    name: capital(t('satisfy.input', { group: key, item, name: name === null ? '' : satisfyName(name) })),
    unit,
  });
  switch (group) {
    case 'holds':
      return first === 'weights'
        ? said({ part: 'switching', cost: item as SwitchingCost }, 'plain', 'weights')
        : said({ part: 'bond', bond: item as Bond }, 'money', 'bonds');
    case 'index':
      return { name: indexName(first, scenario), unit: 'plain' };
    case 'value':
      return said({ part: 'value', item: item as ValueItem }, 'money', first);
    case 'causes':
      return said({ part: 'cause', cause: item as Cause }, 'percent');
    case 'complaints':
      return said(null, first === 'told' ? 'plain' : 'percent');
    case 'formation':
      return said({ part: 'passage', passage: item as Passage }, 'percent');
    default:
      return said(null, 'plain');
  }
}

/** An arrow of the path diagram by its ends: "Quality → satisfaction". */
function indexName(name: string, scenario: Scenario): string {
  const path = satisfactionOf(scenario).index.paths[Number(/^paths\[(\d+)\]$/.exec(name)?.[1])];
  if (path === undefined) return capital(t('satisfy.input', { group: 'index', item: name, name: '' }));
  const [from, to] = [path.from, path.to].map((construct) => satisfyName({ part: 'construct', construct }));
  return capital(t('satisfy.input.path', { from: from!, to: to! }));
}
