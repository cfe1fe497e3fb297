/** The picture of the index with its numbers, in either language. */
import type { BalanceProps } from '#charts/balance.ts';
import type { BarsOnAxisProps } from '#charts/balance/bars-on-axis.ts';
import type { PathDiagramProps, PathEdge, PathNode } from '#charts/path-diagram.ts';
import type { RichPart } from '#charts/rich.ts';
import { INDEX_LAYOUT } from '#views/satisfaction/index/index-layout.ts';

type Diagram = Omit<PathDiagramProps, 'coefficient' | 'onmove' | 'onreset' | 'onhold'>;

const NODES = [
  ['image', 'Image', '形象', 72, 72, null],
  ['expectation', 'Expectation', '期望', 74, 74, null],
  ['quality', 'Quality', '感知质量', 71, 79, 'pushed by 8'],
  ['value', 'Value', '感知价值', 62, 67.4, '+5.4'],
  ['satisfaction', 'Satisfaction', '满意', 68, 73.3, '+5.3'],
  ['complaints', 'Complaints heard', '投诉处理', 61, 65.1, '+4.1'],
  ['loyalty', 'Loyalty', '忠诚', 64, 67.6, '+3.6'],
] as const;
const EDGES = [
  ['image', 'expectation', 0.5, '0.42 to 0.58', null],
  ['expectation', 'quality', 0.56, '0.47 to 0.65', null],
  ['expectation', 'value', 0.05, '−0.04 to 0.14', null],
  ['quality', 'value', 0.56, '0.46 to 0.65', 0],
  ['image', 'satisfaction', 0.18, '0.11 to 0.24', null],
  ['expectation', 'satisfaction', 0.06, '−0.03 to 0.16', null],
  ['quality', 'satisfaction', 0.51, '0.42 to 0.61', 0],
  ['value', 'satisfaction', 0.19, '0.11 to 0.27', 1],
  ['satisfaction', 'complaints', 0.53, '0.44 to 0.62', 1],
  ['satisfaction', 'loyalty', 0.48, '0.36 to 0.60', 1],
  ['complaints', 'loyalty', 0.07, '−0.04 to 0.18', 2],
  ['image', 'loyalty', 0.2, '0.10 to 0.30', null],
] as const;

const number = (value: number, tone: 'now' | 'if' = 'now'): RichPart => ({
  text: String(value),
  tone,
  strong: true,
  size: 15,
});

export function diagramFixture(language: 'en' | 'zh-Hans'): Diagram {
  const word = (english: string, chinese: string): string => (language === 'en' ? english : chinese);
  const to = { text: word(' to ', ' 至 ') };
  return {
    nodes: NODES.map(([id, english, chinese, today, whatIf, change]): PathNode => ({
      id,
      name: word(english, chinese),
      today,
      whatIf,
      value: today === whatIf ? [number(today)] : [number(today), to, number(whatIf, 'if')],
      change: change === null ? null : [{ text: change, tone: 'if', strong: true }],
      isPushed: id === 'quality',
      label: `${word(english, chinese)}, what if`,
      valueText: `${whatIf}, today ${today}`,
    })),
    edges: EDGES.map(([from, end, coefficient, range, step]): PathEdge => ({
      id: `${from}-${end}`,
      from,
      to: end,
      coefficient,
      isUnsure: range.startsWith('−'),
      text: coefficient.toFixed(2),
      range: range.replace(' to ', word(' to ', '至')),
      step,
    })),
    outcome: {
      from: 'loyalty',
      name: word('Yearly churn', '年流失率'),
      value: [
        { text: '10%', tone: 'now', strong: true, size: 15 },
        to,
        { text: '8.4%', tone: 'if', strong: true, size: 15 },
      ],
      today: { p5: 0.09, p50: 0.1, p95: 0.11 },
      whatIf: { p5: 0.074, p50: 0.084, p95: 0.095 },
      low: 0.05,
      high: 0.15,
      lowText: '5%',
      highText: '15%',
      lines: [
        [{ text: word('lifetime profit +6.5%', '终身利润+6.5%'), tone: 'if', strong: true }],
        [{ text: '+$9 to +$25' }],
      ],
      note: [word('this link is ours,', '这一环为拟定，'), word('for illustration', '仅供演示')],
      step: 2,
    },
    layout: INDEX_LAYOUT,
    scale: { from: 40, to: 100, ticks: [40, 60, 80, 100] },
  };
}

const ITEMS = [
  ['product', 46, 49.2, 44, 'money', 52, 52, 51],
  ['service', 28, 30, 26, 'time', 14, 14, 18],
  ['people', 14, 14, 15, 'energy', 8, 8, 9],
  ['image', 12, 12, 16, 'psyche', 6, 6, 8],
] as const;

export const balanceFixture: Omit<BalanceProps, 'item'> = {
  rows: ITEMS.map(([gain, a, b, c, give, d, e, f]) => ({
    gain: { id: gain, side: 'gain', today: a, whatIf: b, rival: c },
    give: { id: give, side: 'give', today: d, whatIf: e, rival: f },
  })),
  net: { today: 20, whatIf: 25.2, rival: 15 },
  labels: {
    rival: 'rival',
    gets: [{ text: 'gets ' }, { text: '$100', tone: 'now', strong: true }],
    gives: [{ text: 'gives ' }, { text: '$80', tone: 'now', strong: true }],
  },
};

const around = (p50: number, half: number) => ({
  p5: p50 - half,
  p25: p50 - half / 2.4,
  p50,
  p75: p50 + half / 2.4,
  p95: p50 + half,
});

export const barsFixture: BarsOnAxisProps = {
  from: 0,
  to: 40,
  ticks: [0, 20, 40].map((value) => ({ value, text: `$${value}` })),
  mark: { value: 10, text: 'even' },
  rows: [
    { id: 'rival', quantiles: around(15, 6), ink: 'now', text: 'rival +$15', tone: 'muted' },
    { id: 'own', quantiles: around(20, 6), ink: 'now', text: 'today +$20', tone: 'now', strong: true },
    { id: 'whatIf', quantiles: around(25, 6), ink: 'if', text: 'what if +$25', tone: 'if', strong: true },
  ],
};
