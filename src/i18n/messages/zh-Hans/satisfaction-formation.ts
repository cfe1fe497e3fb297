/** 《忠诚的形成》一页。 */
const AFTER =
  '{what, select,' +
  ' loyal {{change, select,' +
  ' more {知晓者每百人中便有<nb>{result}人</nb>终成忠诚，而不是<nb>{before}人；</nb>90%的模拟落在<nb>{low}至{high}人</nb>之间。}' +
  ' fewer {知晓者每百人中便只有<nb>{result}人</nb>终成忠诚，而不是<nb>{before}人；</nb>90%的模拟落在<nb>{low}至{high}人</nb>之间。}' +
  ' same {知晓者每百人中仍是<nb>{result}人</nb>终成忠诚；90%的模拟落在<nb>{low}至{high}人</nb>之间。}' +
  ' other {知晓者每百人中便有…人终成忠诚。}}}' +
  ' other {{change, select,' +
  ' more {首购者每百人中，六年后仍在的便有<nb>{result}人，</nb>而不是<nb>{before}人；</nb>90%的模拟落在<nb>{low}至{high}人</nb>之间。}' +
  ' fewer {首购者每百人中，六年后仍在的便只有<nb>{result}人，</nb>而不是<nb>{before}人；</nb>90%的模拟落在<nb>{low}至{high}人</nb>之间。}' +
  ' same {首购者每百人中，六年后仍在的还是<nb>{result}人；</nb>90%的模拟落在<nb>{low}至{high}人</nb>之间。}' +
  ' other {首购者每百人中，六年后仍在的便有…人。}}}}';

