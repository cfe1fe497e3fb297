/** What the sentence says of serving the needs of a zone better: how many, at what cost, and what it adds for a customer. */
import type { NeedZone } from '#engine/positions/positions.ts';
import type { Numbers } from '#i18n/number.ts';
import type { WorthSummary } from '#state/worth.svelte.ts';
import { gainWords } from './gain-words.ts';
import type { Said } from '#views/hand/said.ts';
import { slots } from '#views/hand/said.ts';

export function serveSentence(zone: NeedZone, needs: number, worth: WorthSummary | null, numbers: Numbers): Said {
  const gain = gainWords(worth, 1, numbers);
  return {
    values: {
      ...gain.values,
      ...slots('verb', 'to', 'from', 'cost', 'gain', 'low', 'high'),
      who: needs === 0 ? 'nobody' : 'some',
      zone,
    },
    results: gain.results,
  };
}
