/** The tab Measuring loyalty: keys begin with `measuring.`. */
import type { measuring as reference } from '../en/satisfaction-measuring.ts';

const REMOVED =
  '{change, select,' +
  ' down {<open>{of, select, first {首年流失率} other {年流失率}}</open>将从<nb>{today}</nb>降至<nb>{after}；</nb>90%的模拟结果落在<nb>{low}</nb>与<nb>{high}</nb>之间。}' +
  ' up {<open>{of, select, first {首年流失率} other {年流失率}}</open>将从<nb>{today}</nb>升至<nb>{after}；</nb>90%的模拟结果落在<nb>{low}</nb>与<nb>{high}</nb>之间。}' +
  ' same {<open>{of, select, first {首年流失率} other {年流失率}}</open>仍为<nb>{today}。</nb>}' +
  ' other {<open>{of, select, first {首年流失率} other {年流失率}}</open>将变为……}}';

export const measuring = {
  'measuring.sentence':
    '{form, select,' +
    ' weakest {忠诚最弱的阶段是{stage}：<nb>{score}分</nb><nb>（{from}–{to}）。</nb>}' +
    ' undecided {忠诚哪个阶段最弱尚难断定：<nb>100次重抽样中{share}次</nb>是{stage}，<nb>{score}分</nb><nb>（{from}–{to}）。</nb>}' +
    ' one {忠诚的阶段只问到了{stage}：<nb>{score}分</nb><nb>（{from}–{to}）。</nb>}' +
    ' other {问卷没有问到忠诚的任何阶段。}}' +
    '如果{cause}顾客离开的原因消除<nb>{removed}，</nb>' +
    REMOVED,
  'measuring.name.cause': '使顾客离开的原因',
  'measuring.name.removed': '消除的份额',
  'measuring.name.share': '{name}：占流失者的份额',
  'measuring.name.cost': '每位顾客每年的花费',
  'measuring.name.month': '开始的月份',
  'measuring.name.ramp': '完全见效所需月数',
  'measuring.name.said': '言语上忠诚：分数不低于',
  'measuring.name.done': '行动上忠诚：分数不低于',
  'measuring.name.years': '按满分计的来往年数',
  'measuring.name.funnel': '算数的最低回答',
  'measuring.name.acsi.0': '总体满意，平均回答',
  'measuring.name.acsi.1': '符合期望，平均回答',
  'measuring.name.acsi.2': '接近理想，平均回答',
  'measuring.drives.value': '价值不佳使',
  'measuring.drives.system': '制度使',
  'measuring.drives.people': '人员使',
  'measuring.cause.value': '价值',
  'measuring.cause.system': '制度',
  'measuring.cause.people': '人员',
  'measuring.cause.rest': '其他',
  'measuring.stage.cognitive': '认知',
  'measuring.stage.affective': '情感',
  'measuring.stage.conative': '意向',
  'measuring.stage.action': '行为',
  'measuring.head.cognitive': '认知',
  'measuring.head.affective': '情感',
  'measuring.head.conative': '意向',
  'measuring.head.action': '行为',
  'measuring.item.firstInMind': '最先想到',
  'measuring.item.firstChoice': '首选',
  'measuring.item.priceTolerated': '容忍涨价',
  'measuring.item.likesUs': '认同我们',
  'measuring.item.goodFeeling': '有好感',
  'measuring.item.noBadFeeling': '无反感',
  'measuring.item.willRepeat': '愿再购买',
  'measuring.item.willRecommend': '愿推荐',
  'measuring.item.resistsOffers': '抵住别家优惠',
  'measuring.item.buysAgain': '重复购买',
  'measuring.item.satisfied': '满意',
  'measuring.item.keepsUsing': '持续使用',
  'measuring.item.years': '来往年数',
  'measuring.item.share': '购买份额，%',
  'measuring.factor.satisfaction': '满意',
  'measuring.factor.deepening': '深化关系的意愿',
  'measuring.factor.repeat': '重复购买',
  'measuring.factor.recommending': '推荐',
  'measuring.factor.resistance': '抵御竞争者',
  'measuring.line.asked':
    '{sample, select, yes {{count, plural, other {#份}}回答，由模拟得出：没有问过任何人。} other {{count, plural, other {#份}}自己的回答。}}',
  'measuring.line.own': '输入或粘贴自己的回答',
  'measuring.line.edit': '修改',
  'measuring.line.close': '收起',
  'measuring.line.sample': '换回模拟的回答',
  'measuring.line.fields':
    '消除它<nb>每位顾客每年花费{cost}，</nb><nb>第{month}个月</nb>开始，历时<nb>{ramp}{months, plural, other {个月}}。</nb>',
  'measuring.find.stages':
    '{form, select,' +
    ' falls {从{first}到{last}，忠诚由{high}降到{low}}' +
    ' rises {从{first}到{last}，忠诚由{low}升到{high}}' +
    ' one {{first}阶段的忠诚：{high}分}' +
    ' none {回答中没有关于忠诚阶段的问题}' +
    ' other {从{first}到{last}，忠诚大致相同，{low}至{high}}}',
  'measuring.sub.stages':
    '1至10的平均，换算为0至100，含1,000次重抽样的90%与50%区间；四个阶段据Oliver（1997）。问题与阶段的对应为我们所定',
  'measuring.rows.name': '阶段与问题',
  'measuring.rows.spoken': '{name}：{score}分，十次重抽样中九次在{low}与{high}之间',
  'measuring.rows.score': '分数',
  'measuring.seen': '分为',
  'measuring.seen.stages': '四个阶段',
  'measuring.seen.factors': '五个因素',
  'measuring.find.factors':
    '{form, select, two {忠诚的因素中{lowest}最低，{low}分（{from}–{to}）；{highest}最高，{high}分} one {{highest}：{high}分} other {回答中没有关于忠诚因素的问题}}',
  'measuring.sub.factors': '1至10的平均，换算为0至100，含1,000次重抽样的90%与50%区间。问题与因素的对应为我们所定',
  'measuring.find.ways':
    '{form, select,' +
    ' said {说得多，做得少：{all}人中{said}人只是口头忠诚，{done}人只有行动}' +
    ' done {做得多，说得少：{all}人中{done}人行动忠诚而口头不然，{said}人只是口头忠诚}' +
    ' none {两种量法对{all}人的判断完全一致}' +
    ' other {两种量法对{all}人中的{apart}人判断不同，两边大致相当}}',
  'measuring.find.ways.missing': '没有问到来往年数或购买份额：只有一种量法',
  'measuring.sub.ways': '言语：满意、重复购买、推荐。行动：来往年数、购买份额。判断不同的占{share}（{low}–{high}%）',
  'measuring.ways.both': '两种都忠诚',
  'measuring.ways.saidOnly': '只有言语',
  'measuring.ways.doneOnly': '只有行动',
  'measuring.ways.neither': '两种都不',
  'measuring.ways.means.both': '言行一致',
  'measuring.ways.means.saidOnly': '有心，却在别处买',
  'measuring.ways.means.doneOnly': '留下，但可能被争走',
  'measuring.ways.means.neither': '几乎不属于我们',
  'measuring.ways.axis.done': '来往年数与购买份额 →',
  'measuring.ways.axis.said': '他们怎么说 →',
  'measuring.ways.key': '一点代表{each, plural, other {#位顾客}}；<strong>朱色</strong>：两种量法判断不同',
  'measuring.ways.set': '言语<nb>{said}分</nb>起算忠诚，行动<nb>{done}分</nb>起；来往<nb>{years}年</nb>算满分。',
  'measuring.table.ways': '按两种量法的顾客',
  'measuring.table.place': '位置',
  'measuring.table.customers': '顾客',
  'measuring.find.funnel':
    '{form, select,' +
    ' all {{all}位顾客中{first}位非常满意，其中{second}位愿推荐，再其中{third}位持续使用}' +
    ' some {{all}位顾客中{first}位非常满意，其中{second}位愿推荐}' +
    ' one {{all}位顾客中{first}位非常满意}' +
    ' other {没有问到满意与否}}',
  'measuring.sub.funnel': '占全体的份额，含90%区间（Wilson）；回答{from}分起算数，惯例为9',
  'measuring.level.satisfied': '非常满意',
  'measuring.level.willRecommend': '并且推荐',
  'measuring.level.keepsUsing': '并且持续使用',
  'measuring.level.value': '{count}（{low}–{high}%）',
  'measuring.level.passing': '其中{share}进入下一层（{low}–{high}%）',
  'measuring.level.spoken': '{name}：{all}人中{count}人，{low}至{high}%',
  'measuring.level.set': '回答<nb>{from}分</nb>起算数。',
  'measuring.table.funnel': '忠诚顾客的层次',
  'measuring.table.level': '层次',
  'measuring.table.share': '占全体的份额',
  'measuring.find.causes':
    '{form, select, most {使顾客离开最多的是{cause}：每100位离开者中{share}位（{low}–{high}）} other {每100位离开者中{share}位因{cause}离开（{low}–{high}），{next}或许一样多}}',
  'measuring.sub.causes': '每100位离开者，按原因；空心：假设消除的部分。份额为拟定，可填入自己的。拖动边界即可设定',
  'measuring.causes.label': '使顾客离开的原因',
  'measuring.causes.spoken': '{name}：每100位离开者中{share}位，{low}至{high}',
  'measuring.table.causes': '使顾客离开的原因',
  'measuring.table.cause': '原因',
  'measuring.table.of': '每100位离开者',
  'measuring.table.removed': '消除',
  'measuring.acsi':
    '按美国指数的算法（ACSI，等权），<nb>满意{a}、</nb><nb>符合期望{b}、</nb><nb>接近理想{c}，</nb>得<nb>{score}分。</nb>',
  'measuring.own.title': '回答，每位顾客一行',
  'measuring.own.help': '回答为1至10；来往年数与购买份额（百分数）是事实。可从表格粘贴各列，首行可写列名。',
  'measuring.own.paste': '粘贴各列',
  'measuring.own.paste.label': '回答的各列',
  'measuring.own.paste.help': '列间用制表符、逗号或分号。没有列名时按此次序：{names}。',
  'measuring.own.paste.take': '采用',
  'measuring.own.paste.leave': '放弃',
  'measuring.own.unknown':
    '这里没有名为{names}的问题。{columns, plural, other {可以略去；}}{rows, plural, other {采用#行。}}',
  'measuring.own.skip': '略去',
  'measuring.own.row': '行',
  'measuring.own.cell': '第{row}行，{item}',
  'measuring.own.add': '添一行',
  'measuring.own.remove': '删去第{row}行',
  'measuring.own.empty': '清空',
  'measuring.own.rows': '第{from}至{to}行，共{all}行',
  'measuring.own.back': '前面的行',
  'measuring.own.on': '后面的行',
  'measuring.own.still': '图中仍是末次有效的{count, plural, other {#份}}回答。',
  'measuring.own.drop': '换回那些',
  'measuring.says.few': '{rows, plural, other {#份}}回答太少：至少2份。',
  'measuring.says.many': '{rows, plural, other {#份}}回答太多：至多1,000份。',
  'measuring.says.columns': '没有一列是这里的问题。',
  'measuring.says.ragged': '第{row}行有{cells, plural, other {#格}}，应为{columns}格。',
  'measuring.says.empty': '第{row}行“{item}”是空的。',
  'measuring.says.text': '第{row}行“{item}”：“{entry}”不是数字。',
  'measuring.says.range': '第{row}行“{item}”：{entry}不在{min}至{max}之间。',
  'measuring.how.causes': '使顾客离开的原因',
  'measuring.how.causes.source': '占流失者的份额，合计至多为全部。拟定，仅供演示。',
  'measuring.how.ways': '两种量法',
  'measuring.how.ways.source': '忠诚从何算起为我们所定；它不影响模拟。',
  'measuring.how.acsi': '美国指数',
  'measuring.how.acsi.source': 'Fornell等，1996；该指数采用自己的权重，并未公布。',
} satisfies Record<keyof typeof reference, string>;
