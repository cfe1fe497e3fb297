/** The figures of the design's pictures, for the tables beside a matrix; and the limits they may meet. */
import type { ZoneInterval, ZoneTableProps, ZoneTableRow } from '#ui/zone-table.ts';

export type ZonesLanguage = 'en' | 'zh-Hans';

const around = (p50: number, p5: number, p95: number): ZoneInterval => ({
  p5,
  p25: p50 - (p50 - p5) * 0.41,
  p50,
  p75: p50 + (p95 - p50) * 0.41,
  p95,
});

interface Plain {
  readonly en: readonly [name: string, meaning: string];
  readonly zh: readonly [name: string, meaning: string];
  readonly customers: string;
  readonly after: string;
  readonly stay: readonly [number, number, number];
  readonly profit: readonly [number, number, number];
  readonly share: number;
}
const PLAIN: readonly Plain[] = [
  {
    en: ['Loyal', 'high attitude,\nhigh repeat'],
    zh: ['忠诚者', '态度高，重复多'],
    customers: '469',
    after: '→ 669',
    stay: [94, 93, 95],
    profit: [614, 521, 730],
    share: 0.67,
  },
  {
    en: ['Latent', 'high attitude,\nlow repeat'],
    zh: ['潜在忠诚者', '态度高，重复少'],
    customers: '237',
    after: '',
    stay: [88, 86, 89],
    profit: [70, 49, 91],
    share: 0.04,
  },
  {
    en: ['Spurious', 'low attitude,\nhigh repeat'],
    zh: ['虚假忠诚者', '态度低，重复多'],
    customers: '475',
    after: '→ 275',
    stay: [75, 72, 78],
    profit: [244, 208, 285],
    share: 0.27,
  },
  {
    en: ['Not loyal', 'low attitude,\nlow repeat'],
    zh: ['不忠诚者', '态度低，重复少'],
    customers: '319',
    after: '',
    stay: [56, 52, 60],
    profit: [24, 16, 32],
    share: 0.02,
  },
];

export type ZonesFixture = Omit<ZoneTableProps, 'highlighted' | 'onhighlight' | 'onselect'>;

export function zonesFixture(language: ZonesLanguage = 'en', isPhone = false): ZonesFixture {
  const isChinese = language === 'zh-Hans';
  const row = (plain: Plain, zone: number): ZoneTableRow => {
    const [name, meaning] = isChinese ? plain.zh : plain.en;
    const [stay, stayLow, stayHigh] = plain.stay;
    const [profit, low, high] = plain.profit;
    return {
      zone,
      name,
      meaning,
      customers: plain.customers,
      after: plain.after,
      cells: [
        {
          text: `${stay}%`,
          interval: `${stayLow}–${stayHigh}${isPhone ? '' : '%'}`,
          bar: around(stay, stayLow, stayHigh),
        },
        { text: `$${profit}`, interval: `${isPhone ? '' : '$'}${low}–${high}`, bar: around(profit, low, high) },
      ],
      share: { text: `${Math.round(100 * plain.share)}%`, value: plain.share },
    };
  };
  return {
    caption: isChinese ? '各区的顾客' : 'Customers by zone',
    heads: isChinese
      ? {
          zone: '区',
          customers: '顾客',
          cells: ['次年留存', isPhone ? '终身利润' : '每位顾客\n终身利润'],
          share: '利润\n份额',
        }
      : {
          zone: 'zone',
          customers: 'Customers',
          cells: isPhone ? ['Stay a year', 'Lifetime profit'] : ['Stay another\nyear', 'Lifetime profit\nper customer'],
          share: 'Share of\nprofit',
        },
    rows: PLAIN.map(row),
    total: {
      ...row(
        {
          en: ['All', ''],
          zh: ['全部', ''],
          customers: isChinese ? '1,500' : '1,500',
          after: '',
          stay: [79, 77, 81],
          profit: [285, 241, 339],
          share: 1,
        },
        -1,
      ),
    },
    scales: [
      { domain: [50, 100], ends: ['50%', '100%'], ticks: [50, 75, 100] },
      { domain: [0, 750], ends: ['$0', '$750'], ticks: [0, 250, 500, 750], width: 112 },
    ],
  };
}

/** What strains the table: nobody in a zone, a loss, a zone that makes all the profit and more, long words. */
export function hardZones(language: ZonesLanguage, isPhone: boolean): ZonesFixture {
  const { rows, ...rest } = zonesFixture(language, isPhone);
  const nobody = language === 'en' ? 'no customers here' : '此区没有顾客';
  return {
    ...rest,
    rows: [
      { ...rows[0]!, share: { text: '112%', value: 1.12 } },
      { ...rows[1]!, customers: '0', cells: [], share: { text: '', value: null }, empty: nobody },
      {
        ...rows[2]!,
        name: language === 'en' ? 'Multi-brand loyal' : '多品牌忠诚者',
        customers: '1,184',
        after: '→ 1,034',
        cells: [
          { text: '75%', interval: isPhone ? '72–78' : '72–78%', bar: around(40, 30, 52) },
          { text: '−$1,234', interval: '−$2,085 to −$844', bar: around(-123, -208, 84) },
        ],
        share: { text: '−12%', value: -0.12 },
      },
    ],
  };
}

export type NeedsFixture = ZonesFixture & { readonly served: readonly (readonly [number, number])[] };

export function needsFixture(): NeedsFixture {
  const needs = [
    ['Listen', 'indifference\n$0.90 a year', '286', '51 more', '+0.06', '0.04–0.08', '+$2.22', -0.54, 2.22, 5.97, '90'],
    ['Meet', 'satisfaction\n$0.45 a year', '407', '37 more', '+0.03', '0.02–0.04', '+$0.75', -0.65, 0.75, 2.53, '81'],
    ['Surprise', 'delight\n$0.70 a year', '284', '34 more', '+0.05', '0.03–0.07', '+$1.92', -0.92, 1.92, 5.41, '84'],
    ['Anticipate', 'loyalty\n$0.40 a year', '223', '18 more', '+0.04', '0.02–0.06', '+$2.17', -0.57, 2.17, 5.51, '91'],
  ] as const;
  const money = (value: number): string => `${value < 0 ? '−' : ''}$${Math.abs(value).toFixed(2)}`;
  return {
    caption: 'What each lever does',
    heads: {
      zone: 'lever',
      customers: 'Needs',
      cells: ['Served, of\nthe zone’s needs', 'Satisfaction,\npoints of 5', 'Lifetime profit\nper customer'],
      share: 'Pays, of\n100 runs',
    },
    rows: needs.map(([name, meaning, count, more, satisfaction, between, gain, low, median, high, pays], zone) => ({
      zone,
      name,
      meaning,
      customers: count,
      after: '',
      cells: [
        { text: '', interval: more, bar: null },
        { text: satisfaction, interval: between, bar: null },
        { text: gain, interval: `${money(low)} to ${money(high)}`, bar: around(median, low, high) },
      ],
      share: { text: pays, value: null },
    })),
    total: null,
    scales: [null, null, { domain: [-1, 6], ends: ['$0', '$6'], ticks: [0, 2, 4, 6], ink: 'if', width: 110 }],
    wideOnly: [1],
    served: [
      [42, 60],
      [71, 80],
      [18, 30],
      [6, 14],
    ],
  };
}
