import type { Quantity, Scenario } from '#engine/scenario.ts';
import type { Step } from '../edit.ts';
import { withValue } from '../edit.ts';
import type { Control } from './control.ts';
import { domainFor, middleOf, stepFor } from './scale.ts';

/** A control for a number that stands in the document as it is shown. */
export function direct(scenario: Scenario, path: readonly Step[], value: Quantity, over: Partial<Control>): Control {
  const id = path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
  return {
    id,
    unit: 'money',
    kind: 'money',
    ink: 'now',
    value,
    min: -1e9,
    max: 1e9,
    step: stepFor(middleOf(value)),
    domain: domainFor(value),
    ranges: true,
    write: (next) => withValue(scenario, path, next),
    ...over,
  };
}
