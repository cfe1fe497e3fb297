/**
 * The screen Simulate. Findings are templates with conditions: `form` picks the true, the reversed or the undecided one.
 * The three long sentences are put together here from their clauses; each is one message to a translator.
 */
const WHAT_CHANGES =
  '{lever, select,' +
  ' churn {If <open>yearly churn</open> {change, select, up {rises} down {falls} other {stays the same,}} <nb>from {base}</nb> <nb>to {whatIf},</nb>}' +
  ' each {If <open>every customer’s churn</open> {change, select, up {rises} other {falls}} <nb>by {size}{sizeUnit},</nb>}' +
  ' hazard {If <open>every customer’s chance of leaving</open> {change, select, up {rises} other {falls}} <nb>by {size},</nb>}' +
  ' mean {If <open>average churn</open> {change, select, up {rises} other {falls}} <nb>by {size}{sizeUnit},</nb>}' +
  ' once {If <nb>{size}{sizeUnit}</nb> of <open>those who would leave first</open> are kept once,}' +
  ' newcomer {If <open>the loss in the first {early, plural, one {month} other {# months}}</open> {change, select, up {rises} down {falls} other {stays the same,}} <nb>from {base}</nb> <nb>to {whatIf},</nb>}' +
  ' premium {If <open>a customer</open> pays <nb>{size}{sizeUnit}</nb> {change, select, down {less} other {more}} a year,}' +
  ' referral {If <open>profit from referrals</open> {change, select, down {falls} other {rises}} <nb>by {size}{sizeUnit},</nb>}' +
  ' acquisition {If <open>winning a customer</open> costs <nb>{size}{sizeUnit}</nb> {change, select, up {more,} other {less,}}}' +
  ' programme {If <open>the programme</open> runs and nothing else changes,}' +
  ' several {If <open>{levers, plural, one {one lever} other {{leversWord} levers}}</open> act together,}' +
  ' place {{more}}' +
  ' other {If <open>nothing changes</open>,}}' +
  '{places, select, none {} other { {more}}}';

const WHAT_COMES_OUT =
  ' a customer’s lifetime profit' +
  ' {direction, select, up {rises <nb>by {by}{byUnit},</nb>} down {falls <nb>by {by}{byUnit},</nb>} other {hardly changes,}}' +
  ' <nb>from {from}{fromUnit}</nb> <nb>to {to}{toUnit};</nb>' +
  ' 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>';

const WHAT_IT_COSTS =
  '{cost, select, none {} other { The programme,' +
  ' {cost, select,' +
  ' customerYear {at <nb>{amount}{amountUnit}</nb> per customer a year,}' +
  ' customerMonth {at <nb>{amount}{amountUnit}</nb> per customer a month,}' +
  ' month {at <nb>{amount}{amountUnit}</nb> a month,}' +
  ' once {at <nb>{amount}{amountUnit}</nb> once,}' +
  ' moved {at <nb>{amount}{amountUnit}</nb> per customer to move,}' +
  ' other {with all its costs,}}' +
  ' {payback, select,' +
  ' month {pays back in <nb>{months} {monthCount, plural, one {month.} other {months.}}</nb>}' +
  ' mostly {pays back in <nb>{months} {monthCount, plural, one {month,} other {months,}}</nb> but {horizon, select, finite {not within {years, plural, one {# year} other {# years}}} other {never}} in {misses} of 100 runs.}' +
  ' atOnce {pays back at once.}' +
  ' other {does not pay back{horizon, select, finite { within {years, plural, one {# year} other {# years}}} other {}} in {misses} of 100 runs.}}}}';

const WITHIN = '{horizon, select, finite {within {years, plural, one {# year} other {# years}}} other {at any time}}';

