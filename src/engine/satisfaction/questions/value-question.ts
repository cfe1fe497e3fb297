import type { MakeQuestion } from '../measures.ts';
import { satisfactionOf } from '../satisfaction-of.ts';
import type { ValueItem } from '../satisfaction.ts';
import { VALUE_ITEMS } from '../satisfaction.ts';
import { QUALITY_IN_VALUE, netValue, shareChoosing, valueReads } from '../value-choice.ts';

/** Columns: what is left over of the rival's, of ours, of ours in the what-if; and the share who would choose us. */
export const VALUE_COLUMNS = { rival: 0, own: 1, whatIf: 2, choose: 3, chooseWhatIf: 4 } as const;

interface ItemChange {
  /** Path of the size. */
  readonly read: string;
  readonly items: readonly (readonly [ValueItem, number])[];
}

/**
 * Delivered value today, the rival's, and under levers on its items. A push of quality moves product and service too, in this
 * picture only (`QUALITY_IN_VALUE`).
 */
export const valueQuestion: MakeQuestion = ({ scenario, levers }) => {
  const { scale } = satisfactionOf(scenario).value;
  /** By item: the levers that change it, and by how much for a unit of each. */
  const changes = levers.flatMap((place): ItemChange[] => {
    const lever = scenario.levers[place];
    if (lever?.kind !== 'satisfy') return [];
    const { on } = lever;
    const read = `levers[${place}].size`;
    if (on.part === 'value') return [{ read, items: [[on.item, 1]] }];
    if (on.part !== 'construct' || on.construct !== 'quality') return [];
    return [{ read, items: Object.entries(QUALITY_IN_VALUE) as [ValueItem, number][] }];
  });
  const rivalAt = VALUE_ITEMS.length;
  const sizesAt = 2 * VALUE_ITEMS.length;
  const own = new Float64Array(VALUE_ITEMS.length);
  return {
    reads: [...valueReads('own'), ...valueReads('rival'), ...changes.map(({ read }) => read)],
    width: Object.keys(VALUE_COLUMNS).length,
    measure(numbers, out, at) {
      const today = netValue(numbers, 0);
      const rival = netValue(numbers, rivalAt);
      for (let i = 0; i < own.length; i++) own[i] = numbers[i]!;
      changes.forEach(({ items }, i) => {
        for (const [item, times] of items) {
          const place = VALUE_ITEMS.indexOf(item);
          own[place] = Math.max(0, own[place]! + times * numbers[sizesAt + i]!);
        }
      });
      const whatIf = netValue(own, 0);
      out[at + VALUE_COLUMNS.rival] = rival;
      out[at + VALUE_COLUMNS.own] = today;
      out[at + VALUE_COLUMNS.whatIf] = whatIf;
      out[at + VALUE_COLUMNS.choose] = shareChoosing(today - rival, scale);
      out[at + VALUE_COLUMNS.chooseWhatIf] = shareChoosing(whatIf - rival, scale);
    },
  };
};
