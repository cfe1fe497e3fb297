/** The tab What holds them: keys begin with `holds.`. */
import type { holds as reference } from '../en/satisfaction-holds.ts';

const CHURN =
  '{change, select,' +
  ' down {<open>年流失率</open>将从<nb>{today}</nb>降至<nb>{after}；</nb>90%的模拟结果落在<nb>{low}</nb>与<nb>{high}</nb>之间}' +
  ' up {<open>年流失率</open>将从<nb>{today}</nb>升至<nb>{after}；</nb>90%的模拟结果落在<nb>{low}</nb>与<nb>{high}</nb>之间}' +
  ' same {<open>年流失率</open>仍为<nb>{today}</nb>}' +
  ' other {<open>年流失率</open>将变为……}}';

export const holds = {
  'holds.sentence':
    '如果{hold}{timed, select, yes {在<nb>第{month}个月</nb>} other {}}从<nb>{from}</nb>{move, select, grows {增强到} falls {减弱到} gone {消失到} other {变为}}<nb>{to}，</nb>' +
    CHURN +
    '{priced, select, yes {；每位顾客每年花费<nb>{cost}。</nb>} other {。}}',
  'holds.name.hold': '改变的是',
  'holds.name.from': '{name}，现在的强度',
  'holds.name.to': '{name}，假设的强度',
  'holds.name.month': '改变的月份',
  'holds.name.ramp': '完全见效所需月数',
  'holds.name.cost': '每位顾客每年的花费',
  'holds.name.weight': '{name}：100分给壁垒增加多少',
  'holds.name.maturity': '{name}：成熟程度',
  'holds.name.price': '{name}：每位顾客每年增强十分的花费',
  'holds.the.procedural': '离开的周折',
  'holds.the.financial': '离开损失的钱财',
  'holds.the.relational': '离开失去的关系',
  'holds.the.legal': '法律纽带',
  'holds.the.economic': '经济纽带',
  'holds.the.technical': '技术纽带',
  'holds.the.geographic': '地理纽带',
  'holds.the.time': '时间纽带',
  'holds.the.knowledge': '知识纽带',
  'holds.the.social': '社交纽带',
  'holds.the.cultural': '文化纽带',
  'holds.the.values': '价值观纽带',
  'holds.the.psychological': '心理纽带',
  'holds.short.procedural': '离开的周折',
  'holds.short.financial': '损失的钱财',
  'holds.short.relational': '失去的关系',
  'holds.short.legal': '法律',
  'holds.short.economic': '经济',
  'holds.short.technical': '技术',
  'holds.short.geographic': '地理',
  'holds.short.time': '时间',
  'holds.short.knowledge': '知识',
  'holds.short.social': '社交',
  'holds.short.cultural': '文化',
  'holds.short.values': '价值观',
  'holds.short.psychological': '心理',
  'holds.line':
    '{timed, select, yes {历时<nb>{ramp}{months, plural, other {个月}}。</nb>} other {<nb>第{month}个月</nb>开始，历时<nb>{ramp}{months, plural, other {个月}}。</nb>}}',
  'holds.line.cost': '每位顾客每年花费：{cost}。',
  'holds.find.profile':
    '{form, select, one {按成熟程度折算，最强的是{strongest}纽带（{most}分），最弱的是{weakest}纽带（{least}分）} other {按成熟程度折算，十条纽带一样强}}',
  'holds.sub.profile': '留住顾客的力量，0至100；A为成熟的纽带，B计{b}，C计{c}。拖动圆环或圆点即可设定',
  'holds.key.plain': '圆环：现在 · 粗线：计入的部分',
  'holds.key.if': '假设',
  'holds.value.today': '{name}：现在{today}分',
  'holds.value.if': '{name}：假设{to}分，现在{today}分',
  'holds.value.both': '{from}至{to}',
  'holds.find.dollar':
    '{form, select,' +
    ' best {{cheapest}与{second}纽带最便宜；花{dollar}，{best}纽带使年流失率降得最多：{most}个百分点（{low}至{high}）}' +
    ' perhaps {{cheapest}与{second}纽带最便宜；花{dollar}，{best}纽带使流失率降得最多，{most}个百分点（{low}至{high}），别的或许不相上下}' +
    ' same {{cheapest}与{second}纽带最便宜；{dollar}花在哪条纽带上都没有变化}' +
    ' other {{cheapest}与{second}纽带最便宜：{dollar}在各条纽带上的作用}}',
  'holds.sub.dollar': '每位顾客每年花费{dollar}，年流失率降低的百分点，含90%与50%区间；范围均为拟定',
  'holds.dollar.bond': '纽带',
  'holds.dollar.price': '十分的花费',
  'holds.dollar.scale': '百分点',
  'holds.dollar.spoken': '{name}：年流失率降低{points}个百分点，十次中九次在{low}与{high}之间；十分花费{price}',
  'holds.dollar.waiting': '{name}：……',
  'holds.table.profile': '靠什么留住顾客',
  'holds.table.name': '名称',
  'holds.table.today': '现在',
  'holds.table.grade': '成熟程度',
  'holds.table.counts': '计入',
  'holds.table.if': '假设',
  'holds.table.dollar': '一份花费降低的年流失率',
  'holds.table.points': '百分点',
  'holds.how.costs': '转换成本',
  'holds.how.costs.source':
    '三类：Burnham、Frels与Mahajan，2003。三类都能留住顾客，关系类最强，见Blut等，2015（153篇论文）。大小为我们拟定。',
  'holds.how.bonds': '十条纽带',
  'holds.how.bonds.source':
    '出自实务。法律与经济纽带使离开损失钱财；技术、地理、时间与知识纽带使离开多费周折；其余使离开失去关系。强度与成熟程度为我们拟定。',
  'holds.how.prices': '十分的花费',
  'holds.how.prices.source': '拟定，仅供演示：可填入自己的数字。',
} satisfies Record<keyof typeof reference, string>;