export const simulate = {
  'simulate.sentence': WHAT_CHANGES + WHAT_COMES_OUT + WHAT_IT_COSTS,
  'simulate.slot.churn': 'yearly churn',
  'simulate.slot.size': 'change',
  'simulate.slot.newcomer': 'loss of newcomers',
  'simulate.slot.cost': 'cost of the programme',

  'simulate.reading.label': 'Read “{size}” as',
  'simulate.reading.points': 'points',
  'simulate.reading.relative': 'relative',
  'simulate.reading.retention': 'retention',
  'simulate.reading.hazard': 'chance of leaving',
  'simulate.reading.example': '{from} → {to}',
  'simulate.reading.refused': '{to}: out of reach',

  'simulate.finding.survivors':
    '{years, plural, one {After one year} other {After {yearsWord} years}}' +
    ' {form, select, fewer {only } other {}}{whatIf, plural, =0 {none of 100 customers is} one {# of 100 customers is} other {# of 100 customers are}}' +
    ' still here, {form, select, same {as before} other {not {base}}}',
  'simulate.finding.overtakes':
    '{form, select,' +
    ' late {It overtakes late: the extra profit comes after year {yearWord}}' +
    ' early {It overtakes early: the extra profit comes within the first year}' +
    ' atOnce {It is ahead from the start: nothing has to be earned back}' +
    ` sometimes {It overtakes late, if at all: not ${WITHIN} in {misses} of 100 runs}` +
    ` never {It does not overtake ${WITHIN} in {misses} of 100 runs}` +
    ' behind {It falls behind and stays there}' +
    ' other {Neither overtakes: the two lines are one}}',
  'simulate.finding.runs':
    '{form, select,' +
    ' none {No run of {runs, number} loses; nine in ten lie between {low} and {high}}' +
    ' few {{losing, plural, one {# run of {runs, number} loses} other {# runs of {runs, number} lose}}; nine in ten lie between {low} and {high}}' +
    ' some {{of100, plural, one {# of 100 runs loses} other {# of 100 runs lose}}; nine in ten lie between {low} and {high}}' +
    ' all {Every run of {runs, number} loses; nine in ten lie between {low} and {high}}' +
    ' other {Nothing changes in any run}}',
  'simulate.finding.columns':
    '{form, select,' +
    ' years {The gain is mostly years that would not have happened: by year {yearWord} the column is {factor} times as tall}' +
    ' fewerYears {The loss is mostly years that no longer happen: by year {yearWord} the column is only {factor} times as tall}' +
    ' source {Most of the {direction, select, down {loss} other {gain}} is {source, select, acquisition {acquisition cost} base {base profit} growth {revenue growth} saving {cost saving} referral {referrals} premium {price premium} other {programme cost}}, year after year}' +
    ' alone {By year {yearWord} only the what-if column is left}' +
    ' other {Year by year the two columns hardly differ}}',

  'simulate.sub.survivors': 'Of 100 acquired. Bands hold 50 and 90% of runs',
  'simulate.sub.cumulative': 'Cumulative profit per customer, discounted',
  'simulate.sub.runs':
    '{measure, select, percent {Rise of lifetime profit. One dot = 1 run in 100} other {Change of lifetime profit. One dot = 1 run in 100}}',
  'simulate.sub.columns':
    'Profit by source and year of tenure, per customer acquired, before discounting and programme cost',

  'simulate.axis.customers': '100 customers',
  'simulate.axis.money': '{amount} per customer',
  'simulate.axis.years': '{years, plural, one {# year} other {# years}}',
  'simulate.label.whatIf': 'what if',
  'simulate.label.baseline': 'baseline',
  'simulate.label.overtakes': 'what-if overtakes',
  'simulate.label.overtakesWhen': 'month {month} {late, select, no {({low}–{high})} other {({low} to never)}}',
  'simulate.label.notWithin': `not ${WITHIN} in {misses} of 100 runs`,
  'simulate.label.breakEven':
    'break-even: {form, select, both {month {base} and {whatIf}} one {month {base}} base {month {base}, what-if never} whatIf {month {whatIf}, baseline never} other {never}}',
  'simulate.label.noChange': 'no change',
  'simulate.label.below': '{count, plural, one {# of 100 runs is} other {# of 100 runs are}} below {value}',
  'simulate.label.leftColumn': 'left column: baseline',
  'simulate.label.rightColumn': 'right column: what if',
  'simulate.label.acquisition': 'acquisition cost {amount}',
  'simulate.label.acquired': 'acquired',
  'simulate.label.year': 'year {year}',
  'simulate.source.base': 'base profit',
  'simulate.source.growth': 'revenue growth',
  'simulate.source.saving': 'cost saving',
  'simulate.source.referral': 'referrals',
  'simulate.source.premium': 'price premium',
  'simulate.source.acquisition': 'acquisition cost',
  'simulate.source.programme': 'programme cost',

  'simulate.table.show': 'Show as table',
  'simulate.table.hide': 'Show as picture',
  'simulate.table.year': 'Year',
  'simulate.table.month': 'month',
  'simulate.table.whatIf': 'What if',
  'simulate.table.baseline': 'Baseline',
  'simulate.table.range': '90% of runs',
  'simulate.table.dot': 'Runs of 100 below',
  'simulate.table.value': 'Value',
  'simulate.table.total': 'Total',

  'simulate.stale': 'Grey results are for {value}, the last entry that could be read',
  'simulate.stale.plain': 'Grey results are for the last entries that could be read',

  'simulate.inputs.open': 'Inputs',
  'simulate.inputs.close': 'Close the inputs',
  'simulate.pictures': 'Pictures',
  'simulate.picture': 'Picture {number} of {count}',

  'simulate.failed': 'The simulation stopped.',
  'simulate.failed.again': 'Run again with {runs, plural, one {# run} other {# runs}}?',
  'simulate.negative': 'Baseline profit is not safely above zero, so the change stands in money, not in per cent.',
  'simulate.luck.label': '{count, plural, one {luck of # customer} other {luck of # customers}}',
  'simulate.luck.off': 'off',
  'simulate.luck.shared': 'on',
  'simulate.luck.separate': 'different in both futures',
} as const satisfies Record<string, string>;
