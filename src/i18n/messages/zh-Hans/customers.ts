import type { customers as reference } from '../en/customers.ts';

const WHO_MAKES_IT =
  '{form, select,' +
  ' lose {<nb>{customers}位顾客</nb>中，最好的20%创造<nb>{best}的利润，</nb>最差的<nb>{tail}亏掉{loss}。</nb>}' +
  ' none {<nb>{customers}位顾客</nb>中，最好的20%创造<nb>{best}的利润，</nb>无人亏损。}' +
  ' alike {<nb>{customers}位顾客</nb>中，最好的20%创造<nb>{best}的利润：</nb>人人一样。}' +
  ' loss {<nb>{customers}位顾客</nb>中，<nb>{tail}亏掉的</nb>比其余的人赚到的还多。}' +
  ' other {只有<nb>{customers}位顾客，</nb>无所谓最好与最差。}}';

const WHAT_AN_ACT_DOES =
  '{change, select,' +
  ' up {对最差的{worst}{act}，每位顾客每年多得<nb>{gain}{gainUnit}；</nb>90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。}' +
  ' down {对最差的{worst}{act}，每位顾客每年少得<nb>{gain}{gainUnit}；</nb>90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。}' +
  ' maybe {对最差的{worst}{act}，得失未定：每位顾客每年<nb>{gain}{gainUnit}，</nb>90%的模拟结果落在<nb>{low}{lowUnit}</nb>与<nb>{high}{highUnit}</nb>之间。}' +
  ' other {对最差的{worst}{act}，一切不变。}}';

