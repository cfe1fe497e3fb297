import type { simulate as reference } from '../en/simulate.ts';

const WHAT_CHANGES =
  '{lever, select,' +
  ' churn {如果<open>年流失率</open>{change, select, up {<nb>从{base}</nb><nb>升到{whatIf}，</nb>} down {<nb>从{base}</nb><nb>降到{whatIf}，</nb>} other {不变，<nb>从{base}</nb><nb>到{whatIf}，</nb>}}}' +
  ' each {如果<open>每位顾客的流失率</open>{change, select, up {上升} other {下降}}<nb>{size}{sizeUnit}，</nb>}' +
  ' hazard {如果<open>每位顾客离开的可能</open>{change, select, up {上升} other {下降}}<nb>{size}，</nb>}' +
  ' mean {如果<open>平均流失率</open>{change, select, up {上升} other {下降}}<nb>{size}{sizeUnit}，</nb>}' +
  ' once {如果<open>最先流失的人</open>中有<nb>{size}{sizeUnit}</nb>被挽留一次，}' +
  ' newcomer {如果<open>头{early, plural, other {#个月}}的流失</open>{change, select, up {<nb>从{base}</nb><nb>升到{whatIf}，</nb>} down {<nb>从{base}</nb><nb>降到{whatIf}，</nb>} other {不变，<nb>从{base}</nb><nb>到{whatIf}，</nb>}}}' +
  ' premium {如果<open>每位顾客</open>每年{change, select, down {少付} other {多付}}<nb>{size}{sizeUnit}，</nb>}' +
  ' referral {如果<open>顾客相互介绍的利润</open>{change, select, down {下降} other {提高}}<nb>{size}{sizeUnit}，</nb>}' +
  ' acquisition {如果<open>获客成本</open>{change, select, up {上升} other {下降}}<nb>{size}{sizeUnit}，</nb>}' +
  ' programme {如果推行<open>该计划</open>而别无变化，}' +
  ' several {如果<open>{levers, plural, other {{leversWord}项举措}}</open>同时起作用，}' +
  ' place {{more}}' +
  ' other {如果<open>一切不变</open>，}}' +
  '{places, select, none {} other {{more}}}';

const WHAT_COMES_OUT =
  '每位顾客的终身利润' +
  '{direction, select, up {将提高<nb>{by}{byUnit}，</nb>} down {将下降<nb>{by}{byUnit}，</nb>} other {几乎不变，}}' +
  '从<nb>{from}{fromUnit}</nb>{direction, select, up {升至} down {降至} other {到}}<nb>{to}{toUnit}；</nb>' +
  '90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。';

const WHAT_IT_COSTS =
  '{cost, select, none {} other {该计划' +
  '{cost, select,' +
  ' customerYear {每位顾客每年花费<nb>{amount}{amountUnit}，</nb>}' +
  ' customerMonth {每位顾客每月花费<nb>{amount}{amountUnit}，</nb>}' +
  ' month {每月花费<nb>{amount}{amountUnit}，</nb>}' +
  ' once {一次花费<nb>{amount}{amountUnit}，</nb>}' +
  ' moved {每移动一位顾客花费<nb>{amount}{amountUnit}，</nb>}' +
  ' other {计入各项成本，}}' +
  '{payback, select,' +
  ' month {<nb>{months}{monthCount, plural, other {个月}}</nb>收回成本。}' +
  ' mostly {<nb>{months}{monthCount, plural, other {个月}}</nb>收回成本；但100次中有{misses}次{horizon, select, finite {{years, plural, other {#年}}内未能收回} other {始终未能收回}}。}' +
  ' atOnce {立即收回成本。}' +
  ' other {100次中有{misses}次{horizon, select, finite {{years, plural, other {#年}}内} other {}}收不回成本。}}}}';

const WITHIN = '{horizon, select, finite {{years, plural, other {#年}}内} other {始终}}';

