/**
 * The tab Satisfaction and loyalty: keys begin with `barrier.`. Sentences and findings have a true, a reversed and an undecided
 * form: `change` and `form` pick it.
 */
const RANGE = '<nb>{before}</nb> <nb>to {after};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>';

const CHANGED =
  '<open>yearly churn</open> {change, select,' +
  ` jumps {jumps from ${RANGE}}` +
  ` up {rises from ${RANGE}}` +
  ` down {falls from ${RANGE}}` +
  ` mayUp {may rise from ${RANGE}}` +
  ` mayDown {may fall from ${RANGE}}` +
  ' same {stays at <nb>{before};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' other {becomes …}}';

export const barrier = {
  'barrier.waiting': 'Asking how many stay because they must.',
  'barrier.mode': 'What if',
  'barrier.mode.falls': 'the barrier falls',
  'barrier.mode.gap': 'what they expect and get',
  'barrier.sentence.falls':
    'When <nb>{share}</nb> of the switching barrier falls in <nb>month {month},</nb> ' + CHANGED,
  'barrier.sentence.gap':
    'If customers expect <nb>{expect} instead of {expected}</nb> <nb>and get {get} instead of {got},</nb> ' + CHANGED,
  'barrier.name.share': 'share of the barrier that falls',
  'barrier.name.month': 'month in which it falls',
  'barrier.name.expect': 'expected, what if',
  'barrier.name.expected': 'expected today',
  'barrier.name.get': 'perceived, what if',
  'barrier.name.got': 'perceived today',

  'barrier.worth':
    '{change, select,' +
    ' up {Lifetime profit rises by <nb>{gain}{gainUnit}</nb> a customer (<nb>{low}{lowUnit}</nb> to <nb>{high}{highUnit}</nb>)}' +
    ' down {Lifetime profit falls by <nb>{gain}{gainUnit}</nb> a customer (<nb>{low}{lowUnit}</nb> to <nb>{high}{highUnit}</nb>)}' +
    ' mayUp {Lifetime profit may rise by <nb>{gain}{gainUnit}</nb> a customer (<nb>{low}{lowUnit}</nb> to <nb>{high}{highUnit}</nb>)}' +
    ' mayDown {Lifetime profit may fall by <nb>{gain}{gainUnit}</nb> a customer (<nb>{low}{lowUnit}</nb> to <nb>{high}{highUnit}</nb>)}' +
    ' same {Lifetime profit stays as it is}' +
    ' other {Lifetime profit …}}',
  'barrier.says':
    '{name, select, none {This scenario says} other {{name}: the scenario says}} <nb>{said} a year,</nb> the answers say <nb>{answers} ({ends}).</nb>',
  'barrier.says.same':
    '{name, select, none {This scenario says} other {{name}: the scenario says}} <nb>{said} a year,</nb> as the answers do.',
  'barrier.says.take': 'Take {answers} as churn',
  'barrier.says.refused': 'The scenario cannot take it.',

  'barrier.finding.hostages':
    '{form, select,' +
    ' some {{hostages} of {customers} customers stay only because leaving is hard}' +
    ' one {One of {customers} customers stays only because leaving is hard}' +
    ' other {None of {customers} customers stays only because leaving is hard}}',
  'barrier.finding.complete':
    '{form, select,' +
    ' up {{after} of {customers} are completely satisfied ({ends}), not {before}}' +
    ' down {Only {after} of {customers} are completely satisfied ({ends}), not {before}}' +
    ' mayUp {{after} of {customers} may be completely satisfied ({ends}), not {before}}' +
    ' mayDown {Only {after} of {customers} may be completely satisfied ({ends}), not {before}}' +
    ' other {As many as today are completely satisfied: {before} of {customers}}}',
  'barrier.sub.curves': 'Chance of staying another year, by satisfaction; bands hold 90% of runs',
  'barrier.dots.falls':
    'One dot = {per, plural, one {# customer} other {# customers}}; <em>hollow: they stay because they must</em>',
  'barrier.dots.gap':
    'One dot = {per, plural, one {# customer} other {# customers}}; <em>vermilion: came to this grade</em>; hollow: left it',
  'barrier.finding.freed':
    '{form, select,' +
    ' some {The fall frees {freed} of the {hostages} hostages}' +
    ' all {The fall frees all {hostages} hostages}' +
    ' few {The fall frees hardly any of the {hostages} hostages}' +
    ' none {Nothing falls: all {hostages} hostages stay}' +
    ' other {There are no hostages whom a fall could free}}',
  'barrier.sub.churn': 'Yearly churn by barrier left standing; bands hold 50 and 90% of runs',
  'barrier.finding.months':
    '{form, select,' +
    ' fewer {{start, select, now {By month {months}} other {Until month {month} nothing shows; by month {months}}} only {under} of 1,000 are left instead of {without}}' +
    ' more {{start, select, now {By month {months},} other {Until month {month} nothing shows; by month {months},}} {under} of 1,000 are left instead of {without}}' +
    ' late {It begins after month {months}: until then nothing shows}' +
    ' other {By month {months} as many are left as without it: {without} of 1,000}}',
  'barrier.sub.months': 'Customers of 1,000 still with us, by month; bands hold 50 and 90% of runs',
  'barrier.finding.value':
    '{form, select,' +
    ' losses {What falls short weighs {times} times as much as what exceeds}' +
    ' same {What falls short weighs as much as what exceeds}' +
    ' other {What exceeds weighs more than what falls short}}',
  'barrier.sub.value': 'Satisfaction, in standard deviations, by what customers get less what they expect',
  'barrier.form': 'Losses and gains weigh',
  'barrier.form.symmetric': 'the same',
  'barrier.form.prospect': 'losses more',

  'barrier.axis.stay': 'stay another year',
  'barrier.axis.stayPhone': '100% stay another year',
  'barrier.curve.weak': 'weak competition',
  'barrier.curve.strong': 'strong competition',
  'barrier.curve.after': 'after the fall',
  'barrier.arrow': '{share} of the barrier falls',
  'barrier.zone.loyal': 'Loyal',
  'barrier.zone.hostages': 'Hostages',
  'barrier.zone.defectors': 'Defectors',
  'barrier.zone.mercenaries': 'Mercenaries',
  'barrier.line.loyal': 'completely satisfied, or would stay anyway',
  'barrier.line.hostages': 'unhappy, and stay because they must',
  'barrier.line.defectors': 'unhappy, and free to go',
  'barrier.line.mercenaries': 'content, and gone for a better offer',
  'barrier.point': '{curve}, satisfaction {grade}',
  'barrier.point.text': '{share} stay another year',
  'barrier.point.falls': 'Who is more satisfied stays at least as surely: from {low} to {high}.',
  'barrier.point.crosses.weak': 'Weak competition keeps at least as many as strong: {limit} or more.',
  'barrier.point.crosses.strong': 'Strong competition keeps no more than weak: {limit} or less.',
  'barrier.grade.1': 'very dissatisfied',
  'barrier.grade.3': 'satisfaction',
  'barrier.grade.5': 'completely satisfied',

  'barrier.churn.top': '{share} leave in a year',
  'barrier.churn.whole': 'whole barrier',
  'barrier.churn.none': 'none',
  'barrier.churn.left': '{share} left',
  'barrier.let': 'Let the barrier fall',
  'barrier.let.stop': 'show all months',
  'barrier.months.full': '1,000 customers',
  'barrier.months.half': '500',
  'barrier.months.mark.falls': 'barrier falls',
  'barrier.months.mark.gap': 'begins',
  'barrier.months.base': 'as today',
  'barrier.months.whatIf': 'what if',
  'barrier.months.cursor': 'month',
  'barrier.months.reading': '{month}: {under} of 1,000 ({ends}) instead of {without}',
  'barrier.value.today': 'today',
  'barrier.value.whatIf': 'what if',
  'barrier.value.less': 'less than expected',
  'barrier.value.more': 'more',

  'barrier.table.curves': 'By satisfaction: customers, and who stays another year',
  'barrier.table.grade': 'Satisfaction',
  'barrier.table.customers': 'Customers',
  'barrier.table.customersAfter': 'Customers, what if',
  'barrier.table.weak': 'Weak competition',
  'barrier.table.strong': 'Strong competition',
  'barrier.table.after': 'What if',
  'barrier.table.kinds': '{name}: {count} ({ends})',
  'barrier.table.churn': 'Yearly churn by how much of the barrier is left standing',
  'barrier.table.left': 'Barrier left',
  'barrier.table.yearly': 'Yearly churn',
  'barrier.table.months': 'Customers of 1,000 still with us',
  'barrier.table.month': 'Month',
  'barrier.table.without': 'As today',
  'barrier.table.under': 'What if',
  'barrier.table.value': 'What a gap does to satisfaction',
  'barrier.table.gap': 'Gap, points',
  'barrier.table.shift': 'Satisfaction, standard deviations',

  'barrier.how.title': 'What is assumed here',
  'barrier.how.assumed': 'Assumed: this scenario says nothing about it.',
  'barrier.how.said': 'This scenario’s own.',
  'barrier.how.forget': 'assume it again',
  'barrier.how.answers': 'Answers',
  'barrier.how.answers.source': 'Customers by grade, 1 to 5. The 640 assumed ones are made up.',
  'barrier.how.grade': 'grade {grade}',
  'barrier.how.paste': 'paste answers',
  'barrier.how.paste.help': 'Five counts, for grades 1 to 5; or one grade a customer, line by line.',
  'barrier.how.paste.take': 'take these',
  'barrier.how.paste.leave': 'leave it',
  'barrier.how.paste.unreadable': '“{text}” is not a number. Nothing was changed.',
  'barrier.how.paste.outside': 'Grades go from 1 to 5, and here stands {text}. Nothing was changed.',
  'barrier.how.paste.few':
    'Five counts are needed, or the grades of at least two customers; here are {count}. Nothing was changed.',
  'barrier.how.paste.empty': 'Nobody answered: one count has to be above zero. Nothing was changed.',
  'barrier.how.lastAnswer': 'One grade has to have an answer.',
  'barrier.how.curves': 'Curves',
  'barrier.how.curves.source':
    'Jones and Sasser, 1995, print no numbers: shapes and order are theirs, recalled; the numbers are ours, for illustration.',
  'barrier.how.preset': 'strong competition as in',
  'barrier.how.preset.own': 'as drawn',
  'barrier.how.preset.telephone': 'local telephone',
  'barrier.how.preset.airlines': 'airlines',
  'barrier.how.preset.hospitals': 'hospitals',
  'barrier.how.preset.computers': 'business computers',
  'barrier.how.preset.cars': 'automobiles',
  'barrier.how.preset.xerox': 'Xerox: five stays six times as often as four',
  'barrier.how.preset.xerox.source':
    'Xerox: the completely satisfied were six times as likely to buy again as the merely satisfied (Jones and Sasser, 1995); the ratio is published, the level is ours.',
  'barrier.how.preset.refused': 'That curve would lie above the one of weak competition. Nothing was changed.',
  'barrier.how.shift.weak': 'weak competition, up or down (logits)',
  'barrier.how.shift.strong': 'strong competition, up or down (logits)',
  'barrier.how.points': 'Points of the curves',
  'barrier.how.gap': 'Expected and perceived',
  'barrier.how.gap.source':
    'Loss aversion 2.25 and curvature 0.88 are Tversky and Kahneman, 1992, from gambles about money; that they hold for satisfaction is our assumption. The rest is ours.',
  'barrier.how.lossAversion': 'losses weigh so many times as much',
  'barrier.how.curvature': 'curvature',
  'barrier.how.perTen': 'standard deviations for ten points',
};
