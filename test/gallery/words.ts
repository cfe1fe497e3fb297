/** The words of the gallery in both languages, as a view would make them from its messages. */
import type { SourceKey } from '#charts/source-columns.ts';
import type { TimeTick } from '#charts/geometry/time-ticks.ts';
import type { RichPart } from '#charts/rich.ts';

export interface Words {
  readonly money: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly time: (tick: TimeTick) => string;
  readonly moment: (month: number) => string;
  readonly whatIf: string;
  readonly base: string;
  readonly customers: string;
  readonly perCustomer: string;
  readonly noChange: string;
  readonly showTable: string;
  readonly showPicture: string;
  readonly leftColumn: string;
  readonly rightColumn: string;
  readonly acquisition: string;
  readonly acquired: string;
  readonly sources: Readonly<Record<SourceKey, string>>;
  readonly year: (year: number, edge: boolean) => string;
  readonly below: (count: number, value: string) => string;
  readonly breakEven: (whatIf: number | null, base: number | null) => readonly RichPart[];
  readonly overtaking: (month: number | null, interval: string) => readonly (readonly RichPart[])[];
  readonly findings: readonly [string, string, string, string];
  readonly subtitles: readonly [string, string, string, string];
}

function money(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 && Math.round(size) !== 0 ? '−' : '';
  if (size >= 1e6) return `${sign}$${(size / 1e6).toFixed(1)} m`;
  return `${sign}$${Math.round(size).toLocaleString('en')}`;
}

function percent(value: number): string {
  const rounded = Math.round(value * 100);
  return rounded === 0 ? '0' : `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}%`;
}

const muted = (text: string): RichPart => ({ text });
const month = (tone: 'now' | 'if', value: number): RichPart => ({ text: String(value), tone, strong: true });

function evenParts(whatIf: number | null, base: number | null, and: string): RichPart[] {
  return [
    ...(base === null ? [] : [month('now', base)]),
    ...(base === null || whatIf === null ? [] : [muted(and)]),
    ...(whatIf === null ? [] : [month('if', whatIf)]),
  ];
}

export const ENGLISH: Words = {
  money,
  percent,
  time: ({ value, unit, last }) => (last ? `${value} ${unit}${value === 1 ? '' : 's'}` : String(value)),
  moment: (m) => (m % 12 === 0 && m > 0 ? `after ${m / 12} years` : `month ${m}`),
  whatIf: 'what if',
  base: 'baseline',
  customers: '100 customers',
  perCustomer: 'per customer',
  noChange: 'no change',
  showTable: 'Show as table',
  showPicture: 'Show as picture',
  leftColumn: 'left column: baseline',
  rightColumn: 'right column: what if',
  acquisition: 'acquisition cost −$51',
  acquired: 'acquired',
  sources: {
    base: 'base profit',
    growth: 'revenue growth',
    saving: 'cost saving',
    referral: 'referrals',
    premium: 'price premium',
  },
  year: (year, edge) => (edge ? `year ${year}` : String(year)),
  below: (count, value) => `${count} of 100 runs are below ${value}`,
  breakEven: (whatIf, base) =>
    whatIf === null && base === null
      ? [muted('never breaks even within the horizon')]
      : [muted('break-even: month '), ...evenParts(whatIf, base, ' and ')],
  overtaking: (m, interval) =>
    m === null
      ? [[{ text: 'what-if never overtakes', tone: 'ink' }]]
      : [[{ text: 'what-if overtakes', tone: 'ink' }], [{ text: `month ${m} `, tone: 'ink' }, muted(`(${interval})`)]],
  findings: [
    'After ten years 60 of 100 customers are still here, not 35',
    'It overtakes late: the extra profit comes after year three',
    'None of the 100 futures loses; ninety lie between +21 and +55%',
    'The gain is mostly years that would not have happened: by year ten the column is 1.7 times as tall',
  ],
  subtitles: [
    'Of 100 acquired. Bands hold 50 and 90% of runs',
    'Cumulative profit per customer, discounted',
    'Rise of lifetime profit. One dot = 1 run in 100',
    'Profit by source and year of tenure, per customer acquired, before discounting and programme cost',
  ],
};

export const CHINESE: Words = {
  ...ENGLISH,
  time: ({ value, unit, last }) => (last ? `${value} ${unit === 'year' ? '年' : '个月'}` : String(value)),
  moment: (m) => (m % 12 === 0 && m > 0 ? `${m / 12} 年后` : `第 ${m} 个月`),
  whatIf: '假设',
  base: '基线',
  customers: '100 位顾客',
  perCustomer: '/位顾客',
  noChange: '不变',
  showTable: '显示为表格',
  showPicture: '显示为图',
  leftColumn: '左柱：基线',
  rightColumn: '右柱：假设',
  acquisition: '获客成本 −$51',
  acquired: '获客',
  sources: { base: '基本利润', growth: '营业收入增长', saving: '成本节约', referral: '顾客相互介绍', premium: '溢价' },
  year: (year, edge) => (edge ? `第 ${year} 年` : String(year)),
  below: (count, value) => `100 次中 ${count} 次低于 ${value}`,
  breakEven: (whatIf, base) =>
    whatIf === null && base === null
      ? [muted('期内不能保本')]
      : [muted('保本：第 '), ...evenParts(whatIf, base, ' 与 '), muted(' 个月')],
  overtaking: (m, interval) =>
    m === null
      ? [[{ text: '假设始终未超过基线', tone: 'ink' }]]
      : [[{ text: '假设超过基线', tone: 'ink' }], [{ text: `第 ${m} 个月`, tone: 'ink' }, muted(`（${interval}）`)]],
  findings: [
    '十年后，100 位顾客还剩 60 位，而非 35 位',
    '后来居上：多出的利润在三年之后',
    '100 种未来，无一低于现状',
    '增益主要来自原本会失去的年份：第十年的柱高是基线的 1.7 倍',
  ],
  subtitles: [
    '每获客 100 位。色带含 50% 与 90% 的模拟',
    '每位顾客的累计利润（折现）',
    '终身利润的升幅。一点 = 1% 的模拟',
    '每获客一位，按来源与客龄计的利润；未折现，未计计划成本',
  ],
};
