import type { compare as reference } from '../en/compare.ts';

const PAYS = '{names1}{many1, select, one {} other {}}<nb>{n1}划算</nb>';
const PLAIN = '100次模拟中，{names1}{many1, select, one {} other {}}<nb>{n1}</nb>';
const HARDLY =
  '{names1}{many1, select, one {} other {}}所费几乎等于所保：100次模拟中<nb>{n1}划算</nb>；{names2}{many2, select, one {} other {}}<nb>{n2}</nb>';
const START = `{lead, select, yes {${HARDLY}} other {${PLAIN}，{names2}<nb>{n2}</nb>}}`;

export const compare = {
  'compare.verdict':
    '{still, select, none {} one {{names0}毫无变化。} other {{names0}毫无变化。}}' +
    `{groups, select, one {100次模拟中，${PAYS}。} two {${PLAIN}，{names2}<nb>{n2}划算</nb>。}` +
    ` led {${HARDLY}划算。} three {${START}，{names3}<nb>{n3}划算</nb>。} other {${START}，{names3}<nb>{n3}</nb>，{names4}<nb>{n4}划算</nb>。}}`,
  'compare.verdict.most': '{name}带来最多：<nb>{by}</nb><nb>（{low}至{high}）。</nb>',
  'compare.verdict.still': '{count, plural, =2 {两者} other {{countWord}者}}都毫无变化。',
  'compare.verdict.waiting': '正在用同一组随机数模拟{count, plural, other {{countWord}个方案}}。',
  'compare.verdict.refused': '这些方案都无法模拟。',
  'compare.every': '次次',
  'compare.count': '{pays}次',
  'compare.none': '没有一次',
  'compare.all': '{count, plural, =2 {两者都} other {{countWord}者都}}',
  'compare.quoted': '“{name}”',

  'compare.empty':
    '{count, plural, =0 {还没有方案可比。两个到四个方案在此并列，用同一组随机数模拟：} =1 {只有{name}。再放一个在旁边：} other {再放一个在旁边：}}',
  'compare.empty.nothing': '没有方案可比。从案例开始：',
  'compare.empty.cases': '可用的案例',
  'compare.empty.others': '你的方案',
  'compare.empty.variants':
    '{others, select, none {由} other {或由}}“{name}”另作{count, plural, other {{countWord}个变体}}：',
  'compare.empty.variantsAll': '{count, plural, =2 {两个都作} other {{countWord}个都作}}',
  'compare.variant.weaker': '{name} × {factor}',
  'compare.variant.stronger': '{name} × {factor}',
  'compare.variant.cheaper': '{name}（降成本）',
  'compare.variant.fewer': '{name}（流失少{factor}）',
  'compare.variant.says':
    '{kind, select, cheaper {效果不变，成本 × {factor}} fewer {人人流失率略降，不花钱} effect {效果 × {factor}} other {效果与成本 × {factor}}}',
  'compare.variant.copy': '{name}（副本）',

  'compare.add': '添加方案',
  'compare.add.full': '这里已有四个方案，放满了。先移去一个。',
  'compare.notice.added': '已加入比较。',
  'compare.notice.full': '比较中已有四个方案，先在那里移去一个。',
  'compare.said.added': '已加入{names}{count, plural, =1 {} other {，共#个}}。',
  'compare.said.away': '已移去“{name}”，方案本身仍在。',
  'compare.said.moved': '“{name}”现为第{place}个，共{count}个。',

  'compare.columns': '比较的方案',
  'compare.choose': '下面两图所属的方案',
  'compare.name.open': '{name}：在模拟中打开',
  'compare.act.away': '移去',
  'compare.line':
    '{named, select, none {} other {{name}：}}' +
    '{lever, select, churn {流失率<nb>从{base}到{whatIf}</nb>} newcomer {新客流失<nb>从{base}到{whatIf}</nb>} each {人人流失率{change, select, up {上升} other {下降}}<nb>{size}{sizeUnit}</nb>} hazard {人人离开的可能{change, select, up {上升} other {下降}}<nb>{size}</nb>} mean {平均流失率{change, select, up {上升} other {下降}}<nb>{size}{sizeUnit}</nb>} once {最先离开者留住<nb>{size}{sizeUnit}</nb>} premium {价格每年{change, select, down {下降} other {上升}}<nb>{size}{sizeUnit}</nb>} referral {顾客介绍{change, select, down {下降} other {上升}}<nb>{size}{sizeUnit}</nb>} acquisition {获客成本{change, select, up {上升} other {下降}}<nb>{size}{sizeUnit}</nb>} programme {只有计划，别无变化} several {{levers}项举措同时起作用} place {{more}} other {尚无举措}}' +
    '{places, select, none {} other {；{more}}}' +
    '{cost, select, none {} customerYear {，每位顾客每年<nb>{amount}{amountUnit}</nb>} customerMonth {，每位顾客每月<nb>{amount}{amountUnit}</nb>} month {，每月<nb>{amount}{amountUnit}</nb>} once {，一次<nb>{amount}{amountUnit}</nb>} moved {，每移动一位顾客<nb>{amount}{amountUnit}</nb>} other {，另有多项成本}}',
  'compare.interval': '{low}至{high}',
  'compare.pays':
    '{form, select, nothing {次次毫无变化} other {<strong>100次中{pays}次</strong>划算{payback, select, month {；回本的中位数在第<strong>{month}</strong>个月} never {；半数以上始终不回本} atOnce {，大多从一开始就如此} other {}}}}',
  'compare.spoken': '{name}：终身利润{uplift}，十次中九次在{low}与{high}之间；100次中{pays}次划算',
  'compare.waiting': '正在模拟',
  'compare.refused': '无法模拟。{problem}',
  'compare.failed': '模拟已中断。',
  'compare.again': '重新模拟',
  'compare.lose': '{count, plural, other {#次亏}}',
  'compare.pay': '{count, plural, other {#次赚}}',
  'compare.noChange': '不变',
  'compare.runs': '100次中的次序',
  'compare.stay': '{count}位留存',
  'compare.today': '现为{count}位',
  'compare.stayScale': '每100位顾客，{years}',

  'compare.drivers.finding':
    '{form, select,' +
    ' none {“{name}”中没有不确定的输入：次次相同}' +
    ' still {没有一项输入左右“{name}”的结果}' +
    ' one {左右“{name}”{measure, select, uplift {升幅} other {增益}}的是{first}，胜过其余各项之和}' +
    ' two {左右“{name}”{measure, select, uplift {升幅} other {增益}}的是{first}与{second}}' +
    ' other {左右“{name}”{measure, select, uplift {升幅} other {增益}}的不止一项，以{first}为首}}',
  'compare.drivers.sub': '一项输入取其{level}%区间两端、其余照常时，{runs, plural, other {全部#次模拟}}的均值',
  'compare.drivers.centre': '{value}，全部模拟的均值',
  'compare.drivers.share': '占离散的份额',
  'compare.drivers.more': '{count, plural, other {另有#项}}',
  'compare.drivers.rows': '输入，由宽到窄',
  'compare.drivers.spoken':
    '{name}：取{low}时{lowResult}，取{high}时{highResult}；占离散的{share}。{note}回车在模拟中打开。',
  'compare.drivers.caption': '各项输入取两端时的结果，以及在何处由赚转亏',
  'compare.drivers.input': '输入',
  'compare.drivers.low': '下端',
  'compare.drivers.high': '上端',
  'compare.drivers.atLow': '其时结果',
  'compare.drivers.atHigh': '其时结果',
  'compare.drivers.tips': '何时划算',
  'compare.tip.below': '低于{value}则划算；90%的模拟在{low}至{high}。',
  'compare.tip.above': '高于{value}则划算；90%的模拟在{low}至{high}。',
  'compare.tip.cost': '花费少于{value}则划算；90%的模拟在{low}至{high}。',
  'compare.tip.always': '无论多少都划算。',
  'compare.tip.never': '无论多少都不划算。',
  'compare.tip.mixed': '单凭它定不了：无论多少，100次中{always}次划算，{never}次不划算。',
  'compare.input.today': '{field, select, churn {现有流失率} other {现有新客流失}}',
  'compare.input.reached': '{field, select, churn {达到的流失率} other {达到的新客流失}}',
  'compare.input.cost': '计划成本',
  'compare.input.growth': '{source}的增长',
  'compare.input.of': '{name}，{segment}',
  'compare.input.named': '{name}（{lever}）',

  'compare.ground': '图中所示',
  'compare.ground.map': '何处划算',
  'compare.ground.budget': '保留还是获客',
  'compare.map.programme': '{amount, select, none {这项举措} other {每年{amountText}的计划}}',
  'compare.map.finding':
    '{form, select,' +
    ' everywhere {图中各处，{subject}都划算}' +
    ' nowhere {图中各处，{subject}都不划算}' +
    ' almost {{subject}几乎处处划算，除非顾客利润微薄而{effect, select, retention {留存几乎不动} other {收效甚微}}}' +
    ' from {按现有利润，{subject}从{effect, select, retention {留存率} other {}}{value}起划算}' +
    ' until {按现有利润，{subject}到{effect, select, retention {留存率} other {}}{value}为止划算}' +
    ' never {按现有利润，{subject}处处不划算；利润更高才划算}' +
    ' other {按现有利润，{subject}处处划算；利润再低则不然}}',
  'compare.map.sub': '每位顾客终身利润的增益，{runs, plural, other {#次模拟}}的中位数；虚线：100次中10次与90次划算',
  'compare.map.margin': '年利润',
  'compare.map.retention': '达到的年留存率（现为{today}）→',
  'compare.map.newcomers': '留住的新客（现为{today}）→',
  'compare.map.size': '{name}（此处{here}）→',
  'compare.map.pays': '划算 →',
  'compare.map.paysNot': '不划算',
  'compare.map.few': '100次中不到10次划算',
  'compare.map.most': '100次中90次以上划算',
  'compare.map.here': '此处：{gain}',
  'compare.map.gain': '每位顾客{gain}',
  'compare.map.reading': '{x}，年利润{y}：每位顾客{gain}，100次中{pays}次划算',
  'compare.map.cursor': '图中的位置；回车设定两项输入',
  'compare.map.caption': '每位顾客的增益，以及100次中划算的次数',
  'compare.map.cell': '{gain} · {pays}',
  'compare.map.none': '没有可调幅度的举措，画不出图。',
  'compare.map.refused': '未设定。{problem}',
  'compare.budget.finding':
    '{form, select,' +
    ' all {预算最好全部用于保留顾客}' +
    ' none {预算最好全部用于获取顾客}' +
    ' open {预算怎样分最好，说不准：处处可能}' +
    ' other {预算最好有{share}用于保留顾客（{low}–{high}）}}',
  'compare.budget.sub':
    '获客一位的花费是保留一年的{ratio}倍（{low}–{high}）{tips, select, none {；没有一个倍数使分法改变} other {；到{tipsAt}倍（{tipsLow}–{tipsHigh}）时对半分最好}}',
  'compare.budget.axis': '预算中用于保留的份额 →',
  'compare.budget.best': '最好：{share}（{low}–{high}）',
  'compare.budget.value': '{amount}/位顾客',
  'compare.budget.cursor': '用于保留的份额',
  'compare.budget.reading': '{share}用于保留：每位顾客{value}（{low}至{high}）',
  'compare.budget.caption': '按用于保留的份额，预算为每位现有顾客带来多少',
  'compare.budget.share': '用于保留',
  'compare.budget.brings': '带来',
  'compare.budget.none': '这里没有说明保留的花费。有一项按顾客计费的流失率举措才算得出。',

  'compare.scale.finding':
    '{form, select, none {同一尺度：没有一个低于零} one {同一尺度：只有{names}会低于零} some {同一尺度：{names}会低于零} other {同一尺度：全都会低于零}}',
  'compare.scale.sub':
    '{measure, select, uplift {终身利润的升幅} other {终身利润的变动}}，{runs, plural, other {#次模拟}}的50%与90%。{count, plural, =2 {两者} other {{countWord}者}}用同一组随机数',
  'compare.scale.pay': '100次中{pays}次划算',
  'compare.scale.caption': '中位数、50%与90%的模拟，以及划算的次数',
  'compare.scale.scenario': '方案',
  'compare.scale.half': '50%的模拟',
  'compare.scale.page': '{name}，第{number}个，共{count}个',

  'compare.status.ran':
    '<strong>{count} × {runs, plural, other {#次模拟}}</strong> · {seconds}秒 · 种子{seed}，{count, plural, =2 {两者} other {{countWord}者}}用同一组随机数',
  'compare.status.running': '<strong>{count} × {runs, plural, other {#次模拟}}，已完成{done}个</strong>',
  'compare.keys.add': '添加方案',
  'compare.keys.duplicate': '复制',
  'compare.keys.reorder': '拖动排序',
  'compare.keys.choose': '选择',
} as const satisfies Record<keyof typeof reference, string>;
