/** Invented answers about loyalty. */
import type { CausesStripProps } from '#charts/measuring/causes-strip.ts';
import type { LoyalLevelsProps } from '#charts/measuring/loyal-levels.ts';
import type { TwoWaysSquareProps } from '#charts/measuring/two-ways-square.ts';

export const waysFixture = (times = 1): TwoWaysSquareProps => ({
  counts: { both: 79 * times, saidOnly: 57 * times, doneOnly: 19 * times, neither: 45 * times },
  names: {
    both: { name: 'loyal both ways', meaning: 'say so and do so' },
    saidOnly: { name: 'by word only', meaning: 'mean it, and buy elsewhere' },
    doneOnly: { name: 'by deed only', meaning: 'stay, and could be won away' },
    neither: { name: 'in neither way', meaning: 'hardly ours' },
  },
  axes: { done: 'years and share of spend →', said: 'what they say →' },
  key: (each) => [{ text: `One dot is ${each}; ` }, { text: 'vermilion', tone: 'if', strong: true }],
});

export const levelsFixture = (): LoyalLevelsProps => ({
  rows: [
    { key: 'a', name: 'very satisfied', share: 0.385, low: 0.33, high: 0.44, value: '77', passing: '', spoken: 'one' },
    { key: 'b', name: 'recommend', share: 0.21, low: 0.17, high: 0.26, value: '42', passing: '55%', spoken: 'two' },
    { key: 'c', name: 'keep using', share: 0.07, low: 0.05, high: 0.11, value: '14', passing: '33%', spoken: 'three' },
  ],
  ticks: [0, 0.5, 1].map((value) => ({ value, text: `${100 * value}%` })),
});

type CausesFixture = Pick<CausesStripProps, 'parts' | 'selected' | 'label' | 'borderLabel'>;
export const causesFixture = (): CausesFixture => ({
  parts: [
    {
      key: 'value',
      name: 'value',
      share: 0.45,
      removed: 0,
      value: [{ text: '45' }],
      isRest: false,
      spoken: '45 of 100',
    },
    {
      key: 'system',
      name: 'system',
      share: 0.3,
      removed: 0.5,
      value: [{ text: '30' }],
      isRest: false,
      spoken: '30 of 100',
    },
    {
      key: 'people',
      name: 'people',
      share: 0.15,
      removed: 0,
      value: [{ text: '15' }],
      isRest: false,
      spoken: '15 of 100',
    },
    { key: 'rest', name: 'other', share: 0.1, removed: 0, value: [{ text: '10' }], isRest: true, spoken: '' },
  ],
  selected: 'system',
  label: 'what turns customers away',
  borderLabel: (key) => `share of ${key}`,
});
