/** The tab Complaints: keys begin with `complaints.`. */
const CHURN =
  '{change, select,' +
  ' down {<open>yearly churn</open> falls from <nb>{today}</nb> <nb>to {later};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' up {<open>yearly churn</open> rises from <nb>{today}</nb> <nb>to {later};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' same {<open>yearly churn</open> stays at <nb>{today}.</nb>}' +
  ' other {<open>yearly churn</open> becomes ….}}';

export const complaints = {
  'complaints.sentence':
    'If <nb>{to} of 100</nb> {way}, <nb>not {from},</nb> <nb>{after} of 100</nb> customers with a problem buy again {change, select, same {as before} other {<nb>instead of {before}</nb>}}; ' +
    CHURN,
  'complaints.way': 'what changes',
  'complaints.way.voiced': 'with a problem complain',
  'complaints.way.resolved': 'complaints are settled',
  'complaints.way.quickly': 'settlements are quick',
  'complaints.name.voiced': 'those with a problem who complain, of 100',
  'complaints.name.resolved': 'complaints settled, of 100',
  'complaints.name.quickly': 'settlements that are quick, of 100',
  'complaints.name.to': '{name}, what if',
  'complaints.name.from': '{name}, today',
  'complaints.name.cost': 'cost a customer and year',
  'complaints.name.ofLeaving': 'of 100 who leave, those who leave because of a problem',
  'complaints.name.major': 'problems that are major, of 100',
  'complaints.name.against': 'people told by one who is dissatisfied',
  'complaints.name.for': 'people told by one whose complaint was settled',
  'complaints.name.again': 'buy again, of 100: {severity}, {fate}',
  'complaints.line': 'It costs {cost} a customer and year.',

  'complaints.post.problem': '100 with a problem',
  'complaints.post.voice': 'complain or not',
  'complaints.post.fate': 'what comes of it',
  'complaints.post.again': 'buy again',
  'complaints.fate.silent': 'silent',
  'complaints.fate.vain': 'in vain',
  'complaints.fate.settled': 'settled',
  'complaints.fate.quickly': 'settled quickly',
  'complaints.flow.count': '{form, select, same {{count}} other {{today} to {count}}}',
  'complaints.flow.again': '{form, select, same {{count} of {of} again} other {{count} of {of} again, {today} today}}',
  'complaints.flow.voiced': '{form, select, same {{count} complain} other {{today} to {count} complain}}',
  'complaints.find.flow':
    '{form, select,' +
    ' silent {Most are lost in silence: {lost} of the {all} who do not buy again never complained}' +
    ' vain {Most are lost after a complaint: {lost} of the {all} who do not buy again complained in vain}' +
    ' settled {Most are lost although their complaint was settled: {lost} of the {all} who do not buy again}' +
    ' other {All of them buy again}}',
  'complaints.sub.flow':
    'One line is one of 100 customers with a problem. Slate: in any case; vermilion: by the lever; grey: does not buy again',
  'complaints.flow.table': 'Of 100 customers with a problem',
  'complaints.flow.fate': 'what comes of it',
  'complaints.flow.today': 'today',
  'complaints.flow.whatIf': 'what if',
  'complaints.flow.againToday': 'buy again, today',
  'complaints.flow.againWhatIf': 'buy again, what if',

  'complaints.table.finding':
    '{form, select,' +
    ' quick {A complaint settled quickly keeps {more} times as many as silence does, when the problem is major}' +
    ' other {A complaint settled quickly keeps no more than silence does, when the problem is major}}',
  'complaints.table.sub':
    'Of 100 who will buy again. {published, select, yes {TARP: intentions of the 1970s and 1980s, before the internet; not deeds} other {Changed by you; published were intentions of the 1970s and 1980s}}',
  'complaints.table.restore': 'published numbers again',
  'complaints.severity.minor': 'minor problem',
  'complaints.severity.major': 'major problem',
  'complaints.severity.minor.note': 'loss under $5',
  'complaints.severity.major.note': 'loss over $100',

  'complaints.told.finding':
    '{form, select,' +
    ' fewer {100 with a problem speak ill of us to {against} people, not {before}, and well to {for}}' +
    ' more {100 with a problem speak ill of us to {against} people, up from {before}, and well to {for}}' +
    ' same {100 with a problem speak ill of us to {against} people, and well to {for}}' +
    ' other {Whom they tell}}',
  'complaints.told.sub':
    'People told by 100 customers with a problem. Later studies find the common numbers exaggerated',
  'complaints.told.table': 'People told',
  'complaints.told.median': 'median',
  'complaints.told.range': '90% of runs',
  'complaints.told.againstNow': 'against us, today {count}',
  'complaints.told.againstIf': 'against us, what if {count}',
  'complaints.told.forNow': 'for us, today {count}',
  'complaints.told.forIf': 'for us, what if {count}',

  'complaints.how.shares': 'How complaints fare',
  'complaints.how.shares.source':
    'Ours. In 1979, 69 of 100 households with a problem complained about the worst of theirs.',
  'complaints.how.leaving': 'What it does to leaving',
  'complaints.how.leaving.source':
    'Ours. The hazard of leaving falls as those who do not buy again become fewer, for that part of leaving which follows from a problem.',
  'complaints.how.told': 'Whom they tell',
  'complaints.how.told.source': 'TARP: 9 to 10 people, and 4 to 5.',
  'complaints.how.again': 'Who buys again',
  'complaints.how.again.source': 'TARP: intentions of the 1970s and 1980s.',
} as const satisfies Record<string, string>;
