/** The rows of the profile, and the same as a table. */
import type { ProfileRow } from '#charts/bond-profile.ts';
import type { FigureTable } from '#charts/frame/figure.ts';
import { COST_OF_BOND } from '#engine/satisfaction/barrier-height.ts';
import type { FullSatisfaction } from '#engine/satisfaction/satisfaction.ts';
import { BONDS, SWITCHING_COSTS } from '#engine/satisfaction/satisfaction.ts';
import { parts, t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { slot } from '#i18n/translate.ts';
import { endsOf, middleOf } from '#state/controls/scale.ts';
import type { Hold } from '#state/satisfaction/holds-levers.ts';
import { isCost, strengthOf } from '#state/satisfaction/holds-levers.ts';
import type { HoldsTab } from '#state/satisfaction/holds-tab.svelte.ts';
import { counted } from './holds-findings.ts';

/** Each switching cost with the bonds that feed it. */
const SHOWN: readonly Hold[] = SWITCHING_COSTS.flatMap((cost) => [
  cost,
  ...BONDS.filter((bond) => COST_OF_BOND[bond] === cost),
]);

const plain = (value: number): string => String(Number(value.toPrecision(4)));

/** What is tried: of the hold in hand, and of all that are levers of the scenario and switched on. */
function triedOf(tab: HoldsTab, full: FullSatisfaction, hold: Hold): ProfileRow['whatIf'] {
  const hand = tab.hands[hold];
  if (hold !== tab.hold && (!hand.isIn || hand.isOff)) return null;
  const to = tab.toOf(full, hold);
  const [low, high] = endsOf(to);
  return { low, middle: middleOf(to), high };
}

export const profileRows = (tab: HoldsTab, full: FullSatisfaction, numbers: Numbers): readonly ProfileRow[] =>
  SHOWN.map((hold) => {
    const today = strengthOf(full, hold);
    const whatIf = triedOf(tab, full, hold);
    const name = t(`holds.the.${hold}`);
    const to = whatIf?.middle ?? today;
    return {
      key: hold,
      name: t(`holds.short.${hold}`),
      isHead: isCost(hold),
      today,
      counts: isCost(hold) ? today : counted(full, hold),
      whatIf,
      value:
        whatIf === null || whatIf.middle === today
          ? [{ text: plain(today), tone: 'now', strong: true }]
          : parts('holds.value.both', { from: slot('from'), to: slot('to') }).map((part) => {
              if (part.kind !== 'slot') return { text: part.kind === 'text' ? part.text : '' };
              const isTo = part.name === 'to';
              return { text: plain(isTo ? to : today), tone: isTo ? 'if' : 'now', strong: true } as const;
            }),
      todayLabel: t('holds.name.from', { name }),
      whatIfLabel: t('holds.name.to', { name }),
      todayText: t('holds.value.today', { name, today: numbers.count(today) }),
      whatIfText: t('holds.value.if', { name, to: numbers.count(to), today: numbers.count(today) }),
    };
  });

export function profileTable(tab: HoldsTab, full: FullSatisfaction, numbers: Numbers): FigureTable {
  return {
    caption: t('holds.table.profile'),
    columns: (['name', 'today', 'grade', 'counts', 'if'] as const).map((column) => t(`holds.table.${column}`)),
    rows: profileRows(tab, full, numbers).map(({ key, name, today, counts, whatIf }) => {
      const hold = key as Hold;
      return [
        name,
        plain(today),
        isCost(hold) ? '' : full.holds.bonds[hold].maturity,
        plain(counts),
        plain(whatIf?.middle ?? today),
      ];
    }),
  };
}
