import type { index as reference } from '../en/satisfaction-index.ts';

/** 满意度指数：键以 `index.` 开头。句子与结论各有肯定、相反、未定三种说法。 */
const LOYALTY =
  '{loyalty, select,' +
  ' up {忠诚提高<nb>{points}个点，</nb>} down {忠诚降低<nb>{points}个点，</nb>}' +
  ' mayUp {忠诚或将提高<nb>{points}个点，</nb>} mayDown {忠诚或将降低<nb>{points}个点，</nb>}' +
  ' same {忠诚不变，} waiting {忠诚变动<nb>……个点，</nb>} other {}}';
const ENDS = '90%的模拟结果落在<nb>{low}</nb>与<nb>{high}</nb>之间。';
const CHURN =
  '{churn, select,' +
  ` down {<open>年流失率</open>从<nb>{today}</nb>降至<nb>{after}；</nb>${ENDS}}` +
  ` up {<open>年流失率</open>从<nb>{today}</nb>升至<nb>{after}；</nb>${ENDS}}` +
  ` mayDown {<open>年流失率</open>或将从<nb>{today}</nb>降至<nb>{after}；</nb>${ENDS}}` +
  ` mayUp {<open>年流失率</open>或将从<nb>{today}</nb>升至<nb>{after}；</nb>${ENDS}}` +
  ' same {<open>年流失率</open>仍为<nb>{today}。</nb>}' +
  ' other {<open>年流失率</open>变为<nb>……</nb>}}';