export const simulate = {
  'simulate.sentence': WHAT_CHANGES + WHAT_COMES_OUT + WHAT_IT_COSTS,
  'simulate.slot.churn': '年流失率',
  'simulate.slot.size': '变动幅度',
  'simulate.slot.newcomer': '新客流失',
  'simulate.slot.cost': '计划成本',

  'simulate.reading.label': '“{size}”读作',
  'simulate.reading.points': '百分点',
  'simulate.reading.relative': '相对比例',
  'simulate.reading.retention': '留存率',
  'simulate.reading.hazard': '离开的可能',
  'simulate.reading.example': '{from} → {to}',
  'simulate.reading.refused': '{to}：超出范围',

  'simulate.finding.survivors':
    '{years, plural, other {{yearsWord}年后}}，100位顾客' +
    '{form, select, fewer {只剩} other {还剩}}{whatIf, plural, other {#位}}，{form, select, same {与原来一样} other {而非{base}位}}',
  'simulate.finding.overtakes':
    '{form, select,' +
    ' late {后来居上：多出的利润在{yearWord}年之后}' +
    ' early {很快领先：第一年内就有多出的利润}' +
    ' atOnce {一开始就领先：没有成本要收回}' +
    ` sometimes {后来居上，但未必：100次中有{misses}次${WITHIN}未能超过}` +
    ` never {未能居上：100次中有{misses}次${WITHIN}未能超过}` +
    ' behind {落在后面，再未追上}' +
    ' other {不分先后：两条线重合}}',
  'simulate.finding.runs':
    '{form, select,' +
    ' none {{runs, number}次模拟，无一低于现状；九成在{low}与{high}之间}' +
    ' few {{runs, number}次模拟中{losing, plural, other {#次}}低于现状；九成在{low}与{high}之间}' +
    ' some {100次中{of100, plural, other {#次}}低于现状；九成在{low}与{high}之间}' +
    ' all {{runs, number}次模拟，次次低于现状；九成在{low}与{high}之间}' +
    ' other {次次不变}}',
  'simulate.finding.columns':
    '{form, select,' +
    ' years {增益主要来自原本会失去的年份：第{yearWord}年的柱高是基线的{factor}倍}' +
    ' fewerYears {损失主要来自不再有的年份：第{yearWord}年的柱高只有基线的{factor}倍}' +
    ' source {{direction, select, down {损失} other {增益}}主要来自{source, select, acquisition {获客成本} base {基本利润} growth {营业收入增长} saving {成本节约} referral {顾客相互介绍} premium {溢价} other {计划成本}}，年年如此}' +
    ' alone {到第{yearWord}年，只剩假设的柱}' +
    ' other {逐年看，两柱相差无几}}',

  'simulate.sub.survivors': '每获客100位。色带含50%与90%的模拟',
  'simulate.sub.cumulative': '每位顾客的累计利润（折现）',
  'simulate.sub.runs':
    '{measure, select, percent {终身利润的升幅。一点 = 1%的模拟} other {终身利润的变动。一点 = 1%的模拟}}',
  'simulate.sub.columns': '每获客一位，按来源与客龄计的利润；未折现，未计计划成本',

  'simulate.axis.customers': '100位顾客',
  'simulate.axis.money': '{amount}/位顾客',
  'simulate.axis.years': '{years, plural, other {#年}}',
  'simulate.label.whatIf': '假设',
  'simulate.label.baseline': '基线',
  'simulate.label.overtakes': '假设超过基线',
  'simulate.label.overtakesWhen': '第{month}个月{late, select, no {（{low}–{high}）} other {（{low}至未能超过）}}',
  'simulate.label.notWithin': `100次中有{misses}次${WITHIN}未能超过`,
  'simulate.label.breakEven':
    '保本：{form, select, both {第{base}与{whatIf}个月} one {第{base}个月} base {第{base}个月，假设未能保本} whatIf {第{whatIf}个月，基线未能保本} other {未能保本}}',
  'simulate.label.noChange': '不变',
  'simulate.label.below': '100次中{count, plural, other {#次}}低于{value}',
  'simulate.label.leftColumn': '左柱：基线',
  'simulate.label.rightColumn': '右柱：假设',
  'simulate.label.acquisition': '获客成本{amount}',
  'simulate.label.acquired': '获客',
  'simulate.label.year': '第{year}年',
  'simulate.source.base': '基本利润',
  'simulate.source.growth': '营业收入增长',
  'simulate.source.saving': '成本节约',
  'simulate.source.referral': '顾客相互介绍',
  'simulate.source.premium': '溢价',
  'simulate.source.acquisition': '获客成本',
  'simulate.source.programme': '计划成本',

  'simulate.table.show': '看表格',
  'simulate.table.hide': '看图',
  'simulate.table.year': '年',
  'simulate.table.month': '月份',
  'simulate.table.whatIf': '假设',
  'simulate.table.baseline': '基线',
  'simulate.table.range': '90%的模拟',
  'simulate.table.dot': '100次中低于此值的次数',
  'simulate.table.value': '数值',
  'simulate.table.total': '合计',

  'simulate.stale': '灰色结果对应{value}，即末次有效的值',
  'simulate.stale.plain': '灰色结果对应末次有效的输入',

  'simulate.inputs.open': '输入',
  'simulate.inputs.close': '收起输入',
  'simulate.pictures': '图',
  'simulate.picture': '第{number}图，共{count}图',

  'simulate.failed': '模拟已中断。',
  'simulate.failed.again': '改用{runs, plural, other {#次}}重新模拟？',
  'simulate.negative': '基线利润未必高于零，变动以金额表示，不用百分比。',
  'simulate.luck.label': '{count, plural, other {#位顾客的偶然}}',
  'simulate.luck.off': '不计',
  'simulate.luck.shared': '计入',
  'simulate.luck.separate': '两种未来各计各的',
} as const satisfies Record<keyof typeof reference, string>;
