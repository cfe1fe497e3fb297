import type { book as reference } from '../en/book.ts';

/** The book of levers: what each is called, what it costs, what is known of it. Keys begin with `book.`. */
export const book = {
  'book.label': '措施',
  'book.then':
    '每位顾客的终身利润' +
    '{direction, select, up {将提高<nb>{by}{byUnit}；</nb>} down {将下降<nb>{by}{byUnit}；</nb>} other {几乎不变；}}' +
    '90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。',

  'book.column.cost': '每客每年，{sign}',
  'book.column.points':
    '{measure, select, yearly {年流失率} later {其后的年流失率} first {首年流失率} other {平均年流失率}}下降，百分点',
  'book.column.pays': '百次中回本',
  'book.column.evidence': '效果的依据',
  'book.row':
    '{name}：{measure, select, yearly {年流失率} later {最初几个月以后的年流失率} first {首年流失率} other {平均年流失率}}下降{low}至{high}个百分点，中位数{median}；100次中有{pays}次回本；成本{cost}；{evidence}',
  'book.row.waiting': '{name}：尚未模拟；成本{cost}；{evidence}',
  'book.kept': '已写入句中',

  'book.phase.before': '售前',
  'book.phase.during': '售中',
  'book.phase.after': '售后',
  'book.phase.programmes': '忠诚计划',
  'book.phase.barriers': '转换壁垒',
  'book.phase.price': '价格',
  'book.phase.acquisition': '获客',
  'book.phase.online': '线上',
  'book.about.barriers': '顾客离开要付出什么',
  'book.about.acquisition': '招来什么人，决定什么人离开',

  'book.evidence.sign': '多项研究，方向',
  'book.evidence.first': '多项研究，最强',
  'book.evidence.intentions': '1970年代意向数据',
  'book.evidence.flattered': '偏高',
  'book.evidence.argued': '有理无数',
  'book.evidence.illustrative': '演示数值',

  'book.lever.promise-kept': '少承诺，说到做到',
  'book.lever.advice': '看得见货的咨询',
  'book.lever.welcome-calls': '头90天的问候电话',
  'book.lever.less-procedure': '手续更简，排队更短',
  'book.lever.trained-people': '柜台人员受过培训',
  'book.lever.complaints-in-a-day': '投诉一天内解决',
  'book.lever.call-before-leaving': '离开之前的电话',
  'book.lever.talk-between-visits': '两次光顾之间的交流',
  'book.lever.own-points': '自有积分',
  'book.lever.coalition-points': '联盟积分',
  'book.lever.co-brand-card': '联名卡',
  'book.lever.affinity-card': '认同卡',
  'book.lever.club': '俱乐部',
  'book.lever.set-up-worth-keeping': '值得保留的设置',
  'book.lever.benefits-lost': '离开会失去的权益',
  'book.lever.one-person': '有一个认识顾客的人',
  'book.lever.price-held': '两年不涨价',
  'book.lever.discount-for-staying': '留下有折扣',
  'book.lever.yearly-contract': '按年而非按月',
  'book.lever.fewer-deal-seekers': '少招只图优惠的人',
  'book.lever.through-customers': '由顾客介绍而来',
  'book.lever.data-safety': '让人看见的数据安全',
  'book.lever.delivery-on-the-day': '按约定日期送达',
  'book.lever.one-step-payment': '一步付款',

  'book.weak.promise-kept': '有道理，无统计；少承诺，也可能少卖。',
  'book.weak.advice': '有道理，无统计；来咨询的人也许本来就会留下。',
  'book.weak.welcome-calls': '本站拟定，仅供演示；接电话的人本来就有好感。',
  'book.weak.less-procedure': '本站拟定，仅供演示；排队几分钟有人数，因此走了几位顾客却少有人数。',
  'book.weak.trained-people': '本站拟定，仅供演示；好店既有训练有素的人，也有忠诚的顾客。',
  'book.weak.complaints-in-a-day': '1970年代遇到问题的人说自己会怎么做；实际怎么做没有统计（TARP）。',
  'book.weak.call-before-leaving': '本站拟定，仅供演示；接到电话的人，许多本来就会留下。',
  'book.weak.talk-between-visits': '本站拟定，仅供演示；愿意交流的，正是喜欢我们的人。',
  'book.weak.own-points': '会员入会前就已忠诚；扣除这一点，一项研究只剩七分之一的效果（Leenheer等，2007）。',
  'book.weak.coalition-points': '会员入会前就已忠诚；积分留住他们，既是为我们，也是为联盟（Leenheer等，2007）。',
  'book.weak.co-brand-card': '本站拟定，仅供演示；办卡的人本来就是好顾客。',
  'book.weak.affinity-card': '本站拟定，仅供演示；只留得住认同这一事业的人。',
  'book.weak.club': '本站拟定，仅供演示；会员是自己选择加入的。',
  'book.weak.set-up-worth-keeping': '153篇文章证明的是方向，不是百分点；想走的人也被它留住（Blut等，2015）。',
  'book.weak.benefits-lost': '153篇文章证明的是方向，不是百分点；竞争者可以补偿失去的权益（Blut等，2015）。',
  'book.weak.one-person': '153篇文章证明关系最能留人，没有证明百分点；这个人走了，顾客也可能跟着走（Blut等，2015）。',
  'book.weak.price-held': '有道理，无统计；竞争者的价格可能同时下降。',
  'book.weak.discount-for-staying': '有道理，无统计；顾客会学着说自己要走。',
  'book.weak.yearly-contract': '本站拟定，仅供演示；有一部分只是把离开推迟到年底。',
  'book.weak.fewer-deal-seekers': '有道理，无统计；招来的顾客变少，这里没有计入。',
  'book.weak.through-customers': '有道理，无统计；忠诚顾客的朋友也许本来就会来、会留。',
  'book.weak.data-safety': '本站拟定，仅供演示；人人说重要，很少有人去看。',
  'book.weak.delivery-on-the-day': '本站拟定，仅供演示；失望的人很少有人去问。',
  'book.weak.one-step-payment': '本站拟定，仅供演示；它让第一次购买更容易，不一定让人留得更久。',

  'book.its.cost': '成本：',
  'book.its.evidence': '依据：',
  'book.cost.programme':
    '{what, select, club {提供服务} cause {捐给公益} other {发放}}{given}，{unredeemedForm, select, some {沉没{unredeemed}，} other {}}运营{running}，{feesForm, select, paid {手续费{fees}，} earned {伙伴支付{fees}，} other {}}合计每客每年<strong>{together}</strong>{owedForm, select, some {；随时欠会员{owed}} other {}}。',
  'book.cost.plain': '每客每年{low}至{high}。本站拟定。',
  'book.cost.beyond': '成本高于一位顾客每年带来的{margin}：即使能回本，也要在以后的年份。',
  'book.act.put': '写入句中',
  'book.act.out': '从句中取出',
  'book.act.seventh': '只取七分之一的效果',
  'book.act.half': '只取一半的效果',
  'book.act.whole': '取全部效果',
  'book.act.compare': '比较',
  'book.act.refused': '此方案不能采用：一切未变。',
  'book.act.full': '比较最多放四个；先取走一个。',

  'book.find': '查找措施',
  'book.found': '{count, plural, =0 {没有含这些字的措施} other {#项措施}}',
  'book.finding':
    '{cheapForm, select,' +
    ' all {{cheapCost}及以下的{cheap}项措施，100次中至少有60次回本；}' +
    ' none {{cheapCost}及以下的{cheap}项措施，没有一项在100次中有60次回本；}' +
    ' one {{cheapCost}及以下的{cheap}项措施中，只有一项100次中至少有60次回本；}' +
    ' other {{cheapCost}及以下的{cheap}项措施中，{cheapPays}项100次中至少有60次回本；}}' +
    '{dearCost}及以上的{dear}项中，' +
    '{dearForm, select, all {项项不到60次} none {项项至少60次} one {一项不到60次} other {{dearFails}项不到60次}}',
  'book.finding.waiting': '{count}项措施逐一在此方案上模拟',
  'book.explain':
    '未注明研究的大小均为本站拟定。“多项研究”：Blut等，2015，153篇文章；证明的是方向和次序，不是百分点。“1970年代意向数据”：有投诉的人说自己会怎么做。“有理无数”：有道理，无统计。',

  'book.status.ran': '<strong>{levers} × {runs, plural, other {#次模拟}}</strong> · {seconds}秒 · 种子{seed}',
  'book.status.running': '<strong>{levers}项措施</strong>已模拟{done}项',
  'book.status.reading': '细线90%，粗线50%，圆圈为中位数',
  'book.status.stopped': '模拟已停止。',
  'book.status.again': '重新模拟',
  'book.keys.try': '试一项',
  'book.keys.put': '写入',
  'book.keys.find': '查找',
  'book.keys.close': '关闭',
} as const satisfies Record<keyof typeof reference, string>;