export const index = {
  'index.sentence':
    '若<nb>{construct}</nb>从<nb>{from}</nb>{push, select, up {升至} down {降至} other {变为}}<nb>{to}</nb>' +
    '{also, select, none {} one {，且<nb>{otherName}</nb>从<nb>{otherFrom}变为{otherTo}</nb>} other {，另有{more}项也被推动}}，' +
    LOYALTY +
    CHURN,
  'index.word.image': '形象',
  'index.word.expectation': '期望',
  'index.word.quality': '感知质量',
  'index.word.value': '感知价值',
  'index.word.satisfaction': '满意',
  'index.word.complaints': '投诉处理',
  'index.word.loyalty': '忠诚',
  'index.name.image': '形象',
  'index.name.expectation': '期望',
  'index.name.quality': '感知质量',
  'index.name.value': '感知价值',
  'index.name.satisfaction': '满意',
  'index.name.complaints': '投诉处理',
  'index.name.loyalty': '忠诚',
  'index.name.churn': '年流失率',
  'index.choose': '推动哪一项',
  'index.today': '{name}，当前',
  'index.whatIf': '{name}，假设',
  'index.whatIf.says': '{to}，当前{from}',

  'index.put': '放入方案',
  'index.put.kept': '{name}{points}已在方案中{off, select, yes {（已停用）} other {}}',
  'index.put.draft': '{name}{points}',
  'index.put.on': '启用',
  'index.put.off': '停用',
  'index.put.out': '取出',
  'index.put.drop': '放弃',
  'index.put.refused': '方案里放不下了。',

  'index.finding':
    '{form, select,' +
    ' self {推动的就是忠诚本身，中间别无环节}' +
    ' none {{name}没有任何路径通向忠诚}' +
    ' one {{name}{by, select, loyalty {直接影响忠诚，别无他途} other {只经由{byName}影响忠诚}}}' +
    ' two {{name}{gate, select, none {经两条途径影响忠诚} other {只能通过{gateName}影响忠诚}}：{a}%{aDirect, select, yes {直接传到} other {经由{aName}}}，{b}%{bDirect, select, yes {直接传到} other {经由{bName}}}}' +
    ' more {{name}{gate, select, none {经多条途径影响忠诚} other {只能通过{gateName}影响忠诚}}：{a}%{aDirect, select, yes {直接传到} other {经由{aName}}}，{b}%{bDirect, select, yes {直接传到} other {经由{bName}}}，其余{rest}%}' +
    ' other {从{name}到忠诚的几条途径彼此抵消}}',
  'index.sub':
    '{published, select, yes {已发表的系数} other {此处设定的系数}}；线宽表示大小，区间含零者为虚线。90%区间为拟定。刻度从{from}到100',
  'index.sub.segment': '；流失率属于{segment}，{of, select, churn {按年} other {首年}}',
  'index.pushed': '推动{points}',
  'index.ours': '这一环为拟定，',
  'index.ours.more': '仅供演示',
  'index.to': '至',
  'index.range': '{low}至{high}',
  'index.worth': '终身利润{gain}',
  'index.worth.ends': '{low}至{high}',
  'index.worth.waiting': '终身利润……',
  'index.path': '{from}到{to}',
  'index.coefficient': '{from}到{to}的系数',
  'index.table.caption': '指数的路径，以及推动的结果',
  'index.table.from': '起点',
  'index.table.to': '终点',
  'index.table.coefficient': '系数',
  'index.table.range': '90%',
  'index.table.effect': '经此对忠诚的效应',
  'index.table.change': '终点变动的点数',
  'index.table.none': '无路径',

  'index.add': '添加一条路径：从<nb>{from}</nb>到<nb>{to}</nb>{add}',
  'index.add.act': '添加',
  'index.add.from': '路径的起点',
  'index.add.to': '路径的终点',
  'index.add.ring': '这样会首尾成环：{ring}。效应将无止境地绕行；须先把环上的一条路径设为0。',
  'index.add.there': '这条路径已经有了。点它的线即可设定。',
  'index.add.self': '路径须从一项通向另一项。',
  'index.add.refused': '方案里放不下了。',
  'index.restore': '恢复已发表的数值',

  'index.balance.finding':
    '{form, select,' +
    ' up {天平从{today}倾向{whatIf}；竞争者为{rival}}' +
    ' down {天平从{today}退到{whatIf}；竞争者为{rival}}' +
    ' may {天平或将从{today}移到{whatIf}；竞争者为{rival}}' +
    ' other {我方结余{today}，竞争者{rival}}}',
  'index.balance.sub': '顾客让渡价值，每年金额；圆圈与虚线为竞争者',
  'index.balance.rival': '竞争者',
  'index.balance.gets': '所得',
  'index.balance.gives': '所费',
  'index.value.product': '产品',
  'index.value.service': '服务',
  'index.value.people': '人员',
  'index.value.image': '形象',
  'index.value.money': '货币',
  'index.value.time': '时间',
  'index.value.energy': '体力',
  'index.value.psyche': '精神',
  'index.value.today': '{item}，我方当前',
  'index.value.whatIf': '{item}，我方假设',
  'index.value.rival': '{item}，竞争者',
  'index.left': '{amount}结余',
  'index.left.rival': '竞争者{amount}',
  'index.left.today': '当前{amount}',
  'index.left.whatIf': '假设{amount}',
  'index.choose.finding':
    '{form, select,' +
    ' up {百人中{whatIf}人选我们，而不是{today}人}' +
    ' down {百人中只有{whatIf}人选我们，而不是{today}人}' +
    ' may {百人中或将有{whatIf}人选我们，而不是{today}人}' +
    ' other {百人中{today}人选我们，与先前相同}}',
  'index.choose.sub': '选我们而不选竞争者的人数，90%的模拟结果',
  'index.choose.even': '各半',
  'index.choose.today': '当前',
  'index.choose.whatIf': '假设',
  'index.value.worth': '终身利润{gain}，{low}至{high}',
  'index.balance.table': '顾客所得与所费，每年金额',
  'index.balance.item': '价值',
  'index.balance.ours': '我方当前',
  'index.balance.ifOurs': '我方假设',
  'index.balance.theirs': '竞争者',
  'index.balance.left': '结余',
  'index.choose.table': '百人中选我们的人数',
  'index.choose.median': '中位数',
  'index.choose.ends': '90%的模拟结果',

  'index.how.lead': '本页的全部依据。系数已发表；各项分数、离散、通向流失的一环以及八项价值均为拟定，仅供演示。',
  'index.how.scores': '当前分数',
  'index.how.scores.source': '七项的均值与离散，0至100。拟定。',
  'index.how.mean': '{name}，均值',
  'index.how.spread': '{name}，离散',
  'index.how.paths': '系数',
  'index.how.paths.source':
    'Tenenhaus等，2005：250位移动电话顾客。区间为拟定，取自250份模拟回答的一次重抽样。设为0的路径即被去掉。',
  'index.how.link': '从忠诚到流失',
  'index.how.link.source': '忠诚每变动一个点，流失风险对数的变动。拟定。',
  'index.how.perPoint': '每一个点',
  'index.how.own': '我方的让渡价值',
  'index.how.rival': '竞争者的让渡价值',
  'index.how.value.source': '每年金额，上下8%。拟定。质量每推动一个点，只在天平上给产品加$0.40、给服务加$0.25。',
  'index.how.choice': '选择有多坚决',
  'index.how.choice.source': '每年多少钱能使百人中选择从50人变为73人。拟定。',
  'index.how.scale': '选择的尺度',
} satisfies Record<keyof typeof reference, string>;
