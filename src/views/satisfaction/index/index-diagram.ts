/** The index as the picture shows it: constructs, paths, and what loyalty does to churn. */
import type { PathEdge, PathNode, PathOutcome } from '#charts/path-diagram.ts';
import type { RichPart } from '#charts/rich.ts';
import { median } from '#engine/inputs/median.ts';
import type { IndexSummary } from '#engine/satisfaction/index-summary.ts';
import type { Construct, Index, IndexPath } from '#engine/satisfaction/satisfaction.ts';
import { CONSTRUCTS } from '#engine/satisfaction/satisfaction.ts';
import type { Quantiles } from '#engine/summary.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { endsOf } from '#state/controls/scale.ts';
import { isThere } from '#state/satisfaction/index-paths.ts';
import type { WorthSummary } from '#state/worth.svelte.ts';
import { changeText, coefficientText, pointsText } from './index-figures.ts';
import { constructName } from './index-words.ts';

interface DiagramFacts {
  readonly index: Index;
  readonly pushes: Readonly<Record<Construct, number>>;
  /** Where each stands in the what-if. */
  readonly reached: (construct: Construct) => number;
  readonly summary: IndexSummary | null;
}

const DUST = 1e-9;

export function diagramNodes({ index, pushes, reached, summary }: DiagramFacts): readonly PathNode[] {
  return CONSTRUCTS.map((construct): PathNode => {
    const { mean } = index.scores[construct];
    const name = constructName(construct);
    const change = summary?.change[construct] ?? null;
    const isPushed = pushes[construct] !== 0;
    // under the hand it is where the hand is; what follows comes from the runs
    const whatIf = isPushed ? reached(construct) : mean + (change?.p50 ?? 0);
    const isChanged = Math.abs(whatIf - mean) > DUST;
    const texts = { from: pointsText(mean), to: pointsText(tenth(whatIf)) };
    return {
      id: construct,
      name,
      today: mean,
      whatIf,
      value: [
        { text: texts.from, tone: 'now', strong: true, size: 15 },
        ...(isChanged
          ? ([{ text: ` ${t('index.to')} ` }, { text: texts.to, tone: 'if', strong: true, size: 15 }] as const)
          : []),
      ],
      change: isChanged ? changeParts(construct, pushes, change) : null,
      isPushed,
      label: t('index.whatIf', { name }),
      valueText: isChanged ? t('index.whatIf.says', texts) : texts.from,
    };
  });
}

function changeParts(
  construct: Construct,
  pushes: DiagramFacts['pushes'],
  change: Quantiles | null,
): readonly RichPart[] {
  if (pushes[construct] !== 0) {
    const points = changeText(tenth(pushes[construct])).replace(/\.0$/, '').replace('+', '');
    return [{ text: t('index.pushed', { points }), tone: 'if', strong: true }];
  }
  if (change === null) return [];
  return [
    { text: changeText(change.p50), tone: 'if', strong: true },
    {
      text: ` ${t('index.range', { low: changeText(change.p5).replace('+', ''), high: changeText(change.p95).replace('+', '') })}`,
    },
  ];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Place of each path by its id; what is set to 0 is not drawn. */
export const edgeId = ({ from, to }: Pick<IndexPath, 'from' | 'to'>): string => `${from}-${to}`;

export function diagramEdges(
  index: Index,
  level: Parameters<typeof median>[2],
  steps: ReadonlyMap<Construct, number>,
): readonly PathEdge[] {
  return index.paths.filter(isThere).map((path): PathEdge => {
    const [low, high] = endsOf(path.coefficient);
    const coefficient = median(path.coefficient, 'money', level);
    return {
      id: edgeId(path),
      from: path.from,
      to: path.to,
      coefficient,
      isUnsure: low < 0 && high > 0,
      text: coefficientText(coefficient),
      range: low === high ? '' : t('index.range', { low: coefficientText(low), high: coefficientText(high) }),
      step: steps.get(path.from) ?? null,
    };
  });
}

export function diagramOutcome(
  { summary }: DiagramFacts,
  worth: WorthSummary | null,
  steps: ReadonlyMap<Construct, number>,
  numbers: Numbers,
): PathOutcome {
  const churn = summary?.churn;
  const today = churn?.today ?? { p5: 0, p50: 0, p95: 0 };
  const whatIf = churn?.after ?? today;
  const isChanged = Math.abs(whatIf.p50 - today.p50) > DUST;
  const [low, high] = churnScale(today, whatIf);
  const text = (share: number): string => numbers.percent(share);
  return {
    from: 'loyalty',
    name: t('index.name.churn'),
    value:
      churn === undefined
        ? [{ text: '…' }]
        : [
            { text: text(today.p50), tone: 'now', strong: true, size: 15 },
            ...(isChanged
              ? ([
                  { text: ` ${t('index.to')} ` },
                  { text: text(whatIf.p50), tone: 'if', strong: true, size: 15 },
                ] as const)
              : []),
          ],
    today,
    whatIf,
    low,
    high,
    lowText: numbers.percent(low, { exact: true }),
    highText: numbers.percent(high, { exact: true }),
    lines: isChanged ? worthLines(worth, numbers) : [],
    note: [t('index.ours'), t('index.ours.more')],
    step: isChanged ? (steps.get('loyalty') ?? null) : null,
  };
}

function worthLines(worth: WorthSummary | null, numbers: Numbers): readonly (readonly RichPart[])[] {
  if (worth === null) return [[{ text: t('index.worth.waiting') }]];
  const { p5, p50, p95 } = worth.gain;
  const like = [p5, p50, p95];
  const money = (amount: number): string => numbers.money(amount, { like, signed: true });
  const gain = worth.share === null ? money(p50) : numbers.percent(worth.share, { signed: true });
  return [
    [{ text: t('index.worth', { gain }), tone: 'if', strong: true }],
    [{ text: t('index.worth.ends', { low: money(p5), high: money(p95) }) }],
  ];
}

/** Round ends, five points apart at least, that hold both intervals. */
function churnScale(
  today: { p5: number; p95: number },
  whatIf: { p5: number; p95: number },
): readonly [number, number] {
  const [low, high] = [Math.min(today.p5, whatIf.p5), Math.max(today.p95, whatIf.p95)];
  const step = high - low > 0.2 ? 0.2 : high - low > 0.1 ? 0.1 : 0.05;
  const from = Math.max(0, Math.floor(low / step + 1e-9) * step);
  const to = Math.min(1, Math.max(from + step, Math.ceil(high / step - 1e-9) * step));
  return [Number(from.toFixed(2)), Number(to.toFixed(2))];
}
