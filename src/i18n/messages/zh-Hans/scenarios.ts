import type { scenarios as reference } from '../en/scenarios.ts';

const GO_ON =
  '{own, plural, =0 {从案例开始：} =1 {继续你的方案，或从案例开始：} other {继续你{ownWord}个方案中的一个，或从案例开始：}}';

export const scenarios = {
  'scenarios.sentence':
    `${GO_ON}十年后，{casesWord}个案例中每100位顾客还剩<nb>{low}</nb>至<nb>{high}位。</nb>` +
    '{published, plural, =0 {没有一个依据已发表的数字，} other {{publishedWord}个依据已发表的数字，}}' +
    '{ours, plural, =0 {没有一个出自我们。} other {{oursWord}个由我们拟定。}}',
  'scenarios.sentence.waiting': `${GO_ON}十年后{casesWord}个案例各剩多少顾客，正在计算。`,
  'scenarios.sentence.failed': `${GO_ON}十年后{casesWord}个案例各剩多少顾客，未能算出。`,

  'scenarios.yours': '你的方案',
  'scenarios.column.survivors': '每100位，十年',
  'scenarios.column.uplift': '终身利润',
  'scenarios.column.trust': '可信程度',
  'scenarios.column.still': '仍在',
  'scenarios.axis.years': '{years, plural, other {#年}}',
  'scenarios.note': '打开案例会另存为你的方案，案例本身不变。',
  'scenarios.reading': '线：中位数；色带含50%与90%的模拟；空心端点：数字由我们拟定',
  'scenarios.status.ran': '<strong>{cases} × {runs, plural, other {#次模拟}}</strong> · {seconds}秒 · 种子{seed}',
  'scenarios.status.running': '<strong>{cases} × {runs, plural, other {#次模拟}}，已完成{done}个案例</strong>',
  'scenarios.status.failed': '本页的模拟已中断。',
  'scenarios.status.again': '重新模拟',
  'scenarios.keys.choose': '选择',
  'scenarios.keys.open': '打开',

  'scenarios.row.open': '已打开',
  'scenarios.row.says':
    '{named, select, none {} other {{name}：}}' +
    '{lever, select, churn {流失率从{base}到{whatIf}} newcomer {新客流失从{base}到{whatIf}} each {每位顾客的流失率{size}} hazard {每位顾客离开的可能{size}} mean {客群改善，流失率{size}} once {最先离开者的流失率{size}} retention {留存率{size}} premium {价格每年{size}} referral {顾客相互介绍的利润{size}} acquisition {获客成本{size}} programme {只有计划，别无变化} several {{size}项举措} place {{more}} other {尚无举措}}' +
    '{places, select, none {} other {；{more}}}' +
    '{cost, select, none {} customerYear {，每位顾客每年{amount}} customerMonth {，每位顾客每月{amount}} month {，每月{amount}} once {，一次{amount}} moved {，每移动一位顾客{amount}} other {，另有多项成本}}',
  'scenarios.row.line': '{says} <nb>· {when}</nb>',
  'scenarios.row.today': '今天{time}',
  'scenarios.row.spoken': '终身利润{uplift}；十次模拟中九次为{range}',
  'scenarios.row.waiting': '尚未模拟',
  'scenarios.row.failed': '未模拟：计算已中断',
  'scenarios.row.broken': '<strong>无法打开。</strong>{problem}',
  'scenarios.row.refused': '无法模拟。{problem}',
  'scenarios.case.spoken': '十年后每100位顾客还剩{still}位；十次模拟中九次在{low}与{high}之间',

  'scenarios.trust.data-read': '数据与参数均见于原文，拟合已重新计算。',
  'scenarios.trust.profits-read': '逐年利润见于原文，已发表的结果凭记忆引述。',
  'scenarios.trust.recalled-exact': '输入与结果均凭记忆，两者一分不差。',
  'scenarios.trust.gain-cited': '只有增幅已发表，本处模拟不以之为据；输入全由我们拟定。',
  'scenarios.trust.ours': '所有数字均为拟定，用来演示一种留存的样子。',

  'scenarios.acts.label': '可对“{name}”做的事',
  'scenarios.act.rename': '重命名',
  'scenarios.act.duplicate': '复制',
  'scenarios.act.compare': '比较',
  'scenarios.act.copyLink': '复制链接',
  'scenarios.act.export': '导出',
  'scenarios.act.delete': '删除',
  'scenarios.act.more': '更多',
  'scenarios.act.new': '由已打开的新建',
  'scenarios.act.openFile': '打开文件',
  'scenarios.act.exportAll': '全部导出',
  'scenarios.act.undo': '撤销',
  'scenarios.act.open': '打开它',

  'scenarios.rename.label': '方案名称',
  'scenarios.rename.help': '<strong>原名“{name}”。</strong>回车保留，Esc还原',
  'scenarios.rename.empty': '方案须有名称。Esc还原为“{name}”',
  'scenarios.rename.same': '已有“{name}”，此方案改称“{given}”',
  'scenarios.rename.done': '“{name}”已改名为“{given}”',
  'scenarios.duplicate.help': '<strong>刚刚复制。</strong>键入即可命名；Esc取消复制',
  'scenarios.duplicate.name': '{name}（副本）',
  'scenarios.duplicate.done': '已复制为“{name}”',
  'scenarios.compare.done':
    '{full, select, yes {比较中已有四个方案，先移去一个：} other {已加入比较{count, plural, =1 {，尚只此一个：} other {，共#个：}}}}',
  'scenarios.compare.go': '前往比较',
  'scenarios.deleted': '“{name}”已删除。',
  'scenarios.deleted.help': '离开本页之前，此行一直保留；之后按<kbd>Z</kbd>也可撤销',
  'scenarios.restored': '已撤销“{name}”的删除。',
  'scenarios.linkCopied': '链接已复制，其中含有整个方案与种子。',
  'scenarios.link.tooLong': '链接过长：共{length, number}个字符，至多{max, number}个。可改用文件：',
  'scenarios.link.byHand': '浏览器不允许复制链接。可从这里复制：',
  'scenarios.exported': '{count, plural, other {已导出#个方案}}',
  'scenarios.exported.without':
    '{count, plural, other {已导出#个方案}}；{left, plural, other {另有#个无法读取，未包含在内，可单独导出}}',
  'scenarios.imported': '{count, plural, other {已读入#个方案}}',
  'scenarios.imported.one': '已读入“{name}”。',
  'scenarios.file.refused': '<strong>“{file}”未能打开，一切照旧。</strong>{problem}',
  'scenarios.file.refusedAt':
    '<strong>“{file}”未能打开，一切照旧。</strong>共{count, number}个方案，第{place, number}个：{problem}',
  'scenarios.file.got': '文件中为{got}，位于<muted>{path}</muted>',
  'scenarios.file.at': '位于<muted>{path}</muted>',
  'scenarios.file.more': '{count, plural, other {另有#处有误。}}',
  'scenarios.file.drop': '松手放下文件，其中的方案归入你的方案。',
  'scenarios.cases.failed': '其余案例未能载入。',
  'scenarios.cases.again': '重新载入',
} as const satisfies Record<keyof typeof reference, string>;
