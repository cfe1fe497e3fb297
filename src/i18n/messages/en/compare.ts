/**
 * The screen Compare. `n1` … `n4` in the verdict are counts of 100 runs, “every one” or “none”; groups stand from the
 * least sure to the surest, scenarios that come out the same in one group.
 */
const PAYS = '{names1} {many1, select, one {pays} other {pay}} in <nb>{n1}</nb> of 100 runs';
const HARDLY =
  '{names1} {many1, select, one {costs nearly what it keeps: it pays} other {cost nearly what they keep: they pay}} in <nb>{n1}</nb> of 100 runs.' +
  ' {names2} {many2, select, one {pays} other {pay}} in <nb>{n2}</nb>';
const START = `{lead, select, yes {${HARDLY}} other {${PAYS}, {names2} in <nb>{n2}</nb>}}`;
const THIRD = '{names3} in <nb>{n3}</nb>';
const FOURTH = '{names4} in <nb>{n4}</nb>';

export const compare = {
  'compare.verdict':
    '{still, select, none {} one {{names0} changes nothing. } other {{names0} change nothing. }}' +
    `{groups, select, one {${PAYS}.} two {${PAYS}, {names2} in <nb>{n2}</nb>.}` +
    ` led {${HARDLY}.} three {${START} and ${THIRD}.} other {${START}, ${THIRD} and ${FOURTH}.}}`,
  'compare.verdict.most': '{name} brings most: <nb>{by}</nb> <nb>({low} to {high}).</nb>',
  'compare.verdict.still':
    '{count, plural, one {It changes} =2 {Neither changes} other {None of the {countWord} changes}} anything.',
  'compare.verdict.waiting':
    '{count, plural, one {One scenario is} other {{countWord} scenarios are}} being run on the same random numbers.',
  'compare.verdict.refused': 'None of these scenarios can be run.',
  'compare.every': 'every one',
  'compare.count': '{pays}',
  'compare.none': 'none',
  'compare.all': '{count, plural, one {It} =2 {Both} other {All {countWord}}}',
  'compare.quoted': '“{name}”',

  'compare.empty':
    '{count, plural, =0 {Nothing to compare yet. Two to four scenarios stand here side by side, run on the same random numbers:} one {{name} stands alone. Put another beside it:} other {Put another beside them:}}',
  'compare.empty.nothing': 'There is no scenario to compare. Start from a case:',
  'compare.empty.cases': 'cases to start from',
  'compare.empty.others': 'Your scenarios',
  'compare.empty.variants':
    '{others, select, none {Make} other {Or make}} {count, plural, one {a variant} other {{countWord} variants}} of “{name}”:',
  'compare.empty.variantsAll': 'make {count, plural, one {it} =2 {both} other {all {countWord}}}',
  'compare.variant.weaker': '{name} × {factor}',
  'compare.variant.stronger': '{name} × {factor}',
  'compare.variant.cheaper': '{name}, cheaper',
  'compare.variant.fewer': '{name}, {factor} fewer leave',
  'compare.variant.says':
    '{kind, select, cheaper {the same effect, cost × {factor}} fewer {everybody’s churn a little lower, at no cost} effect {effect × {factor}} other {effect and cost × {factor}}}',
  'compare.variant.copy': '{name}, copy',

  'compare.add': 'Add a scenario',
  'compare.add.full': 'Four stand here, as many as there is room for. Take one away first.',
  'compare.notice.added': 'It stands on Compare now.',
  'compare.notice.full': 'Compare holds four scenarios already. Take one away there first.',
  'compare.said.added': '{names} {count, plural, one {is} other {are}} added.',
  'compare.said.away': '“{name}” is taken away; it stays among your scenarios.',
  'compare.said.moved': '“{name}” is now number {place} of {count}.',

  'compare.columns': 'Scenarios compared',
  'compare.choose': 'The scenario that the pictures below are about',
  'compare.name.open': '{name}: open it in Simulate',
  'compare.act.away': 'take away',
  'compare.line':
    '{named, select, none {} other {{name}: }}' +
    '{lever, select, churn {churn <nb>{base} to {whatIf}</nb>} newcomer {loss of newcomers <nb>{base} to {whatIf}</nb>} each {everybody’s churn {change, select, up {up} other {down}} by <nb>{size}{sizeUnit}</nb>} hazard {everybody’s chance of leaving {change, select, up {up} other {down}} by <nb>{size}</nb>} mean {average churn {change, select, up {up} other {down}} by <nb>{size}{sizeUnit}</nb>} once {<nb>{size}{sizeUnit}</nb> of the first leavers kept} premium {price {change, select, down {down} other {up}} by <nb>{size}{sizeUnit}</nb> a year} referral {referrals {change, select, down {down} other {up}} by <nb>{size}{sizeUnit}</nb>} acquisition {acquisition cost {change, select, up {up} other {down}} by <nb>{size}{sizeUnit}</nb>} programme {a programme, nothing else} several {{levers} levers together} place {{more}} other {no lever yet}}' +
    '{places, select, none {} other {; {more}}}' +
    '{cost, select, none {} customerYear { for <nb>{amount}{amountUnit}</nb> per customer a year} customerMonth { for <nb>{amount}{amountUnit}</nb> per customer a month} month { for <nb>{amount}{amountUnit}</nb> a month} once { for <nb>{amount}{amountUnit}</nb> once} moved { for <nb>{amount}{amountUnit}</nb> per customer to move} other { with several costs}}',
  'compare.interval': '{low} to {high}',
  'compare.pays':
    '{form, select, nothing {No run changes anything} other {<strong>{pays} of 100</strong> runs pay{payback, select, month {; median payback month <strong>{month}</strong>} never {; half of them or more never pay back} atOnce {, most of them from the start} other {}}}}',
  'compare.spoken': '{name}: lifetime profit {uplift}, nine runs in ten {low} to {high}; {pays} of 100 runs pay',
  'compare.waiting': 'being run',
  'compare.refused': 'Cannot be run. {problem}',
  'compare.failed': 'The runs stopped.',
  'compare.again': 'Run again',
  'compare.lose': '{count, plural, one {# loses} other {# lose}}',
  'compare.pay': '{count, plural, one {# pays} other {# pay}}',
  'compare.noChange': 'no change',
  'compare.runs': 'of 100 runs',
  'compare.stay': '{count} stay',
  'compare.today': '{count} today',
  'compare.stayScale': 'of 100 customers, {years}',

  'compare.drivers.finding':
    '{form, select,' +
    ' none {Nothing in “{name}” is uncertain: every run comes out the same}' +
    ' still {No input moves the result of “{name}”}' +
    ' one {What drives {measure, select, uplift {the uplift} other {the gain}} of “{name}”: {first}, more than all else together}' +
    ' two {What drives {measure, select, uplift {the uplift} other {the gain}} of “{name}”: {first} and {second}}' +
    ' other {What drives {measure, select, uplift {the uplift} other {the gain}} of “{name}”: no one input alone, {first} most}}',
  'compare.drivers.sub':
    'Mean of {runs, plural, one {# run} other {all # runs}} as one input comes to the ends of its {level}% range, the others as they fall',
  'compare.drivers.centre': '{value}, the mean of all runs',
  'compare.drivers.share': 'share of spread',
  'compare.drivers.more': '{count, plural, one {and # more} other {and # more}}',
  'compare.drivers.rows': 'Inputs, the widest bar first',
  'compare.drivers.spoken':
    '{name}: {lowResult} at {low}, {highResult} at {high}; {share} of the spread. {note} Enter opens it in Simulate.',
  'compare.drivers.caption': 'What the result comes to at the ends of each input, and where the input tips it',
  'compare.drivers.input': 'Input',
  'compare.drivers.low': 'Lower end',
  'compare.drivers.high': 'Upper end',
  'compare.drivers.atLow': 'Result there',
  'compare.drivers.atHigh': 'Result there',
  'compare.drivers.tips': 'It pays',
  'compare.tip.below': 'Pays while it is below {value}; 90% of runs {low} to {high}.',
  'compare.tip.above': 'Pays once it is above {value}; 90% of runs {low} to {high}.',
  'compare.tip.cost': 'Pays while it costs less than {value}; 90% of runs {low} to {high}.',
  'compare.tip.always': 'Pays whatever it is.',
  'compare.tip.never': 'Does not pay, whatever it is.',
  'compare.tip.mixed': 'Does not decide alone: whatever it is, {always} of 100 runs pay and {never} do not.',
  'compare.input.today': '{field, select, churn {Churn today} other {Loss of newcomers today}}',
  'compare.input.reached': '{field, select, churn {Churn reached} other {Loss of newcomers reached}}',
  'compare.input.cost': 'Programme cost',
  'compare.input.growth': 'Growth of {source}',
  'compare.input.of': '{name}, {segment}',
  'compare.input.named': '{name} ({lever})',

  'compare.ground': 'What the picture shows',
  'compare.ground.map': 'where it pays',
  'compare.ground.budget': 'keep or acquire',
  'compare.map.programme': '{amount, select, none {the lever} other {a {amountText} programme}}',
  'compare.map.finding':
    '{form, select,' +
    ' everywhere {{subject} pays everywhere on this map}' +
    ' nowhere {{subject} pays nowhere on this map}' +
    ' almost {{subject} pays almost everywhere, unless customers earn little and {effect, select, retention {retention hardly moves} other {it does little}}}' +
    ' from {At today’s margin {subject} pays from {effect, select, retention {a retention of } other {}}{value} on}' +
    ' until {At today’s margin {subject} pays up to {effect, select, retention {a retention of } other {}}{value}}' +
    ' never {At today’s margin {subject} pays nowhere, only where customers earn more}' +
    ' other {At today’s margin {subject} pays everywhere, but not where customers earn less}}',
  'compare.map.sub':
    'Gain in lifetime profit per customer, the median of {runs, plural, one {# run} other {# runs}}; dashed: 10 and 90 of 100 pay',
  'compare.map.margin': 'margin',
  'compare.map.retention': 'yearly retention reached (today {today}) →',
  'compare.map.newcomers': 'newcomers kept (today {today}) →',
  'compare.map.size': '{name} (here {here}) →',
  'compare.map.pays': 'pays →',
  'compare.map.paysNot': 'does not pay',
  'compare.map.few': 'under 10 of 100 pay',
  'compare.map.most': 'over 90 of 100 pay',
  'compare.map.here': 'here: {gain}',
  'compare.map.gain': '{gain} a customer',
  'compare.map.reading': '{x}, margin {y}: {gain} a customer, {pays} of 100 pay',
  'compare.map.cursor': 'Place on the map; Enter sets both inputs',
  'compare.map.caption': 'Gain a customer, and of 100 runs how many pay',
  'compare.map.cell': '{gain} · {pays}',
  'compare.map.none': 'There is no lever with a size, so there is no map.',
  'compare.map.refused': 'Not set. {problem}',
  'compare.budget.finding':
    '{form, select,' +
    ' all {The whole budget is best spent on keeping customers}' +
    ' none {The whole budget is best spent on winning customers}' +
    ' open {The best split of the budget cannot be told: it lies anywhere}' +
    ' other {{share} of the budget is best spent on keeping customers ({low}–{high})}}',
  'compare.budget.sub':
    'Winning one costs {ratio} times what a year of keeping costs ({low}–{high}){tips, select, none {; no ratio tips the split} other {; half and half is best at {tipsAt} ({tipsLow}–{tipsHigh})}}',
  'compare.budget.axis': 'share of the budget spent on keeping →',
  'compare.budget.best': 'best: {share} ({low}–{high})',
  'compare.budget.value': '{amount} a customer',
  'compare.budget.cursor': 'share spent on keeping',
  'compare.budget.reading': '{share} on keeping: {value} a customer ({low} to {high})',
  'compare.budget.caption': 'What the budget brings a customer present, by the share spent on keeping',
  'compare.budget.share': 'On keeping',
  'compare.budget.brings': 'Brings',
  'compare.budget.none': 'Nothing here says what keeping costs. A lever on churn with a cost for each customer would.',

  'compare.scale.finding':
    '{form, select, none {One scale: none reaches below zero} one {One scale: only {names} reaches below zero} some {One scale: {names} reach below zero} other {One scale: all of them reach below zero}}',
  'compare.scale.sub':
    '{measure, select, uplift {Rise of lifetime profit} other {Change of lifetime profit}}, 50 and 90% of {runs, plural, one {# run} other {# runs}}. The same random numbers in {count, plural, one {it} =2 {both} other {all {countWord}}}',
  'compare.scale.pay': '{pays} of 100 pay',
  'compare.scale.caption': 'Median, 50% and 90% of runs, and how many pay',
  'compare.scale.scenario': 'Scenario',
  'compare.scale.half': '50% of runs',
  'compare.scale.page': '{name}, {number} of {count}',

  'compare.status.ran':
    '<strong>{count} × {runs, plural, one {# run} other {# runs}}</strong> · {seconds} s · seed {seed}, the same random numbers in {count, plural, one {it} =2 {both} other {all {countWord}}}',
  'compare.status.running': '<strong>{done} of {count} × {runs, plural, one {# run} other {# runs}}</strong>',
  'compare.keys.add': 'add scenario',
  'compare.keys.duplicate': 'duplicate',
  'compare.keys.reorder': 'drag to reorder',
  'compare.keys.choose': 'choose',
} as const satisfies Record<string, string>;
