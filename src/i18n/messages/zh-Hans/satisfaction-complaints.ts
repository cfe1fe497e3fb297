import type { complaints as reference } from '../en/satisfaction-complaints.ts';

/** The tab Complaints: keys begin with `complaints.`. */
const CHURN =
  '{change, select,' +
  ' down {<open>年流失率</open>从<nb>{today}</nb>降到<nb>{later}；</nb>90%的模拟结果落在<nb>{low}</nb>与<nb>{high}</nb>之间。}' +
  ' up {<open>年流失率</open>从<nb>{today}</nb>升到<nb>{later}；</nb>90%的模拟结果落在<nb>{low}</nb>与<nb>{high}</nb>之间。}' +
  ' same {<open>年流失率</open>仍为<nb>{today}。</nb>}' +
  ' other {<open>年流失率</open>变为…。}}';

export const complaints = {
  'complaints.sentence':
    '如果<nb>每百{way}{to}，</nb><nb>而非{from}，</nb>100位遇到问题的顾客中就有<nb>{after}位</nb>再次购买{change, select, same {，与原来一样} other {，<nb>而非{before}位</nb>}}；' +
    CHURN,
  'complaints.way': '改变什么',
  'complaints.way.voiced': '位遇到问题者中投诉',
  'complaints.way.resolved': '件投诉中解决',
  'complaints.way.quickly': '件解决中及时',
  'complaints.name.voiced': '100位遇到问题的顾客中投诉的人数',
  'complaints.name.resolved': '100件投诉中解决的件数',
  'complaints.name.quickly': '100件解决中及时的件数',
  'complaints.name.to': '{name}，假设',
  'complaints.name.from': '{name}，现状',
  'complaints.name.cost': '每客每年成本',
  'complaints.name.ofLeaving': '100位离开者中因问题离开的人数',
  'complaints.name.major': '100个问题中的大问题',
  'complaints.name.against': '一位不满者告诉多少人',
  'complaints.name.for': '一位投诉已解决者告诉多少人',
  'complaints.name.again': '100人中再次购买：{severity}，{fate}',
  'complaints.line': '每客每年花费{cost}。',

  'complaints.post.problem': '100位遇到问题',
  'complaints.post.voice': '投诉与否',
  'complaints.post.fate': '结果如何',
  'complaints.post.again': '再次购买',
  'complaints.fate.silent': '沉默',
  'complaints.fate.vain': '无果',
  'complaints.fate.settled': '解决',
  'complaints.fate.quickly': '及时解决',
  'complaints.flow.count': '{form, select, same {{count}} other {{today}到{count}}}',
  'complaints.flow.again': '{form, select, same {{of}人中{count}人再买} other {{of}人中{count}人再买，现状{today}人}}',
  'complaints.flow.voiced': '{form, select, same {{count}人投诉} other {投诉{today}到{count}人}}',
  'complaints.find.flow':
    '{form, select,' +
    ' silent {多数在沉默中失去：不再购买的{all}人中，{lost}人从未投诉}' +
    ' vain {多数在投诉之后失去：不再购买的{all}人中，{lost}人投诉无果}' +
    ' settled {多数在投诉解决之后仍然失去：不再购买的{all}人中有{lost}人}' +
    ' other {人人再次购买}}',
  'complaints.sub.flow': '一线一人，共100位遇到问题的顾客。蓝灰：无论如何；朱红：因这项措施；灰：不再购买',
  'complaints.flow.table': '100位遇到问题的顾客',
  'complaints.flow.fate': '结果如何',
  'complaints.flow.today': '现状',
  'complaints.flow.whatIf': '假设',
  'complaints.flow.againToday': '再次购买，现状',
  'complaints.flow.againWhatIf': '再次购买，假设',

  'complaints.table.finding':
    '{form, select,' +
    ' quick {遇到大问题，投诉及时解决留住的人是沉默的{more}倍}' +
    ' other {遇到大问题，投诉及时解决留住的人并不比沉默的多}}',
  'complaints.table.sub':
    '100人中愿再次购买的人数。{published, select, yes {TARP：1970至1980年代的意向，互联网之前，并非行为} other {已修改；公布的是1970至1980年代的意向}}',
  'complaints.table.restore': '恢复公布的数值',
  'complaints.severity.minor': '小问题',
  'complaints.severity.major': '大问题',
  'complaints.severity.minor.note': '损失不足5美元',
  'complaints.severity.major.note': '损失超过100美元',

  'complaints.told.finding':
    '{form, select,' +
    ' fewer {100位遇到问题的顾客向{against}人说我们不好，而非{before}人；向{for}人说好}' +
    ' more {100位遇到问题的顾客向{against}人说我们不好，多于原来的{before}人；向{for}人说好}' +
    ' same {100位遇到问题的顾客向{against}人说我们不好，向{for}人说好}' +
    ' other {他们告诉谁}}',
  'complaints.told.sub': '100位遇到问题的顾客告诉多少人。后来的研究认为通行的数字偏大',
  'complaints.told.table': '告诉多少人',
  'complaints.told.median': '中位数',
  'complaints.told.range': '90%的模拟',
  'complaints.told.againstNow': '说不好，现状{count}',
  'complaints.told.againstIf': '说不好，假设{count}',
  'complaints.told.forNow': '说好，现状{count}',
  'complaints.told.forIf': '说好，假设{count}',

  'complaints.how.shares': '投诉的去向',
  'complaints.how.shares.source': '本站拟定。1979年，100户遇到问题的家庭中有69户就最严重的问题投诉过。',
  'complaints.how.leaving': '对离开的影响',
  'complaints.how.leaving.source': '本站拟定。因问题而离开的那一部分，随不再购买者的减少而减少。',
  'complaints.how.told': '他们告诉谁',
  'complaints.how.told.source': 'TARP：9至10人，4至5人。',
  'complaints.how.again': '谁再次购买',
  'complaints.how.again.source': 'TARP：1970至1980年代的意向。',
} as const satisfies Record<keyof typeof reference, string>;
