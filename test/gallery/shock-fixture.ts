/** The shock of the design's picture, month by month, for the line of months and the small pictures. */
import type { FanColumns } from '#charts/fan.ts';
import type { PlayLineProps } from '#charts/play-line.ts';
import type { ShockMultiple, ShockMultiplesProps } from '#charts/shock-multiples.ts';
import type { ZonesLanguage } from './zones-fixture.ts';

export const MONTHS = 36;
const SHOCK = 6;

/** 100 customers of whom `yearly` go a year; from the shock on also `released` of them, halved every few months. */
function fan(yearly: number, released: number, spread: number): FanColumns {
  const line = (z: number): Float64Array =>
    Float64Array.from({ length: MONTHS + 1 }, (_, month) => {
      const stays = (1 - Math.min(yearly * (1 + 0.1 * z), 0.99)) ** (month / 12);
      const gone = month < SHOCK ? 0 : Math.min(released * (1 + spread * z), 1) * (1 - 2 ** (-(month - SHOCK) / 7));
      return 100 * stays * (1 - gone);
    });
  return { p5: line(1.64), p25: line(0.67), p50: line(0), p75: line(-0.67), p95: line(-1.64) };
}

const KINDS = [
  ['Trust', '信任', 297, 0.06, 0.005, '2'],
  ['Incentive', '奖励', 322, 0.09, 0.36, '43'],
  ['Monopoly', '别无选择', 194, 0.04, 0.01, '0'],
  ['Inertia', '惯性', 236, 0.12, 0.04, '3'],
  ['Price', '价格', 233, 0.32, 0.49, '34'],
  ['Latent', '潜在', 218, 0.14, 0.03, '3'],
] as const;

export type MultiplesFixture = Omit<ShockMultiplesProps, 'highlighted' | 'onhighlight' | 'month' | 'shockMonth'>;

export function multiplesFixture(language: ZonesLanguage, month: number, empty = -1): MultiplesFixture {
  const isChinese = language === 'zh-Hans';
  return {
    multiples: KINDS.map(([name, chinese, customers, yearly, released, gone], zone): ShockMultiple => {
      const without = fan(yearly, 0, 0);
      const under = fan(yearly, released, 0.22);
      const at = (band: ArrayLike<number>): string => Math.round(band[MONTHS] ?? 0).toString();
      const ends = {
        without: at(without.p50),
        under: at(under.p50),
        interval: Number(at(under.p95)) - Number(at(under.p5)) > 8 ? `${at(under.p5)}–${at(under.p95)}` : '',
      };
      return {
        zone,
        name: isChinese ? chinese : name,
        lines: isChinese
          ? [
              [{ text: `${customers} 位顾客，每年流失 ${Math.round(100 * yearly)}%` }],
              [
                { text: `第 ${month} 个月：` },
                { text: gone, tone: 'if', strong: true },
                { text: ' 位因冲击离开', tone: 'if' },
              ],
            ]
          : [
              [{ text: `${customers} customers, ${Math.round(100 * yearly)}% go a year` }],
              [
                { text: `month ${month}: ` },
                { text: gone, tone: 'if', strong: true },
                { text: ' gone by the shock', tone: 'if' },
              ],
            ],
        bands: zone === empty ? null : { without, under },
        empty: isChinese ? '没有这类顾客' : 'no customers of this kind',
        ends,
        spoken: `After 36 months ${ends.without} of 100 are still here, ${ends.under} under the shock.`,
      };
    }),
    months: MONTHS,
    labels: isChinese
      ? { shock: '促销结束', now: `第 ${month} 个月`, start: '0', end: '36 个月', top: '100' }
      : { shock: 'promotion ends', now: `month ${month}`, start: '0', end: 'month 36', top: '100' },
  };
}

export type PlayFixture = Pick<PlayLineProps, 'months' | 'ticks' | 'reading' | 'labels' | 'marks'>;

export function playFixture(language: ZonesLanguage, month: number, shockMonth: number): PlayFixture {
  const here = Math.round(1500 * 0.83 ** (month / 12));
  const text = here.toLocaleString('en');
  const isChinese = language === 'zh-Hans';
  return {
    months: MONTHS,
    ticks: [
      { month: 0, text: '0' },
      { month: 12, text: '12' },
      { month: 24, text: '24' },
      { month: 36, text: isChinese ? '36 个月' : 'month 36' },
    ],
    marks: [
      {
        month: shockMonth,
        text: isChinese ? '促销结束' : 'promotion ends',
        spoken: isChinese ? `第 ${shockMonth} 个月` : `month ${shockMonth}`,
      },
    ],
    reading: isChinese
      ? [
          { text: `第 ${month} 个月 · 1,500 位中 ${text} 位仍在`, tone: 'ink', strong: true },
          { text: '（1,156–1,211）' },
          { text: '，而非 1,284 位' },
        ]
      : [
          { text: `month ${month} · ${text} of 1,500 still here`, tone: 'ink', strong: true },
          { text: ' (1,156–1,211)' },
          { text: ', not 1,284' },
        ],
    labels: isChinese
      ? {
          play: '播放',
          pause: '暂停',
          cursor: '月',
          cursorText: `36 个月中的第 ${month} 个月，1,500 位中 ${text} 位仍在`,
          speed: '速度',
          speedText: '1 年 2 秒',
        }
      : {
          play: 'play',
          pause: 'pause',
          cursor: 'month',
          cursorText: `month ${month} of 36, ${text} of 1,500 still here`,
          speed: 'speed',
          speedText: '1 year in 2 s',
        },
  };
}
