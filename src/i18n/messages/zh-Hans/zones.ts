import type { zones as reference } from '../en/zones.ts';

export const zones = {
  'zones.matrix.attitude': '态度 × 重复购买',
  'zones.matrix.expectation': '期望 × 表达',
  'zones.matrix.attachment': '依恋 × 重复购买',
  'zones.matrix.involvement': '参与 × 品牌数',
  'zones.matrix.durability': '持久性 × 依赖性',

  'zones.axis.attitude': '态度',
  'zones.axis.repeat': '重复购买',
  'zones.axis.expectation': '期望',
  'zones.axis.expression': '表达',
  'zones.axis.attachment': '依恋',
  'zones.axis.durability': '持久性',
  'zones.axis.dependence': '依赖性',
  'zones.axis.involvement': '参与',
  'zones.axis.brands': '购买品牌数',

  'zones.attitude.loyal': '忠诚者',
  'zones.attitude.latent': '潜在忠诚者',
  'zones.attitude.spurious': '虚假忠诚者',
  'zones.attitude.not-loyal': '不忠诚者',

  'zones.expectation.indifference': '冷淡区',
  'zones.expectation.satisfaction': '满意区',
  'zones.expectation.delight': '愉悦区',
  'zones.expectation.loyalty': '忠诚区',

  'zones.attachment.trust': '信赖',
  'zones.attachment.incentive': '激励',
  'zones.attachment.monopoly': '垄断',
  'zones.attachment.inertia': '惰性',
  'zones.attachment.price': '价格',
  'zones.attachment.latent': '潜在',

  'zones.involvement.loyal': '忠诚',
  'zones.involvement.habitual': '习惯性',
  'zones.involvement.multi-brand': '多品牌',
  'zones.involvement.switchers': '品牌转换者',

  'zones.durability.trust': '信赖',
  'zones.durability.kinship': '亲缘',
  'zones.durability.interest': '利益',
  'zones.durability.inertia': '惰性',
  'zones.durability.monopoly': '垄断',
  'zones.durability.latent': '潜在',

  'zones.lever.indifference': '倾听',
  'zones.lever.satisfaction': '满足',
  'zones.lever.delight': '惊喜',
  'zones.lever.loyalty': '先知',

  'zones.clause':
    '{form, select, first {如果} other {并且}}{kind, select, serve {{from}的需求有<nb>{size}</nb>得到满足，}' +
    ' other {{way, select, lasso {圈选的} other {}}<nb>{customers}{count, plural, other {位顾客}}</nb>' +
    '{follow, select, some {中有<nb>{size}</nb>} other {}}' +
    '{way, select, lasso {} other {从{from}}}{end, select, zone {变为{to}，} other {移到别处，}}}}',
  'zones.clauses': '{first}{second}',
  'zones.short':
    '{kind, select, serve {{from}的需求满足<nb>{size}</nb>}' +
    ' other {{way, select, lasso {圈选的} other {}}<nb>{customers}{count, plural, other {位顾客}}</nb>' +
    '{follow, select, some {中的<nb>{size}</nb>} other {}}' +
    '{way, select, lasso {} other {从{from}}}{end, select, zone {变为{to}} other {移到别处}}}}',
  'zones.shorts': '{first}；{second}',
  'zones.named':
    '{kind, select, serve {满足{from}的需求（{matrix}）}' +
    ' other {{way, select, lasso {圈选的} other {}}{customers}{count, plural, other {位顾客}}' +
    '{way, select, lasso {} other {从{from}}}{end, select, zone {变为{to}} other {移到别处}}（{matrix}）}}',
} satisfies Record<keyof typeof reference, string>;
