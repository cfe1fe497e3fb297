/** The balance, what is left over, and who would choose us, as the pictures and their tables show them. */
import type { BalanceItem, BalanceProps } from '#charts/balance.ts';
import type { FigureTable } from '#charts/frame/figure.ts';
import { roundTicks } from '#charts/geometry/value-axis.ts';
import type { BarsOnAxisProps } from '#charts/balance/bars-on-axis.ts';
import type { RichPart } from '#charts/rich.ts';
import type { ValueItem } from '#engine/satisfaction/satisfaction.ts';
import { GAINS, GIVES, VALUE_ITEMS } from '#engine/satisfaction/satisfaction.ts';
import type { ValueSummary } from '#engine/satisfaction/value-summary.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { middleOf } from '#state/controls/scale.ts';
import type { SatisfactionScreen } from '#state/satisfaction.svelte.ts';
import { itemWhatIf } from './index-hands.ts';
import { balanceText } from './index-figures.ts';
import { itemWord } from './index-words.ts';

type Shown = Pick<BalanceProps, 'rows' | 'net' | 'labels'>;

/** At the middles of what is set: it follows the hand at once. */
export function balanceProps(screen: SatisfactionScreen, numbers: Numbers): Shown {
  const { own, rival } = screen.full!.value;
  const itemOf = (id: ValueItem, side: BalanceItem['side']): BalanceItem => ({
    id,
    side,
    today: middleOf(own[id]),
    whatIf: itemWhatIf(screen, id),
    rival: middleOf(rival[id]),
  });
  const gains = GAINS.map((item) => itemOf(item, 'gain'));
  const gives = GIVES.map((item) => itemOf(item, 'give'));
  const sum = (items: readonly BalanceItem[], of: 'today' | 'whatIf' | 'rival'): number =>
    items.reduce((total, each) => total + each[of], 0);
  const net = (of: 'today' | 'whatIf' | 'rival'): number => sum(gains, of) - sum(gives, of);
  const total = (word: string, items: readonly BalanceItem[]): readonly RichPart[] => {
    const [today, whatIf] = [balanceText(sum(items, 'today'), numbers), balanceText(sum(items, 'whatIf'), numbers)];
    const changed: readonly RichPart[] =
      today === whatIf ? [] : [{ text: ` ${t('index.to')} ` }, { text: whatIf, tone: 'if', strong: true }];
    return [{ text: `${word} `, tone: 'ink' }, { text: today, tone: 'now', strong: true }, ...changed];
  };
  return {
    rows: gains.map((gain, i) => ({ gain, give: gives[i]! })),
    net: { today: net('today'), whatIf: net('whatIf'), rival: net('rival') },
    labels: {
      rival: t('index.balance.rival'),
      gets: total(t('index.balance.gets'), gains),
      gives: total(t('index.balance.gives'), gives),
    },
  };
}

export function leftRows({ net, change }: ValueSummary, numbers: Numbers): BarsOnAxisProps {
  const isChanged = change.p5 !== 0 || change.p95 !== 0;
  const all = [net.rival, net.own, net.whatIf];
  const low = Math.min(0, ...all.map(({ p5 }) => p5));
  const high = Math.max(1, ...all.map(({ p95 }) => p95));
  // room for what stands beside the bars
  const to = low + (high - low) * 1.35;
  const text = (amount: number): string => balanceText(amount, numbers, true);
  const ticks = roundTicks(low, to, 3);
  return {
    from: low,
    to,
    ticks: ticks.map((value) => ({
      value,
      text: value === 0 ? t('index.left', { amount: numbers.money(0) }) : numbers.money(value),
    })),
    rows: [
      {
        id: 'rival',
        quantiles: net.rival,
        ink: 'now',
        text: t('index.left.rival', { amount: text(net.rival.p50) }),
        tone: 'muted',
      },
      {
        id: 'own',
        quantiles: net.own,
        ink: 'now',
        text: t('index.left.today', { amount: text(net.own.p50) }),
        tone: 'now',
        strong: true,
      },
      ...(isChanged
        ? ([
            {
              id: 'whatIf',
              quantiles: net.whatIf,
              ink: 'if',
              text: t('index.left.whatIf', { amount: text(net.whatIf.p50) }),
              tone: 'if',
              strong: true,
            },
          ] as const)
        : []),
    ],
  };
}

const of100 = (share: number): string => String(Math.round(100 * share));
const EVEN = 0.5;

export function chooseRows({ choose, change }: ValueSummary): BarsOnAxisProps {
  const isChanged = change.p5 !== 0 || change.p95 !== 0;
  const low = Math.min(EVEN, choose.own.p5, choose.whatIf.p5);
  const from = Math.max(0, Math.min(0.4, Math.floor(low * 10 - 1e-9) / 10));
  const ends = ({ p5, p95 }: { p5: number; p95: number }): string => `${of100(p5)}–${of100(p95)}`;
  return {
    from,
    to: 1,
    ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].filter((tick) => tick >= from).map((value) => ({ value, text: of100(value) })),
    mark: { value: EVEN, text: t('index.choose.even') },
    rows: [
      { id: 'own', quantiles: choose.own, ink: 'now', text: ends(choose.own), tone: 'now' },
      ...(isChanged
        ? ([{ id: 'whatIf', quantiles: choose.whatIf, ink: 'if', text: ends(choose.whatIf), tone: 'if' }] as const)
        : []),
    ],
  };
}

export function balanceTable(screen: SatisfactionScreen, { net }: ValueSummary, numbers: Numbers): FigureTable {
  const { own, rival } = screen.full!.value;
  const money = (amount: number): string => numbers.money(amount);
  return {
    caption: t('index.balance.table'),
    columns: [t('index.balance.item'), t('index.balance.ours'), t('index.balance.ifOurs'), t('index.balance.theirs')],
    rows: [
      ...VALUE_ITEMS.map((item) => [
        itemWord(item),
        money(middleOf(own[item])),
        money(itemWhatIf(screen, item)),
        money(middleOf(rival[item])),
      ]),
      [t('index.balance.left'), ...[net.own, net.whatIf, net.rival].map(({ p50 }) => money(p50))],
    ],
  };
}

export const chooseTable = ({ choose }: ValueSummary): FigureTable => ({
  caption: t('index.choose.table'),
  columns: ['', t('index.choose.median'), t('index.choose.ends')],
  rows: (['own', 'whatIf'] as const).map((arm) => [
    t(arm === 'own' ? 'index.choose.today' : 'index.choose.whatIf'),
    of100(choose[arm].p50),
    `${of100(choose[arm].p5)}–${of100(choose[arm].p95)}`,
  ]),
});