export const customers = {
  'customers.sentence': WHO_MAKES_IT + WHAT_AN_ACT_DOES,
  'customers.waiting': '正在逐个查看{customers}位顾客。',
  'customers.act.reprice': '重新定价',
  'customers.act.drop': '予以放弃',
  'customers.name.act': '对最差顾客的做法',
  'customers.name.count': '顾客人数',
  'customers.name.worst': '最差的顾客',
  'customers.name.luckCount': '另一个顾客人数',
  'customers.name.profit': '顾客之间利润的差异',
  'customers.name.serve': '每位顾客每年的服务成本',
  'customers.name.serveSpread': '服务成本的差异',
  'customers.name.earns': '重新定价后每位顾客每年的利润',
  'customers.name.leave': '重新定价后离开的顾客',

  'customers.assumed':
    '{form, select, assumed {此处假定} other {已设定}}{segment, select, none {} other {（{segmentName}）}}：顾客之间利润的变异系数为<nb>{profit}，</nb>每人服务成本<nb>每年{serve}，</nb>变异系数为<nb>{serveSpread}。</nb>',
  'customers.assumed.heading':
    '{form, select, assumed {此处假定} other {已设定}}{segment, select, none {} other {：{segmentName}}}',
  'customers.acts.assumed': '重新定价：提价至每位顾客<nb>每年赚{earns}，</nb><nb>{leave}离开。</nb>',
  'customers.put': '放进方案',
  'customers.put.kept':
    '对最差的{worst}{act, select, drop {予以放弃} other {重新定价}}已放进方案：每位顾客每年溢价{size}。',
  'customers.put.refused': '方案里放不下了。',
  'customers.put.out': '取出',
  'customers.shift': '{low}至{high}',

  'customers.says.count': '顾客人数是1到{most}之间的整数。',
  'customers.says.one': '只要一个数，不要区间。',
  'customers.says.unfit': '方案不能这样设定。',
  'customers.says.between': '从{low}到{high}。',

  'customers.finding.whale':
    '{form, select,' +
    ' falls {最差的顾客倒贴：曲线先升到顶，又降下来}' +
    ' rises {无人亏损：曲线一路上升，越来越缓}' +
    ' straight {人人一样：曲线是一条直线}' +
    ' loss {亏的比赚的多：曲线止于零下}' +
    ' other {一位顾客不成曲线}}',
  'customers.finding.lorenz':
    '{form, select,' +
    ' more {较差的一半{way, select, lose {亏掉} other {创造}}终身利润的{base}；假设之下更均匀，为{whatIf}}' +
    ' less {较差的一半{way, select, lose {亏掉} other {创造}}终身利润的{base}；假设之下更悬殊，为{whatIf}}' +
    ' same {较差的一半{way, select, lose {亏掉} other {创造}}终身利润的{base}，假设与否都一样}' +
    ' other {终身利润合计为亏损：无可分配}}',
  'customers.finding.lifetimes':
    '{form, select,' +
    ' some {100位中{losing, plural, other {#位}}始终赚不回成本；半数不到{median}，平均{mean}}' +
    ' few {100位中不到一位赚不回成本；半数不到{median}，平均{mean}}' +
    ' all {无人赚回成本；半数不到{median}，平均{mean}}' +
    ' other {人人赚回成本；半数不到{median}，平均{mean}}}',
  'customers.finding.luck':
    '{form, select,' +
    ' gone {顾客{few}位时，偶然{weight, select, more {重于} less {轻于} other {等于}}未知；{many}位时，偶然不见了}' +
    ' stays {顾客{few}位时，偶然{weight, select, more {重于} less {轻于} other {等于}}未知；{many}位时，偶然仍在}' +
    ' never {顾客只有{few}位，偶然也已不见：剩下的只是未知}' +
    ' certain {输入都是确定的：变化全出于偶然}' +
    ' off {不计偶然，单是未知就在{low}与{high}之间}' +
    ' wide {偶然各异，宽到{factor}倍，在{low}与{high}之间：比的是偶然，不是未来}' +
    ' hardly {顾客{few}位时，谁的偶然都差不多：在{low}与{high}之间}' +
    ' other {偶然与输入都不改变什么}}',
  'customers.finding.waiting': '正在计算偶然',
  'customers.finding.lifelines':
    '{many, select, sixty {六十位顾客} thirty {三十位顾客} other {{count, plural, other {#位顾客}}}}，两个未来：{years, plural, other {{yearsWord}年后}}{then, select, same {都还剩{base}位} other {还剩{base}位，或{whatIf}位}}；' +
    '{form, select, longer {平均每位多留{by}} shorter {平均每位早走{by}} other {平均每位留得一样久}}',

  'customers.sub.whale': '成熟一年的利润，顾客由好到差',
  'customers.sub.lorenz': '终身利润，顾客由差到好',
  'customers.sub.lifetimes': '{customers, plural, other {{customers, number}位模拟顾客}}各自的终身利润',
  'customers.sub.luck':
    '{luck, select, different {如果两个未来各有各的偶然？每位顾客的增益} other {每位顾客终身利润的增益。横条含50%与90%的模拟}}',
  'customers.sub.lifelines': '一线一位顾客；上下同一偶然。线止处，顾客离开。{horizon}',

  'customers.curve.label': '曲线',
  'customers.curve.whale': '鲸鱼',
  'customers.curve.lorenz': '洛伦兹',
  'customers.label.ofProfit': '利润的{share}',
  'customers.label.aCustomer': '{amount}/位顾客',
  'customers.label.peak': '在{customers}的顾客处达{profit}',
  'customers.label.best': '最好的20%创造{share}',
  'customers.label.worst': '最差的{share}',
  'customers.label.bestMake': '最好的{customers}创造{profit}',
  'customers.label.worstMake': '最差的{customers}创造{base}，假设{whatIf}',
  'customers.label.act': '{act, select, reprice {重新定价} other {放弃}}：{gain}（{interval}）',
  'customers.label.actUnit': '每位顾客每年',
  'customers.label.even': '人人一样',
  'customers.label.gini': '{arm}，基尼系数{gini}',
  'customers.label.all': '全部顾客',
  'customers.label.nothing': '不赚不亏',
  'customers.label.mean': '{arm}平均{amount}',
  'customers.label.losing': '亏损者：',
  'customers.label.bothShares': '基线{base}，假设{whatIf}',
  'customers.label.under': '低于{amount}',
  'customers.label.over': '高于{amount}',
  'customers.label.bin': '{bin}：基线{base}，假设{whatIf}',
  'customers.label.binRange': '{low}至{high}',
  'customers.label.noGain': '无增益',
  'customers.label.luckAndInputs': '偶然与输入',
  'customers.label.inputsAlone': '{luck, select, off {只有输入} other {虚线：只有输入}}',
  'customers.label.anyNumber': '不论人数',
  'customers.label.below': '100次中{runs}次低于{amount}',
  'customers.label.stillHere': '位仍在',
  'customers.label.leaves':
    '{stays, select, yes {第{number}位顾客留到最后} other {第{number}位顾客在第{month}个月离开}}',
  'customers.label.orLeaves': '{stays, select, yes {或留到最后} other {或在第{month}个月}}',
  'customers.label.gain': '增益',

  'customers.luck.label': '偶然',
  'customers.luck.on': '计入',
  'customers.luck.off': '不计',
  'customers.luck.different': '各异',
  'customers.luck.numbers': '顾客',
  'customers.luck.scenario': '“一位顾客”中，偶然',
  'customers.luck.out': '不计入',
  'customers.luck.in': '计入（{customers}）',
  'customers.others': '换一批',

  'customers.table.best': '最好的',
  'customers.table.make': '创造的利润',
  'customers.table.reprice': '同样多的最差者重新定价',
  'customers.table.drop': '放弃同样多的最差者',
  'customers.table.customers': '顾客',
  'customers.table.lifetime': '终身利润',
  'customers.table.median': '增益中位数',
  'customers.table.customer': '顾客',
  'customers.table.leavesIn': '{arm}：离开的月份',
  'customers.table.stays': '留下',

  'customers.status.ran':
    '<strong>{customers, plural, other {#位顾客}}，{runs, plural, other {#次模拟}}</strong> · {seconds}秒 · 种子{seed}',
  'customers.status.capped': '每次模拟另取{most}位顾客试行',
  'customers.status.stopped': '模拟已中断。',
  'customers.status.again': '重新运行',
  'customers.keys.act': '重新定价或放弃',
  'customers.keys.luck': '偶然',
  'customers.keys.follow': '指着一条线，跟随一位顾客',
  'customers.inputs': '本页的数字',
} as const satisfies Record<keyof typeof reference, string>;
