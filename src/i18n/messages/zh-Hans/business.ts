import type { business as reference } from '../en/business.ts';

const WHAT_CHANGES =
  '{lever, select,' +
  ' churn {如果年流失率{change, select, up {<nb>从{base}</nb><nb>升到{whatIf}，</nb>} down {<nb>从{base}</nb><nb>降到{whatIf}，</nb>} other {不变，<nb>从{base}</nb><nb>到{whatIf}，</nb>}}}' +
  ' each {如果每位顾客的流失率{change, select, up {上升} other {下降}}<nb>{size}{sizeUnit}，</nb>}' +
  ' hazard {如果每位顾客离开的可能{change, select, up {上升} other {下降}}<nb>{size}，</nb>}' +
  ' mean {如果平均流失率{change, select, up {上升} other {下降}}<nb>{size}{sizeUnit}，</nb>}' +
  ' once {如果最先流失的人中有<nb>{size}{sizeUnit}</nb>被挽留一次，}' +
  ' newcomer {如果头{early, plural, other {#个月}}的流失{change, select, up {<nb>从{base}</nb><nb>升到{whatIf}，</nb>} down {<nb>从{base}</nb><nb>降到{whatIf}，</nb>} other {不变，<nb>从{base}</nb><nb>到{whatIf}，</nb>}}}' +
  ' premium {如果每位顾客每年{change, select, down {少付} other {多付}}<nb>{size}{sizeUnit}，</nb>}' +
  ' referral {如果顾客相互介绍的利润{change, select, down {下降} other {提高}}<nb>{size}{sizeUnit}，</nb>}' +
  ' acquisition {如果获客成本{change, select, up {上升} other {下降}}<nb>{size}{sizeUnit}，</nb>}' +
  ' programme {如果推行该计划而别无变化，}' +
  ' several {如果{levers, plural, other {{leversWord}项举措}}同时起作用，}' +
  ' place {{more}}' +
  ' other {如果一切不变，}}' +
  '{places, select, none {} other {{more}}}';

const COST =
  '{cost, select,' +
  ' customerYear {该计划每位顾客每年<nb>{amount}{amountUnit}</nb>的成本}' +
  ' customerMonth {该计划每位顾客每月<nb>{amount}{amountUnit}</nb>的成本}' +
  ' month {该计划每月<nb>{amount}{amountUnit}</nb>的成本}' +
  ' once {该计划<nb>{amount}{amountUnit}</nb>的成本}' +
  ' other {各项计划成本}}';

const IN_PER_CENT =
  '整个企业的利润今年{before, select,' +
  ' up {{only, select, yes {只} other {}}提高<nb>{first}</nb>}' +
  ' down {下降<nb>{first}</nb>}' +
  ' other {几乎不变}}' +
  `{cost, select, none {。} other {；计入${COST}后，{after, select,` +
  ' up {仍提高<nb>{paid}。</nb>}' +
  ' down {{before, select, up {反而} other {}}下降<nb>{paid}。</nb>}' +
  ' other {几乎不变。}}}}';

const IN_MONEY =
  '第一个月整个企业的利润是<nb>{first}，</nb>而非<nb>{paid}</nb>' +
  `{cost, select, none {。} other {，已计入${COST}。}}`;

const HORIZON = '{years, plural, other {#年}}';
const AFTER = '{years, plural, other {{yearsWord}年}}';

