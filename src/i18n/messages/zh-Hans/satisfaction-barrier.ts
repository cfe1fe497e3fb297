/** 满意与忠诚：词条以 `barrier.` 开头。 */
const RANGE = '从<nb>{before}</nb>{verb}<nb>{after}</nb>；九成模拟落在<nb>{low}</nb>至<nb>{high}</nb>之间。';
const range = (verb: string): string => RANGE.replace('{verb}', verb);

const CHANGED =
  '<open>年流失率</open>{change, select,' +
  ` jumps {${range('跃升到')}}` +
  ` up {${range('升到')}}` +
  ` down {${range('降到')}}` +
  ` mayUp {可能${range('升到')}}` +
  ` mayDown {可能${range('降到')}}` +
  ' same {仍是<nb>{before}</nb>；九成模拟落在<nb>{low}</nb>至<nb>{high}</nb>之间。}' +
  ' other {变为……}}';

const WORTH = '<nb>{gain}{gainUnit}</nb>（<nb>{low}{lowUnit}</nb>至<nb>{high}{highUnit}</nb>）';

export const barrier = {
  'barrier.waiting': '正在算有多少顾客是不得不留下的。',
  'barrier.mode': '假设',
  'barrier.mode.falls': '壁垒降下',
  'barrier.mode.gap': '期望与感受有变',
  'barrier.sentence.falls': '转换壁垒的<nb>{share}</nb>在<nb>第{month}个月</nb>降下，' + CHANGED,
  'barrier.sentence.gap':
    '顾客的期望由<nb>{expected}</nb>变为<nb>{expect}</nb>，感受由<nb>{got}</nb>变为<nb>{get}</nb>，' + CHANGED,
  'barrier.name.share': '降下的壁垒份额',
  'barrier.name.month': '降下的月份',
  'barrier.name.expect': '期望，假设',
  'barrier.name.expected': '今天的期望',
  'barrier.name.get': '感受，假设',
  'barrier.name.got': '今天的感受',

  'barrier.worth':
    '{change, select,' +
    ` up {每位顾客的终身利润增加${WORTH}}` +
    ` down {每位顾客的终身利润减少${WORTH}}` +
    ` mayUp {每位顾客的终身利润可能增加${WORTH}}` +
    ` mayDown {每位顾客的终身利润可能减少${WORTH}}` +
    ' same {终身利润不变}' +
    ' other {终身利润……}}',
  'barrier.says':
    '{name, select, none {方案说每年流失} other {{name}：方案说每年流失}}<nb>{said}</nb>，回答说<nb>{answers}（{ends}）</nb>。',
  'barrier.says.same':
    '{name, select, none {方案说每年流失} other {{name}：方案说每年流失}}<nb>{said}</nb>，与回答一致。',
  'barrier.says.take': '以{answers}为流失率',
  'barrier.says.refused': '方案不接受这个数。',

  'barrier.finding.hostages':
    '{form, select,' +
    ' some {{customers}位顾客中有{hostages}位留下，只因离开太难}' +
    ' one {{customers}位顾客中有1位留下，只因离开太难}' +
    ' other {{customers}位顾客中没有人只因离开太难而留下}}',
  'barrier.finding.complete':
    '{form, select,' +
    ' up {{customers}位顾客中{after}位十分满意（{ends}），而不是{before}位}' +
    ' down {{customers}位顾客中只有{after}位十分满意（{ends}），而不是{before}位}' +
    ' mayUp {{customers}位顾客中可能有{after}位十分满意（{ends}），而不是{before}位}' +
    ' mayDown {{customers}位顾客中可能只有{after}位十分满意（{ends}），而不是{before}位}' +
    ' other {十分满意的与今天一样多：{customers}位中{before}位}}',
  'barrier.sub.curves': '按满意度，再留一年的机会；色带含九成模拟',
  'barrier.dots.falls': '一点为{per, plural, other {#位顾客}}；<em>空心：不得不留下的</em>',
  'barrier.dots.gap': '一点为{per, plural, other {#位顾客}}；<em>朱色：新到这一级</em>；空心：离开这一级',
  'barrier.finding.freed':
    '{form, select,' +
    ' some {壁垒一降，{hostages}位人质中有{freed}位得以离开}' +
    ' all {壁垒一降，{hostages}位人质全都得以离开}' +
    ' few {壁垒一降，{hostages}位人质中几乎无人离开}' +
    ' none {壁垒未降，{hostages}位人质都还在}' +
    ' other {没有人质可以放走}}',
  'barrier.sub.churn': '按所余壁垒的高度，年流失率；色带含五成与九成模拟',
  'barrier.finding.months':
    '{form, select,' +
    ' fewer {{start, select, now {到第{months}个\u2060月} other {第{month}个\u2060月之前毫无动静；到第{months}个\u2060月}}，千人只余{under}人，而不是{without}人}' +
    ' more {{start, select, now {到第{months}个\u2060月} other {第{month}个\u2060月之前毫无动静；到第{months}个\u2060月}}，千人尚有{under}人，而不是{without}人}' +
    ' late {第{months}个\u2060月之后才开始：此前毫无动静}' +
    ' other {到第{months}个\u2060月，千人中留下的一样多：{without}人}}',
  'barrier.sub.months': '千名顾客逐月留下的人数；色带含五成与九成模拟',
  'barrier.finding.value':
    '{form, select,' +
    ' losses {不及期望的分量，是超出期望的{times}倍}' +
    ' same {不及期望与超出期望，分量相同}' +
    ' other {超出期望的分量更重}}',
  'barrier.sub.value': '感受与期望之差对满意度的影响，以标准差计',
  'barrier.form': '不及与超出的分量',
  'barrier.form.symmetric': '相同',
  'barrier.form.prospect': '不及更重',

  'barrier.axis.stay': '再留一年',
  'barrier.axis.stayPhone': '100%再留一年',
  'barrier.curve.weak': '竞争弱',
  'barrier.curve.strong': '竞争强',
  'barrier.curve.after': '降下之后',
  'barrier.arrow': '壁垒降下{share}',
  'barrier.zone.loyal': '忠诚者',
  'barrier.zone.hostages': '人质',
  'barrier.zone.defectors': '叛离者',
  'barrier.zone.mercenaries': '图利者',
  'barrier.line.loyal': '十分满意，或本来就会留下',
  'barrier.line.hostages': '不满，却不得不留下',
  'barrier.line.defectors': '不满，说走就走',
  'barrier.line.mercenaries': '满意，有更好的就走',
  'barrier.point': '{curve}，满意度{grade}',
  'barrier.point.text': '{share}再留一年',
  'barrier.point.falls': '更满意的人至少同样会留下：在{low}与{high}之间。',
  'barrier.point.crosses.weak': '竞争弱时留下的不会少于竞争强时：不低于{limit}。',
  'barrier.point.crosses.strong': '竞争强时留下的不会多于竞争弱时：不高于{limit}。',
  'barrier.grade.1': '很不满意',
  'barrier.grade.3': '满意度',
  'barrier.grade.5': '十分满意',

  'barrier.churn.top': '一年流失{share}',
  'barrier.churn.whole': '壁垒完整',
  'barrier.churn.none': '全无',
  'barrier.churn.left': '余{share}',
  'barrier.let': '让壁垒降下',
  'barrier.let.stop': '显示全部月份',
  'barrier.months.full': '1,000位顾客',
  'barrier.months.half': '500',
  'barrier.months.mark.falls': '壁垒降下',
  'barrier.months.mark.gap': '开始',
  'barrier.months.base': '如今天',
  'barrier.months.whatIf': '假设',
  'barrier.months.cursor': '月份',
  'barrier.months.reading': '{month}：千人余{under}人（{ends}），而不是{without}人',
  'barrier.value.today': '今天',
  'barrier.value.whatIf': '假设',
  'barrier.value.less': '不及期望',
  'barrier.value.more': '超出',

  'barrier.table.curves': '按满意度：顾客人数与再留一年的机会',
  'barrier.table.grade': '满意度',
  'barrier.table.customers': '顾客',
  'barrier.table.customersAfter': '顾客，假设',
  'barrier.table.weak': '竞争弱',
  'barrier.table.strong': '竞争强',
  'barrier.table.after': '假设',
  'barrier.table.kinds': '{name}：{count}（{ends}）',
  'barrier.table.churn': '按所余壁垒，年流失率',
  'barrier.table.left': '所余壁垒',
  'barrier.table.yearly': '年流失率',
  'barrier.table.months': '千名顾客中留下的人数',
  'barrier.table.month': '月份',
  'barrier.table.without': '如今天',
  'barrier.table.under': '假设',
  'barrier.table.value': '差距对满意度的影响',
  'barrier.table.gap': '差距，分',
  'barrier.table.shift': '满意度，标准差',

  'barrier.how.title': '这里的假定',
  'barrier.how.assumed': '假定：这个方案没有说。',
  'barrier.how.said': '这个方案自己的。',
  'barrier.how.forget': '改回假定',
  'barrier.how.answers': '回答',
  'barrier.how.answers.source': '按等级1至5的顾客人数。假定的640份回答是拟定的。',
  'barrier.how.grade': '等级{grade}',
  'barrier.how.paste': '粘贴回答',
  'barrier.how.paste.help': '等级1至5的五个人数；或每位顾客一个等级，一行一个。',
  'barrier.how.paste.take': '采用',
  'barrier.how.paste.leave': '不用',
  'barrier.how.paste.unreadable': '“{text}”不是数字。什么也没有改。',
  'barrier.how.paste.outside': '等级为1至5，这里却有{text}。什么也没有改。',
  'barrier.how.paste.few': '需要五个人数，或至少两位顾客的等级；这里有{count}个。什么也没有改。',
  'barrier.how.paste.empty': '没有人回答：至少一个人数要大于零。什么也没有改。',
  'barrier.how.lastAnswer': '总要有一个等级有回答。',
  'barrier.how.curves': '曲线',
  'barrier.how.curves.source': 'Jones与Sasser（1995）没有给出数值：形状与次序出自他们，凭记忆；数值为拟定，仅供演示。',
  'barrier.how.preset': '竞争强的曲线，仿照',
  'barrier.how.preset.own': '所画',
  'barrier.how.preset.telephone': '本地电话',
  'barrier.how.preset.airlines': '航空公司',
  'barrier.how.preset.hospitals': '医院',
  'barrier.how.preset.computers': '商用电脑',
  'barrier.how.preset.cars': '汽车',
  'barrier.how.preset.xerox': '施乐：打5分的留下的是打4分的六倍',
  'barrier.how.preset.xerox.source':
    '施乐：十分满意者再买的可能是仅仅满意者的六倍（Jones与Sasser，1995）；倍数已发表，高低为拟定。',
  'barrier.how.preset.refused': '那条曲线会高过竞争弱的曲线。什么也没有改。',
  'barrier.how.shift.weak': '竞争弱，上移或下移（对数几率）',
  'barrier.how.shift.strong': '竞争强，上移或下移（对数几率）',
  'barrier.how.points': '曲线上的点',
  'barrier.how.gap': '期望与感受',
  'barrier.how.gap.source':
    '损失厌恶2.25与曲率0.88出自Tversky与Kahneman（1992），得自金钱赌局；用于满意度是我们的假定。其余为拟定。',
  'barrier.how.lossAversion': '不及的分量是超出的几倍',
  'barrier.how.curvature': '曲率',
  'barrier.how.perTen': '十分之差合几个标准差',
};
