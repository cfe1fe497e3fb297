/** What the sentence says of a move: how many, from where to where, and what it adds to the profit of all customers drawn. */
import type { Numbers } from '#i18n/number.ts';
import { middleOf } from '#state/controls/scale.ts';
import type { MoveLever } from '#state/matrices/moves.ts';
import type { WorthSummary } from '#state/worth.svelte.ts';
import { gainWords } from './gain-words.ts';
import type { Said } from '#views/hand/said.ts';
import { slots } from '#views/hand/said.ts';

export interface MoveFacts {
  readonly lever: MoveLever;
  /** How many it is tried on, of how many there. */
  readonly customers: number;
  readonly most: number;
  /** Customers in the destination; Infinity where the move goes to no zone. */
  readonly there: number;
  /** All customers drawn. */
  readonly drawn: number;
  readonly worth: WorthSummary | null;
  /** "+25 on attitude", where the move goes to no zone. */
  readonly shift: string;
}

export function moveSentence(facts: MoveFacts, numbers: Numbers): Said {
  const { lever, customers, most, there, drawn, worth, shift } = facts;
  const source = 'zone' in lever.move.from ? 'zone' : 'lasso';
  const target = 'zone' in lever.move.to ? 'zone' : 'shift';
  const gain = gainWords(worth, drawn, numbers);
  const share = worth?.share ?? null;
  return {
    values: {
      ...gain.values,
      ...slots('from', 'to', 'count', 'gain', 'low', 'high', 'share'),
      who: most === 0 ? (source === 'zone' && target === 'zone' ? 'nobody' : 'none') : there === 0 ? 'away' : 'some',
      sure: middleOf(lever.size) >= 1 ? 'yes' : 'no',
      many: customers,
      source,
      target,
      shift,
      relative: share === null ? 'no' : 'yes',
    },
    results: {
      ...gain.results,
      share: { text: share === null ? '' : numbers.percent(share, { signed: true }), ink: 'if' },
    },
  };
}