export const business = {
  'business.waiting': '正在计算',
  'business.moves': '各区域之间的移动不计入这里。',
  'business.readiness': '满意度在这里对所有顾客一样起作用，不计最易离开者先走。',

  'business.sentence': '{customer}{firm}{when}',
  'business.sentence.customer':
    WHAT_CHANGES +
    '每位顾客的终身利润' +
    '{life, select, up {立刻提高<nb>{by}{byUnit}。</nb>} down {立刻下降<nb>{by}{byUnit}。</nb>} other {几乎不变。}}',
  'business.sentence.firm': `{measure, select, percent {${IN_PER_CENT}} other {${IN_MONEY}}}`,
  'business.sentence.when':
    '{form, select,' +
    ' atOnce {从第一个月起就有同样的升幅。}' +
    ' early {<nb>第{month}个月</nb>就有同样的升幅；90%的模拟结果落在第<nb>{low}</nb>与<nb>{high}</nb>个月之间。}' +
    ' month {要到<nb>第{month}个月</nb>才有同样的升幅；90%的模拟结果落在第<nb>{low}</nb>与<nb>{high}</nb>个月之间。}' +
    ` mostly {要到<nb>第{month}个月</nb>才有同样的升幅；100次中有{misses}次${HORIZON}内未能达到。}` +
    ` never {100次中有{misses}次${HORIZON}内达不到同样的升幅。}` +
    ` later {${AFTER}后，一个月的利润{change, select, up {提高<nb>{month}；</nb>} down {下降<nb>{month}；</nb>} other {几乎不变；}}90%的模拟结果落在<nb>{low}</nb>与<nb>{high}</nb>之间。}` +
    ` money {${AFTER}后，每月是<nb>{low}，</nb>而非<nb>{high}。</nb>}` +
    ' other {}}',

  'business.finding.profit':
    '{form, select,' +
    ' month {第{month}个月，企业的利润超过原本会有的利润}' +
    ' start {从第一个月起，企业的利润就高于原本会有的利润}' +
    ' sometimes {第{month}个月，企业的利润超过原本会有的利润；但100次中有{misses}次始终未能超过}' +
    ' never {100次中有{misses}次，企业的利润始终未能超过原本会有的利润}' +
    ' behind {企业的利润始终未能超过原本会有的利润}' +
    ' other {企业的利润与原本会有的一样}}' +
    '{end, select,' +
    ` twice {；${AFTER}后是其两倍}` +
    ` times {；${AFTER}后是其{factor}倍}` +
    ` more {；${AFTER}后多{amount}}` +
    ` less {；${AFTER}后少{amount}}` +
    ` same {；${AFTER}后相差无几}` +
    ` money {；${AFTER}后每月是{amount}，而非{instead}}` +
    ' other {}}',
  'business.finding.wait':
    '{form, select,' +
    ' soon {增益来得快：第一年内，企业利润的升幅就赶上顾客价值的升幅}' +
    ' slow {增益来得慢：要到第{yearWord}年，企业利润的升幅才赶上顾客价值的升幅}' +
    ` sometimes {增益来得慢，而且未必：100次中有{misses}次，${HORIZON}内企业利润的升幅赶不上顾客价值的升幅}` +
    ` never {增益来不全：100次中有{misses}次，${HORIZON}内企业利润的升幅赶不上顾客价值的升幅}` +
    ` loss {顾客价值立刻下降；${AFTER}后，企业利润{change, select, up {提高{amount}} down {下降{amount}} other {几乎不变}}}` +
    ` other {顾客价值几乎不变；${AFTER}后，企业利润{change, select, up {提高{amount}} down {下降{amount}} other {几乎不变}}}}`,
  'business.finding.wait.money': '基线利润太低，无从以百分比衡量变动，可看利润本身',
  'business.finding.tenures':
    '今天的{customers}位顾客，一半是最近{today}年来的；{years, plural, other {{yearsWord}年后}}，' +
    '{form, select, longer {一半将已来了{whatIf}年} shorter {一半将是最近{whatIf}年来的} other {大致仍是如此}}',
  'business.finding.streams':
    '{leave, select,' +
    ' half {起初流失的只有原来的一半}' +
    ' fewer {起初流失的比原来少{leaving}}' +
    ' more {起初流失的比原来多{leaving}}' +
    ' other {起初流失的与原来一样多}}' +
    '{bring, select,' +
    ' doubles {；留下的带来别人，{way, select, referral {顾客相互介绍} other {口碑带来的}}翻了一番}' +
    ' times {；留下的带来别人，{way, select, referral {顾客相互介绍} other {口碑带来的}}是原来的{factor}倍}' +
    ' more {；留下的带来别人，{way, select, referral {顾客相互介绍} other {口碑带来的}}增加{brought}}' +
    ' less {；走了的不再带来别人，{way, select, referral {顾客相互介绍} other {口碑带来的}}减少{brought}}' +
    ' none {；没有人带来别人}' +
    ' other {；由别人带来的也一样多}}',

  'business.sub.profit': '每月利润，未折现。色带含50%与90%的模拟',
  'business.sub.wait': '从今天起若干年后，一个月的利润相对基线的变动',
  'business.sub.tenures': '按加入以来的年数计的顾客',
  'business.sub.streams': `${HORIZON}间每月到来与离去的顾客。宽度 = 人数`,

  'business.axis.money': '{amount}/月',
  'business.axis.customers': '{count}位顾客',
  'business.label.before': '虚线：未计计划成本',
  'business.label.beforeShort': '虚线：未计计划',
  'business.label.lifetime': '每位顾客的终身利润：{value}',
  'business.label.lifetimeInterval': '（{interval}），立刻',
  'business.label.beforeValue': '未计计划{value}',
  'business.label.thisYear': '今年',
  'business.label.inYears': HORIZON,
  'business.label.today': '今天',
  'business.label.then': '假设，{years, plural, other {{yearsWord}年后}}',
  'business.label.thenCustomers': '{count}位顾客（{low}–{high}）',
  'business.label.firstYear': '第一年',
  'business.label.open': '{year}年及以上',
  'business.label.class': '第{year}年',
  'business.label.isToday': '今天{count}',
  'business.label.isWhatIf': '假设{count}',
  'business.label.isBaseline': '基线{count}',
  'business.stream.advertising': '广告',
  'business.stream.referral': '顾客介绍',
  'business.stream.wordOfMouth': '口碑',
  'business.stream.leaving': '流失',
  'business.cursor.wait': '距今年数',
  'business.cursor.tenures': '加入以来的年数',

  'business.table.before': '假设，未计计划',
  'business.table.when': '距今',
  'business.table.tenure': '加入以来的年数',
  'business.table.change': '变动',

  'business.group.today': '今天的企业',
  'business.group.bring': '带来顾客的顾客',
  'business.field.customers': '顾客',
  'business.field.tenures': '他们的客龄',
  'business.field.steady': '稳态',
  'business.field.steadyAt': '流失率{churn}的稳态',
  'business.field.counts': '逐年填写',
  'business.field.countsLabel': '按加入以来的年数计的顾客',
  'business.field.countsHelp': '最近一年在前：1000，900，810。末数含所有更早的顾客。',
  'business.field.countsRefused': '“{text}”不是至少有一个正数的一列数。仍为{value}。',
  'business.field.won': '每月广告获客',
  'business.field.costOfEach': '每位成本',
  'business.field.referred': '每百位每年介绍',
  'business.field.paidPerReferral': '每介绍一位付',
  'business.field.wordOfMouth': '每百位每年口碑带来',
  'business.field.keptAway': '每百位流失者劝退',
  'business.note.assumed': '这个方案没有说整个企业：以下数字是假定的。',
  'business.note.once': '<strong>顾客相互介绍只计一次。</strong>在这里他们是顾客，不另计金额。',
  'business.note.onceMoney':
    '<strong>顾客相互介绍只计一次。</strong>在终身利润里是金额，每年{range}；在这里他们是顾客，金额不计。',
  'business.note.asMoney': '这里没有人被介绍，介绍仍是金额：每位顾客每年{range}。',

  'business.status.how': `{period, select, year {逐年} other {逐月}}，${HORIZON}；与“一位顾客”同一组抽样`,
  'business.failed.again': '重新模拟？',
} as const satisfies Record<keyof typeof reference, string>;