export const formation = {
  'formation.sentence':
    '若每月{stage, select, aware {知晓者} bought {首购者} prefers {偏好者} other {忠诚者}}每百人中有<nb>{to}人</nb>{passage}，<nb>而不是{from}人，</nb>' +
    AFTER,
  'formation.does.buy': '首次购买',
  'formation.does.neverBuy': '不买而去',
  'formation.does.prefer': '转为偏好',
  'formation.does.tryAndLeave': '试过即走',
  'formation.does.growLoyal': '转为忠诚',
  'formation.does.fallToTrying': '退回尝试',
  'formation.does.preferAndLeave': '偏好仍走',
  'formation.does.fallToPreference': '退回偏好',
  'formation.does.loyalAndLeave': '忠诚仍走',
  'formation.name.passage': '每月发生什么',
  'formation.name.buy': '知晓而购买，每百人每月',
  'formation.name.neverBuy': '知晓而不买，每百人每月',
  'formation.name.prefer': '首购者转为偏好，每百人每月',
  'formation.name.tryAndLeave': '首购者离开，每百人每月',
  'formation.name.growLoyal': '偏好者转为忠诚，每百人每月',
  'formation.name.fallToTrying': '偏好者退回尝试，每百人每月',
  'formation.name.preferAndLeave': '偏好者离开，每百人每月',
  'formation.name.fallToPreference': '忠诚者退回偏好，每百人每月',
  'formation.name.loyalAndLeave': '忠诚者离开，每百人每月',
  'formation.name.whatIf': '{name}，假如',
  'formation.name.cost': '每位顾客每年的花费',
  'formation.name.start': '开始的月份',
  'formation.name.ramp': '到全效所需月数',
  'formation.says.room': '可填0至{most}：同一阶段每月离去的不能超过百人中的百人，其他去路最多已占{others}。',

  'formation.line':
    '每位顾客每年花费<nb>{cost}，</nb>第<nb>{start}个月</nb>开始，经<nb>{ramp}{months, plural, other {个月}}</nb>全部见效。',
  'formation.worth':
    '{change, select,' +
    ' up {每位顾客的终身利润增加<strong>{gain}</strong><nb>（{low}至{high}），</nb>百次中{pays}次回本。}' +
    ' down {每位顾客的终身利润减少<strong>{gain}</strong><nb>（{low}至{high}），</nb>百次中{pays}次回本。}' +
    ' mayUp {每位顾客的终身利润或增<strong>{gain}</strong><nb>（{low}至{high}），</nb>百次中{pays}次回本。}' +
    ' mayDown {每位顾客的终身利润或减<strong>{gain}</strong><nb>（{low}至{high}），</nb>百次中{pays}次回本。}' +
    ' same {终身利润没有变化。}' +
    ' other {对终身利润的作用：…}}',
  'formation.others': '连同另外{count, plural, other {#项}}阶段措施',
  'formation.phase.exploration': '探索期',
  'formation.phase.formation': '形成期',
  'formation.phase.stability': '稳定期',
  'formation.stage.aware': '知晓',
  'formation.stage.bought': '首购',
  'formation.stage.prefers': '偏好',
  'formation.stage.loyal': '忠诚',
  'formation.know': '<strong>100</strong>人知晓',
  'formation.rate': '{changed, select, yes {{from}变为{to}} other {{from}}}',
  'formation.on.aware': '每百人每月{rate}人购买',
  'formation.on.bought': '每百人{rate}人转为偏好',
  'formation.on.prefers': '每百人{rate}人转为忠诚',
  'formation.by.aware': '试用优惠 · 讲清货品的建议',
  'formation.by.bought': '迎新电话 · 当日修好',
  'formation.by.prefers': '认得你的人 · 俱乐部',
  'formation.leak.aware': '<strong>{count}</strong>人始终不买；每百人每月{out}人',
  'formation.leak.bought': '<strong>{count}</strong>人试过即走；每百人每月{out}人',
  'formation.leak.prefers':
    '<strong>{count}</strong>人曾经偏好，仍离开；每百人每月{out}人，<nb>另有{back}人退回尝试</nb>',
  'formation.leak.loyal': '每百人每月{out}人离开，<nb>{back}人退回偏好</nb>',
  'formation.anyway': '无论如何<strong>{count}</strong>人',
  'formation.lever': '<strong>{count}</strong>人因这项措施',

  'formation.picture':
    '{change, select, more {这项措施让百人中多{count}人终成忠诚} fewer {有了这项措施，百人中少{count}人终成忠诚} other {有无措施，知晓者百人中都是{count}人终成忠诚}}',
  'formation.picture.sub': '一条线是百人中的1人，两边运气相同。',
  'formation.table': '知晓者每百人：走到哪里，每月发生什么',
  'formation.table.stage': '阶段',
  'formation.table.base': '基准',
  'formation.table.whatIf': '假如',
  'formation.table.leave': '由此离开',
  'formation.table.interval': '{value}（{low}–{high}）',

  'formation.time':
    '{form, select,' +
    ' sooner {半数人{months}个月内走到，而不是{before}个月；二十分之一要过{late}个月}' +
    ' later {半数人要{months}个月才走到，而不是{before}个月；二十分之一要过{late}个月}' +
    ' alike {半数人{months}个月内走到，二十分之一要过{late}个月}' +
    ' other {没有人走到}}',
  'formation.time.sub': '从初次知晓到忠诚。一点 = 走到者百人中的1人',
  'formation.time.end': '{median}（{low}–{high}）',
  'formation.time.within': '{months}个月内',
  'formation.time.share': '百人中{share}人',
  'formation.time.spoken': '走到者每百人中，{months}个月内已忠诚的：假如{whatIf}人，基准{base}人。',
  'formation.time.table': '走到者从初次知晓到忠诚的月数',
  'formation.time.mean': '平均',
  'formation.time.by': '百人中{share}人',
  'formation.never': '更晚',
  'formation.months': '{months}个月',

  'formation.loyal':
    '{change, select, more {两年后百人中{whatIf}人已成忠诚，而不是{base}人} fewer {两年后百人中只有{whatIf}人已成忠诚，而不是{base}人} other {有无措施，两年后百人中都是{whatIf}人已成忠诚}}',
  'formation.loyal.sub': '知晓者每百人，按月。色带含50%与90%的模拟',
  'formation.loyal.top': '百人中{share}人忠诚',
  'formation.stay':
    '{change, select, more {三年后首购者百人中{whatIf}人仍在，而不是{base}人} fewer {三年后首购者百人中只有{whatIf}人仍在，而不是{base}人} other {有无措施，三年后首购者百人中都是{whatIf}人仍在}}',
  'formation.stay.sub': '新顾客的路，供经济测算之用',
  'formation.stay.top': '{share}位首购者',
  'formation.lines.reading': '{share}（{low}–{high}）',
  'formation.lines.spoken': '第{month}个月：百人中假如{whatIf}人，基准{base}人。',
  'formation.cursor': '月',
  'formation.base': '基准',
  'formation.whatIf': '假如',

  'formation.use': '用于模拟',
  'formation.use.of': '对象',
  'formation.use.segment': '照此留存的客群',
  'formation.use.done': '{segment}的顾客现在照此留存。',
  'formation.use.lever': '措施也放进方案',
  'formation.use.open': '去模拟',
  'formation.use.share': '流失措施改按离开机会的比例计：照点数扣，已无可扣。',
  'formation.use.off': '流失措施已停用：两者不能并用。',
  'formation.use.refused': '本方案无法照此模拟。',

  'formation.how.ways': '向前，每百人每月',
  'formation.how.back': '退回与离开，每百人每月',
  'formation.how.source': '为拟定，±15%：没有研究给出全部九项。每个阶段逐月凭机会离开。',
};
