import type { matrices as reference } from '../en/matrices.ts';

const MOVED =
  '{change, select,' +
  ' up {终身利润将增加<nb>{gain}{gainUnit}</nb>{relative, select, yes {，即<nb>{share}</nb>} other {}}；90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。}' +
  ' down {终身利润将减少<nb>{gain}{gainUnit}</nb>{relative, select, yes {，即<nb>{share}</nb>} other {}}；90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。}' +
  ' mayUp {终身利润或将增加<nb>{gain}{gainUnit}</nb>{relative, select, yes {，即<nb>{share}</nb>} other {}}；90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。}' +
  ' mayDown {终身利润或将减少<nb>{gain}{gainUnit}</nb>{relative, select, yes {，即<nb>{share}</nb>} other {}}；90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。}' +
  ' same {终身利润不变。}' +
  ' other {终身利润的变化是……}}';

const SERVED =
  '{change, select,' +
  ' up {每年花费<nb>{cost}，</nb>每位顾客的终身利润增加<nb>{gain}{gainUnit}；</nb>90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。}' +
  ' down {每年花费<nb>{cost}，</nb>每位顾客的终身利润减少<nb>{gain}{gainUnit}；</nb>90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。}' +
  ' mayUp {每年花费<nb>{cost}，</nb>每位顾客的终身利润或将增加<nb>{gain}{gainUnit}；</nb>90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。}' +
  ' mayDown {每年花费<nb>{cost}，</nb>每位顾客的终身利润或将减少<nb>{gain}{gainUnit}；</nb>90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。}' +
  ' same {每年花费<nb>{cost}，</nb>终身利润不变。}' +
  ' other {每年花费<nb>{cost}，终身利润的变化是……</nb>}}';

