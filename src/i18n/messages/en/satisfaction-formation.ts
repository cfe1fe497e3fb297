/** The tab How loyalty forms: keys begin with `formation.`. */
const AFTER =
  '{what, select,' +
  ' loyal {{change, select,' +
  ' more {<nb>{result} of 100</nb> who know you grow loyal instead of <nb>{before};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' fewer {only <nb>{result} of 100</nb> who know you grow loyal instead of <nb>{before};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' same {<nb>{result} of 100</nb> who know you grow loyal either way; 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' other {… of 100 who know you grow loyal.}}}' +
  ' other {{change, select,' +
  ' more {<nb>{result} of 100</nb> first buyers are here after six years instead of <nb>{before};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' fewer {only <nb>{result} of 100</nb> first buyers are here after six years instead of <nb>{before};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' same {<nb>{result} of 100</nb> first buyers are here after six years either way; 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' other {… of 100 first buyers are here after six years.}}}}';

export const formation = {
  'formation.sentence':
    'If each month <nb>{to} of 100</nb> {stage, select, aware {who know you} bought {first buyers} prefers {who prefer you} other {who are loyal}} {passage}, <nb>not {from},</nb> then ' +
    AFTER,
  'formation.does.buy': 'buy for the first time',
  'formation.does.neverBuy': 'turn away without buying',
  'formation.does.prefer': 'come to prefer you',
  'formation.does.tryAndLeave': 'try and leave',
  'formation.does.growLoyal': 'grow loyal',
  'formation.does.fallToTrying': 'fall back to trying',
  'formation.does.preferAndLeave': 'leave all the same',
  'formation.does.fallToPreference': 'fall back to preference',
  'formation.does.loyalAndLeave': 'leave even so',
  'formation.name.passage': 'what happens each month',
  'formation.name.buy': 'who know you and buy, of 100 a month',
  'formation.name.neverBuy': 'who turn away without buying, of 100 a month',
  'formation.name.prefer': 'first buyers who come to prefer you, of 100 a month',
  'formation.name.tryAndLeave': 'first buyers who leave, of 100 a month',
  'formation.name.growLoyal': 'who prefer you and grow loyal, of 100 a month',
  'formation.name.fallToTrying': 'who prefer you and fall back to trying, of 100 a month',
  'formation.name.preferAndLeave': 'who prefer you and leave, of 100 a month',
  'formation.name.fallToPreference': 'loyal who fall back to preference, of 100 a month',
  'formation.name.loyalAndLeave': 'loyal who leave, of 100 a month',
  'formation.name.whatIf': '{name}, what if',
  'formation.name.cost': 'what it costs a customer and year',
  'formation.name.start': 'month in which it starts',
  'formation.name.ramp': 'months until it works in full',
  'formation.says.room':
    'From 0 to {most}: out of one stage no more than 100 of 100 can go, and the other ways take up to {others}.',

  'formation.line':
    'It costs <nb>{cost} a customer and year,</nb> starts in <nb>month {start}</nb> and takes <nb>{ramp} {months, plural, one {month} other {months}}.</nb>',
  'formation.worth':
    '{change, select,' +
    ' up {Adds <strong>{gain}</strong> of lifetime profit a customer <nb>({low} to {high});</nb> it pays in {pays} of 100 runs.}' +
    ' down {Costs <strong>{gain}</strong> of lifetime profit a customer <nb>({low} to {high});</nb> it pays in {pays} of 100 runs.}' +
    ' mayUp {May add <strong>{gain}</strong> of lifetime profit a customer <nb>({low} to {high});</nb> it pays in {pays} of 100 runs.}' +
    ' mayDown {May cost <strong>{gain}</strong> of lifetime profit a customer <nb>({low} to {high});</nb> it pays in {pays} of 100 runs.}' +
    ' same {Changes nothing of lifetime profit.}' +
    ' other {Worth in lifetime profit: …}}',
  'formation.others': 'together with {count, plural, one {another lever} other {# other levers}} on passages',
  'formation.phase.exploration': 'exploration',
  'formation.phase.formation': 'formation',
  'formation.phase.stability': 'stability',
  'formation.stage.aware': 'Aware',
  'formation.stage.bought': 'First purchase',
  'formation.stage.prefers': 'Preference',
  'formation.stage.loyal': 'Loyal',
  'formation.know': '<strong>100</strong> who know you',
  'formation.rate': '{changed, select, yes {{from} to {to}} other {{from}}}',
  'formation.on.aware': '{rate} of 100 a month buy',
  'formation.on.bought': '{rate} of 100 prefer',
  'formation.on.prefers': '{rate} of 100 grow loyal',
  'formation.by.aware': 'trial offer · advice that shows the goods',
  'formation.by.bought': 'welcome calls · repair in a day',
  'formation.by.prefers': 'one who knows you · club',
  'formation.leak.aware': '<strong>{count}</strong> never buy; {out} of 100 a month',
  'formation.leak.bought': '<strong>{count}</strong> try and leave; {out} of 100 a month',
  'formation.leak.prefers':
    '<strong>{count}</strong> preferred you, and left; {out} of 100 a month, <nb>and {back} fall back to trying</nb>',
  'formation.leak.loyal': '{out} of 100 leave a month, <nb>{back} fall back to preference</nb>',
  'formation.anyway': '<strong>{count}</strong> in any case',
  'formation.lever': '<strong>{count}</strong> by the lever',

  'formation.picture':
    '{change, select, more {The lever carries {count} more of 100 to loyalty} fewer {With the lever {count} fewer of 100 grow loyal} other {Of 100 who know you {count} grow loyal, with the lever or without}}',
  'formation.picture.sub': 'One line is 1 of 100 people, with the same luck in both.',
  'formation.table': 'Of 100 who know you: how far they come, and what happens each month',
  'formation.table.stage': 'stage',
  'formation.table.base': 'baseline',
  'formation.table.whatIf': 'what if',
  'formation.table.leave': 'leave from here',
  'formation.table.interval': '{value} ({low}–{high})',

  'formation.time':
    '{form, select,' +
    ' sooner {Half are there within {months} months, not {before}; one in twenty after {late}}' +
    ' later {Half are there only after {months} months, not {before}; one in twenty after {late}}' +
    ' alike {Half are there within {months} months, one in twenty after {late}}' +
    ' other {Nobody gets there}}',
  'formation.time.sub': 'From first hearing of you to loyalty. One dot = 1 in 100 who get there',
  'formation.time.end': '{median} ({low}–{high})',
  'formation.time.within': 'within {months} months',
  'formation.time.share': '{share} of 100',
  'formation.time.spoken':
    'Within {months} months {whatIf} of 100 of those who get there are loyal, what if; {base} of 100, baseline.',
  'formation.time.table': 'Months from first hearing of you to loyalty, of those who get there',
  'formation.time.mean': 'mean',
  'formation.time.by': '{share} of 100',
  'formation.never': 'later',
  'formation.months': '{months} months',

  'formation.loyal':
    '{change, select, more {After two years {whatIf} of 100 have grown loyal, not {base}} fewer {After two years only {whatIf} of 100 have grown loyal, not {base}} other {After two years {whatIf} of 100 have grown loyal, with the lever or without}}',
  'formation.loyal.sub': 'Of 100 who know you, by month. Bands hold 50 and 90% of runs',
  'formation.loyal.top': '{share} of 100 loyal',
  'formation.stay':
    '{change, select, more {After three years {whatIf} of 100 first buyers stay, not {base}} fewer {After three years only {whatIf} of 100 first buyers stay, not {base}} other {After three years {whatIf} of 100 first buyers stay, with the lever or without}}',
  'formation.stay.sub': 'The path of new customers for the economics',
  'formation.stay.top': '{share} first buyers',
  'formation.lines.reading': '{share} ({low}–{high})',
  'formation.lines.spoken': 'Month {month}: {whatIf} of 100 what if, {base} baseline.',
  'formation.cursor': 'month',
  'formation.base': 'baseline',
  'formation.whatIf': 'what if',

  'formation.use': 'Use in Simulate',
  'formation.use.of': 'for',
  'formation.use.segment': 'segment that stays so',
  'formation.use.done': 'Customers of {segment} now stay so.',
  'formation.use.lever': 'put the lever in, too',
  'formation.use.open': 'to Simulate',
  'formation.use.share':
    'The lever on churn now takes its share of the chance to leave: points would be more than there are.',
  'formation.use.off': 'Levers on churn are switched off: they do not go with it.',
  'formation.use.refused': 'This scenario cannot be run with it.',

  'formation.how.ways': 'Ways on, of 100 a month',
  'formation.how.back': 'Ways back and out, of 100 a month',
  'formation.how.source': 'Ours, ±15%: no study gives all nine. Each stage is left by chance, month by month.',
};
