/** The numbers of a lever: how large it is, whom it concerns, what it costs; but for the rate that the sentence is about. */
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import type { PanelControl, SizedLever } from './all.ts';
import { rateChangeOf } from './churn.ts';
import type { Control } from './control.ts';
import { direct } from './direct.ts';
import { stepFor } from './scale.ts';

/** Customers of a population where a scenario does not say: as `DRAWN_BY_DEFAULT` of the checks, which are loaded later. */
const DRAWN = 1500;

/** Of one that is switched off, nothing: its numbers do nothing. */
export function leverControls(scenario: Scenario, lever: Lever, index: number): PanelControl[] {
  if (lever.off === true) return [];
  const isInChurn = rateChangeOf(scenario)?.leverIndex === index;
  const size: PanelControl[] =
    lever.kind === 'programme' || isInChurn
      ? []
      : [
          {
            ...direct(scenario, ['levers', index, 'size'], lever.size, sizeScale(lever)),
            group: 'levers',
            subject:
              lever.kind === 'satisfy'
                ? { kind: 'size', lever: lever.kind, on: lever.on }
                : { kind: 'size', lever: lever.kind },
          },
        ];
  const costs = (lever.costs ?? []).map(({ per, amount }, i): PanelControl => ({
    ...direct(scenario, ['levers', index, 'costs', i, 'amount'], amount, { ink: 'if', min: 0 }),
    group: 'programme',
    subject: { kind: 'cost', per },
  }));
  return [...(lever.kind === 'move' ? [movedControl(scenario, lever, index)] : []), ...size, ...costs];
}

/** How many customers a move is tried on. */
function movedControl(scenario: Scenario, { move }: Extract<Lever, { kind: 'move' }>, index: number): PanelControl {
  return {
    ...direct(scenario, ['levers', index, 'move', 'customers'], move.customers, {
      unit: 'count',
      kind: 'nonnegative',
      ink: 'if',
      min: 0,
      max: scenario.positions?.customers ?? DRAWN,
      step: Math.max(1, stepFor(move.customers)),
      ranges: false,
    }),
    group: 'levers',
    subject: { kind: 'moved' },
  };
}

function sizeScale(lever: SizedLever): Partial<Control> {
  if (lever.kind === 'premium') return { ink: 'if' };
  if (lever.kind === 'satisfy') return { ink: 'if', ...satisfyScale(lever.on) };
  if (lever.kind === 'move' || lever.kind === 'serve') {
    return { ink: 'if', unit: 'percent', kind: 'rate', min: 0, max: 1, step: 0.01, domain: [0, 1] };
  }
  const kind = lever.kind === 'churn' || lever.kind === 'newcomer' ? 'money' : 'change';
  return { ink: 'if', unit: 'percent', kind, min: -0.95, max: 0.95, step: 0.005 };
}

/** As the unit of the part has it; narrower where a scenario leaves less room, which its checks know. */
function satisfyScale({ part }: SatisfyOn): Partial<Control> {
  switch (part) {
    case 'barrier':
    case 'cause':
      return { unit: 'percent', kind: 'rate', min: 0, max: 1, step: 0.01, domain: [0, 1] };
    case 'complaints':
    case 'passage':
      return { unit: 'points', min: -1, max: 1, step: 0.01 };
    case 'value':
      return {};
    case 'expected':
    case 'perceived':
    case 'switching':
    case 'bond':
    case 'construct':
      return { unit: 'plain', min: -100, max: 100, step: 1 };
  }
}