export const matrices = {
  'matrices.tabs': '矩阵',
  'matrices.waiting': '正在安放{customers}位顾客。',
  'matrices.move.sentence':
    '{who, select,' +
    ' nobody {<nb>{from}</nb>中没有顾客：无人可变为<nb>{to}。</nb>}' +
    ' none {圈内没有顾客：无人可移。}' +
    ' away {<nb>{to}</nb>中没有顾客：无从变成他们的样子。}' +
    ' other {{sure, select, yes {把} other {试着把}}<nb>{count}{many, plural, other {位}}</nb>{source, select, zone {顾客从<nb>{from}</nb>} other {圈内顾客}}{target, select, zone {变为<nb>{to}，</nb>} other {移动<nb>{shift}，</nb>}}' +
    MOVED +
    '}}',
  'matrices.move.shift': '{xAxis}{x}、{yAxis}{y}',
  'matrices.move.shiftOne': '{axis}{by}',
  'matrices.move.fields':
    '其中<nb>{success}会跟随，</nb>每人花费<nb>{cost}；</nb><nb>第{start}个月</nb>开始，历时<nb>{ramp}{months, plural, other {个月}}。</nb>',
  'matrices.move.more': '方案要移{asked}位，那里有{most}位。',
  'matrices.put': '放进方案',
  'matrices.put.kept': '已在方案中{off, select, yes {（已停用）} other {}}',
  'matrices.put.on': '启用',
  'matrices.put.off': '停用',
  'matrices.put.out': '取出',
  'matrices.put.drop': '放弃',
  'matrices.put.refused': '方案里放不下了。',
  'matrices.assumed': '位置是假定的：方案对此没有说明。',
  'matrices.said': '位置由方案自定。',
  'matrices.how': '位置如何起作用',
  'matrices.gone': '顾客已重新抽取，原先选中的不再有效。',
  'matrices.tooMany': '人数太多，不能逐个移动：在这里画圈即可。',
  'matrices.chosen': '已选中{count, plural, other {#位顾客}}，各矩阵相同',
  'matrices.chosen.clear': '全不选',
  'matrices.lasso.on': '画圈',
  'matrices.lasso.off': '圈完',

  'matrices.shock.sentence':
    '{change, select,' +
    ' more {<nb>第{month}个月</nb><nb>{shock}，</nb>三年内{customers, plural, other {#位顾客}}中将{few, select, one {多流失} other {多流失}}<nb>{gone}位；</nb>90%的模拟结果落在<nb>{low}</nb>与<nb>{high}</nb>之间。' +
    '{kind, select, trust {这样的顾客每100位中有<nb>{most}位</nb>本是信赖我们的。} incentive {这样的顾客每100位中有<nb>{most}位</nb>是为激励而来。} monopoly {这样的顾客每100位中有<nb>{most}位</nb>原本别无选择。} inertia {这样的顾客每100位中有<nb>{most}位</nb>是习惯使然。} price {这样的顾客每100位中有<nb>{most}位</nb>是为价格而来。} latent {这样的顾客每100位中有<nb>{most}位</nb>本想多来。} kinship {这样的顾客每100位中有<nb>{most}位</nb>与我们有亲缘。} interest {这样的顾客每100位中有<nb>{most}位</nb>是为利益而来。} other {}}}' +
    ' none {<nb>第{month}个月</nb><nb>{shock}，</nb>三年内{customers, plural, other {#位顾客}}中没有人因此流失。}' +
    ' other {<nb>第{month}个月</nb><nb>{shock}，</nb>三年内{customers, plural, other {#位顾客}}中将多流失……位。}}',
  'matrices.shock.promotion-ends': '促销结束',
  'matrices.shock.competitor-enters': '对手进入',
  'matrices.shock.rule-lifted': '限制取消',
  'matrices.shockMark.promotion-ends': '促销结束',
  'matrices.shockMark.competitor-enters': '对手进入',
  'matrices.shockMark.rule-lifted': '限制取消',
  'matrices.side.label': '右侧',
  'matrices.side.stays': '谁会留下',
  'matrices.side.worth': '各值多少',

  'matrices.serve.sentence':
    '{who, select,' +
    ' nobody {{verb}：没有{zone, select, indifference {期望我们做到而从未说出} satisfaction {期望我们做到并说出} delight {说出而不期望我们做到} other {既未说出也不期望}}的需要。}' +
    ' other {{verb}{zone, select, indifference {无人说出的需要} satisfaction {他们说出的需要} delight {他们所愿之事} other {无人想到的需要}}，使其中<nb>{to}得到满足，</nb>而不是<nb>{from}，</nb>' +
    SERVED +
    '}}',
  'matrices.serve.verb.indifference': '倾听',
  'matrices.serve.verb.satisfaction': '满足',
  'matrices.serve.verb.delight': '惊喜于',
  'matrices.serve.verb.loyalty': '先知',
  'matrices.serve.more': '多满足{more, plural, other {#项}}需要',
  'matrices.serve.fewer': '少满足{fewer, plural, other {#项}}需要',
  'matrices.serve.more.short': '多{count}项',
  'matrices.serve.fewer.short': '少{count}项',
  'matrices.serve.fromTo': '{from}至{to}',
  'matrices.serve.aYear': '每年{cost}',
  'matrices.serve.kept': '已在方案中',

  'matrices.head.zone': '区域',
  'matrices.head.customers': '顾客',
  'matrices.head.stay': '次年留存',
  'matrices.head.profit': '每位顾客\n终身利润',
  'matrices.head.wallet': '钱包\n份额',
  'matrices.head.share': '利润\n份额',
  'matrices.head.needs': '需要',
  'matrices.head.lever': '举措',
  'matrices.head.served': '该区需要\n已满足',
  'matrices.head.satisfaction': '满意度\n（五分制）',
  'matrices.head.pays': '100次中\n划算',
  'matrices.table.caption': '{matrix}各区域：人数、留存、终身利润、利润份额',
  'matrices.table.needs': '更好地满足各区需要带来什么',
  'matrices.table.total': '全体{customers}位：次年留存{stay}（{stayEnds}），每人{profit}（{profitEnds}）。',
  'matrices.table.empty': '这里没有顾客',
  'matrices.table.noNeeds': '这里没有需要',
  'matrices.table.after': '→ {count}',
  'matrices.meaning.attitude.loyal': '态度高，重复多',
  'matrices.meaning.attitude.latent': '态度高，重复少',
  'matrices.meaning.attitude.spurious': '态度低，重复多',
  'matrices.meaning.attitude.not-loyal': '态度低，重复少',
  'matrices.meaning.involvement.loyal': '参与高，品牌少',
  'matrices.meaning.involvement.habitual': '参与低，品牌少',
  'matrices.meaning.involvement.multi-brand': '参与高，品牌多',
  'matrices.meaning.involvement.switchers': '参与低，品牌多',
  'matrices.meaning.attachment.trust': '选择我们，常来',
  'matrices.meaning.attachment.incentive': '为奖励而来',
  'matrices.meaning.attachment.monopoly': '别无选择',
  'matrices.meaning.attachment.inertia': '因为近便而来',
  'matrices.meaning.attachment.price': '为价格而来',
  'matrices.meaning.attachment.latent': '愿意来，来不了',
  'matrices.meaning.durability.trust': '持久，且依靠我们',
  'matrices.meaning.durability.kinship': '一向属于我们',
  'matrices.meaning.durability.interest': '为得益而来',
  'matrices.meaning.durability.inertia': '一直如此而来',
  'matrices.meaning.durability.monopoly': '别无选择',
  'matrices.meaning.durability.latent': '暂时来不了',
  'matrices.meaning.expectation.indifference': '期望而未说：缺了就不满',
  'matrices.meaning.expectation.satisfaction': '期望且说出：做到即满意',
  'matrices.meaning.expectation.delight': '说出而不期望：做到即愉悦',
  'matrices.meaning.expectation.loyalty': '未说也不期望：多做一步生忠诚',

  'matrices.finding.share':
    '{form, select,' +
    ' share {{customers}的顾客贡献{share}的利润}' +
    ' loss {全体顾客合起来没有利润}' +
    ' other {所有顾客都在一处}}' +
    '{leave, select,' +
    ' faster {；{alike, select, attitude {{worse}看似一样忙，流失却是{times}之快} involvement {{worse}买的品牌一样少，流失却是{times}之快} other {{worse}顾客流失之快是{better}的{times}}}}' +
    ' slower {；{worse}顾客流失比{better}慢}' +
    ' same {；{worse}顾客流失与{better}差不多快}' +
    ' other {}}',
  'matrices.times': '{form, select, twice {两} other {{factor}}}倍',
  'matrices.sub.leaving': '一年内离开的可能：{worseName}{worse}，{betterName}{better}。线段含90%的模拟',
  'matrices.sub.lines': '线段含90%的模拟',
  'matrices.finding.shock':
    '{form, select,' +
    ' two {本会留下的人中，每100位有{a}位{aName}顾客和{b}位{bName}顾客离开；其余至多{rest}位}' +
    ' one {本会留下的人中，每100位有{a}位{aName}顾客离开；其余至多{rest}位}' +
    ' few {本会留下的人中，任何一类每100位至多{rest}位离开}' +
    ' other {本会留下的人无一离开}}',
  'matrices.sub.shock': '每类100位顾客中逐月留存的人数。色带含90%的模拟',
  'matrices.finding.needs':
    '{form, select,' +
    ' up {合起来使满意度提高{points}分，年流失率从{from}降到{to}（{low}–{high}）；100次中{pays}次划算}' +
    ' down {合起来使满意度降低{points}分，年流失率从{from}升到{to}（{low}–{high}）；100次中{pays}次划算}' +
    ' other {合起来一切不变}}',
  'matrices.sub.needs': '四项合计的每位顾客终身利润增益，已扣除每年{cost}的成本',
  'matrices.gain': '这一移动的增益',
  'matrices.gain.all': '四项合计的增益',
  'matrices.gain.dot': '一点 = 1%的模拟',
  'matrices.gain.none': '不变',
  'matrices.gain.below': '100次中{runs}次低于{amount}',
  'matrices.gain.table': '按增益排列的模拟',
  'matrices.gain.column': '模拟',
  'matrices.gain.cursor': '模拟',

  'matrices.axis.attitude': '态度，0–100',
  'matrices.axis.repeat': '近12个月重复购买次数',
  'matrices.axis.expectation': '对我们的期望，0–100',
  'matrices.axis.expression': '对我们说出',
  'matrices.axis.attachment': '依恋，0–100',
  'matrices.axis.durability': '持久性，0–100',
  'matrices.axis.dependence': '依赖性，0–100',
  'matrices.axis.involvement': '参与，0–100',
  'matrices.axis.brands': '同类购买品牌数',
  'matrices.threshold': '{axis}的界限',
  'matrices.threshold.text': '{value}，最大{max}',
  'matrices.field': '{count}{what, select, needs {项需要} other {位顾客}}，按{matrix}',
  'matrices.field.customer': '顾客',
  'matrices.field.need': '需要',
  'matrices.field.lasso': '画圈：拖动圈住顾客',
  'matrices.arrow.move': '{count}位{way, select, up {上移} down {下移} right {右移} left {左移} other {移动}}',
  'matrices.arrow.tried':
    '{count}位中{moved}位{way, select, up {上移} down {下移} right {右移} left {左移} other {移动}}',
  'matrices.arrow.by': '{axis} {by}',
  'matrices.key.here': '实心：仍在 · 空心：本会离开',
  'matrices.key.shock': '空心：因冲击离开',
  'matrices.key.needs': '实心：已满足 · 空心：未满足',
  'matrices.key.served': '假设满足',
  'matrices.saying.customer':
    '第{number}位顾客：{yAxis}{y}，{xAxis}{x}，{zone}。{stay, select, none {} other {次年留存的可能为{stayText}。}}',
  'matrices.saying.moved': '第{number}位顾客，移动之后：{yAxis}{y}，{xAxis}{x}，{zone}。',
  'matrices.saying.need':
    '第{number}位顾客的第{need}项需要：期望{y}，说出{x}，{zone}；{served, select, yes {已满足} if {假设满足} lost {假设不再满足} other {未满足}}。',

  'matrices.play.play': '播放',
  'matrices.play.pause': '暂停',
  'matrices.play.cursor': '月份',
  'matrices.play.speed': '速度',
  'matrices.play.speedText': '一年{seconds}秒',
  'matrices.play.month': '<strong>{month} · {customers}位中{here}位仍在</strong>',
  'matrices.play.shock':
    '<strong>{month} · {customers}位中{here}位仍在</strong>（{low}–{high}）{apart, select, yes {<em>，而非{without}位</em>} other {}}',
  'matrices.play.mark': '移动开始',
  'matrices.multiple.empty': '这里没有顾客',
  'matrices.multiple.size': '{count, plural, other {#位顾客}}，每年{leaving}离开',
  'matrices.multiple.gone': '第{month}个月：<strong>因冲击离开{count}位</strong>',
  'matrices.multiple.spoken': '{name}：{month}，每100位中不受冲击时{without}位仍在，受冲击时{under}位仍在',

  'matrices.status.ran': '<strong>{customers, plural, other {#位顾客}}</strong>（模拟）· 种子{seed}',
  'matrices.status.needs':
    '{customers, plural, other {#位顾客}}的<strong>{needs, plural, other {#项需要}}</strong>（模拟）· 种子{seed}',
  'matrices.status.runs': '<strong>{runs, plural, other {#次模拟}}</strong> · {seconds}秒',
  'matrices.status.assumed': '位置与反应都是假定',
  'matrices.status.untraced': '来自实践，出处不明；效果均为假定',
  'matrices.status.stopped': '模拟中断了。',
  'matrices.status.again': '重新模拟',
  'matrices.keys.threshold': '拖动直线，移动界限',
  'matrices.keys.lasso': '拖动，圈选',
  'matrices.keys.nudge': '微移',
  'matrices.keys.play': '播放或暂停',
  'matrices.keys.month': '月份',
  'matrices.keys.shock': '下一种冲击',

  'matrices.name.count': '要移动的顾客',
  'matrices.name.from': '原来的位置',
  'matrices.name.to': '去向',
  'matrices.name.success': '跟随的比例',
  'matrices.name.cost': '每位顾客的花费',
  'matrices.name.start': '移动开始的月份',
  'matrices.name.ramp': '移动历时的月数',
  'matrices.name.shock': '发生什么',
  'matrices.name.month': '发生的月份',
  'matrices.name.verb': '做什么',
  'matrices.name.served': '假设满足的需要，{zone}',
  'matrices.name.today': '今天满足的需要，{zone}',
  'matrices.name.serveCost': '每位顾客每年的花费，{zone}',

  'matrices.says.zone': '从0到{most}：{where, select, zone {{zone}中} other {圈内}}只有这么多。',
  'matrices.of': '{count}，共{most}',
  'matrices.how.title': '位置如何起作用',
  'matrices.how.lead': '位置把细分的所得在顾客之间分配，不改变总数。这些都是此处的假定，都可以改。',
  'matrices.how.reset': '忘掉这里所设',
  'matrices.how.needs': '需要',
  'matrices.how.shock': '冲击',
  'matrices.how.strength': '可信到什么程度',
  'matrices.how.others': '其他各轴',
  'matrices.how.customers': '顾客是谁',
  'matrices.how.places': '各类站在哪里',
  'matrices.name.effect.churn': '流失，每增{step}',
  'matrices.name.effect.margin': '利润，每增{step}',
  'matrices.name.churnStrength': '流失差异的强度',
  'matrices.name.marginStrength': '利润差异的强度',
  'matrices.name.customers': '抽取的顾客',
  'matrices.name.share': '{group}所占份额',
  'matrices.name.group': '类别',
  'matrices.name.place.middle': '{axis}，中位',
  'matrices.name.place.spread': '{axis}，离散',
  'matrices.name.worth': '{zone}需要全部满足时的满意度分数',
  'matrices.name.churnPerPoint': '满意度每分减少流失的指数',
  'matrices.name.released': '最终离开，{zone}',
  'matrices.name.halfLife': '其中一半离开所需月数',
  'matrices.source.attitude':
    '迪克与巴苏，1994年：由相对态度与重复购买划出四区；效果大小没有来源。一项食品店检验（6,109户，六年）未发现虚假忠诚。',
  'matrices.source.repeat': '迪克与巴苏（1994年）及格里芬以此定位。效果无人测量过。',
  'matrices.source.expectation': '来自实践的划分，出处不明。效果经由需要而来。',
  'matrices.source.expression': '来自实践的划分，出处不明。效果经由需要而来。',
  'matrices.source.attachment': '格里芬：由依恋与重复购买分出四类；此处六类为我们所加。效果无人测量过。',
  'matrices.source.durability': '六类是一种分类，没有数字来源。效果无人测量过。',
  'matrices.source.dependence': '六类是一种分类，没有数字来源。效果无人测量过。',
  'matrices.source.involvement': '诺克斯，1998年，忠诚钻石：位置凭记忆，名称经核实。效果无人测量过。',
  'matrices.source.brands': '诺克斯，1998年：品牌越多，每个品牌所占购买越少。大小为我们所定。',
  'matrices.source.needs': '满足需要对满意度、满意度对流失的作用为我们所定：此划分无人测量过。',
  'matrices.source.shock': '何种冲击之下谁会离开为我们所定；分类只给出方向。',
  'matrices.source.strength': '0使一个细分的顾客都一样，1照效果原样。',
  'matrices.source.groups': '六类所占份额依细分的留存而定，为我们所设。',
  'matrices.source.places': '各类的位置依其描述；数字为我们所设。',
} satisfies Record<keyof typeof reference, string>;
