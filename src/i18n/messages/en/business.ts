/**
 * The whole business. Findings are templates with conditions: `form` picks the true, the reversed or the undecided one.
 * The sentence is three messages, one after the other: the customer, the firm this year, and when the firm has caught up.
 */
const WHAT_CHANGES =
  '{lever, select,' +
  ' churn {If yearly churn {change, select, up {rises} down {falls} other {stays the same,}} <nb>from {base}</nb> <nb>to {whatIf},</nb>}' +
  ' each {If every customer’s churn {change, select, up {rises} other {falls}} <nb>by {size}{sizeUnit},</nb>}' +
  ' hazard {If every customer’s chance of leaving {change, select, up {rises} other {falls}} <nb>by {size},</nb>}' +
  ' mean {If average churn {change, select, up {rises} other {falls}} <nb>by {size}{sizeUnit},</nb>}' +
  ' once {If <nb>{size}{sizeUnit}</nb> of those who would leave first are kept once,}' +
  ' newcomer {If the loss in the first {early, plural, one {month} other {# months}} {change, select, up {rises} down {falls} other {stays the same,}} <nb>from {base}</nb> <nb>to {whatIf},</nb>}' +
  ' premium {If a customer pays <nb>{size}{sizeUnit}</nb> {change, select, down {less} other {more}} a year,}' +
  ' referral {If profit from referrals {change, select, down {falls} other {rises}} <nb>by {size}{sizeUnit},</nb>}' +
  ' acquisition {If winning a customer costs <nb>{size}{sizeUnit}</nb> {change, select, up {more,} other {less,}}}' +
  ' programme {If the programme runs and nothing else changes,}' +
  ' several {If {levers, plural, one {one lever} other {{leversWord} levers}} act together,}' +
  ' place {{more}}' +
  ' other {If nothing changes,}}' +
  '{places, select, none {} other { {more}}}';

const COST =
  '{cost, select,' +
  ' customerYear {the programme’s <nb>{amount}{amountUnit}</nb> a customer}' +
  ' customerMonth {the programme’s <nb>{amount}{amountUnit}</nb> a customer and month}' +
  ' month {the programme’s <nb>{amount}{amountUnit}</nb> a month}' +
  ' once {the programme’s <nb>{amount}{amountUnit}</nb>}' +
  ' other {all the programme costs}}';

const IN_PER_CENT =
  'The profit of the whole business {before, select,' +
  ' up {rises <nb>by {only, select, yes {only } other {}}{first}</nb> this year}' +
  ' down {falls <nb>by {first}</nb> this year}' +
  ' other {hardly changes this year}}' +
  `{cost, select, none {.} other {; once ${COST} is paid {after, select,` +
  ' up {it still rises <nb>by {paid}.</nb>}' +
  ' down {it falls <nb>by {paid}.</nb>}' +
  ' other {it hardly changes.}}}}';

const IN_MONEY =
  'In the first month the whole business earns <nb>{first}</nb> instead of <nb>{paid}</nb>' +
  `{cost, select, none {.} other {, once ${COST} is paid.}}`;

const HORIZON = '{years, plural, one {# year} other {# years}}';
const AFTER = '{years, plural, one {one year} other {{yearsWord} years}}';

export const business = {
  'business.waiting': 'Computing',
  'business.moves': 'Moves between quadrants are not reckoned here.',
  'business.readiness': 'Satisfaction acts on all alike here; that the readiest go first is left out.',

  'business.sentence': '{customer} {firm} {when}',
  'business.sentence.customer':
    WHAT_CHANGES +
    ' a customer’s lifetime profit' +
    ' {life, select, up {rises <nb>by {by}{byUnit}</nb> at once.} down {falls <nb>by {by}{byUnit}</nb> at once.} other {hardly changes.}}',
  'business.sentence.firm': `{measure, select, percent {${IN_PER_CENT}} other {${IN_MONEY}}}`,
  'business.sentence.when':
    '{form, select,' +
    ' atOnce {It is up by as much <nb>from the first month.</nb>}' +
    ' early {In <nb>month {month}</nb> it is up by as much; 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
    ' month {Not before <nb>month {month}</nb> is it up by as much; 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
    ` mostly {Not before <nb>month {month}</nb> is it up by as much, and in {misses} of 100 runs not within ${HORIZON}.}` +
    ` never {It is not up by as much within ${HORIZON} in {misses} of 100 runs.}` +
    ` later {After ${AFTER} a month’s profit {change, select, up {is up <nb>by {month};</nb>} down {is down <nb>by {month};</nb>} other {is hardly different;}} 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}` +
    ` money {After ${AFTER} it earns <nb>{low}</nb> a month instead of <nb>{high}.</nb>}` +
    ' other {}}',

  'business.finding.profit':
    '{form, select,' +
    ' month {In month {month} the business overtakes what it would have earned}' +
    ' start {From the first month the business earns more than it would have}' +
    ' sometimes {In month {month} the business overtakes what it would have earned, but never in {misses} of 100 runs}' +
    ' never {In {misses} of 100 runs the business never overtakes what it would have earned}' +
    ' behind {The business never overtakes what it would have earned}' +
    ' other {The business earns what it would have earned anyway}}' +
    '{end, select,' +
    ` twice {; after ${AFTER} it earns twice as much}` +
    ` times {; after ${AFTER} it earns {factor} times as much}` +
    ` more {; after ${AFTER} it earns {amount} more}` +
    ` less {; after ${AFTER} it earns {amount} less}` +
    ` same {; after ${AFTER} it earns about as much}` +
    ` money {; after ${AFTER} it earns {amount} a month instead of {instead}}` +
    ' other {}}',
  'business.finding.wait':
    '{form, select,' +
    ' soon {The gain arrives soon: within the first year the firm’s profit is up by as much as a customer’s value}' +
    ' slow {The gain arrives slowly: not until year {yearWord} is the firm’s profit up by as much as a customer’s value}' +
    ` sometimes {The gain arrives slowly, if at all: in {misses} of 100 runs the firm’s profit is not up by as much as a customer’s value within ${HORIZON}}` +
    ` never {The gain does not arrive in full: in {misses} of 100 runs the firm’s profit is not up by as much as a customer’s value within ${HORIZON}}` +
    ` loss {A customer’s value is down at once; the firm’s profit {change, select, up {is up by {amount}} down {is down by {amount}} other {is hardly different}} after ${AFTER}}` +
    ` other {A customer’s value hardly changes; the firm’s profit {change, select, up {is up by {amount}} down {is down by {amount}} other {is hardly different}} after ${AFTER}}}`,
  'business.finding.wait.money': 'The baseline earns too little to measure a change against: see the profit itself',
  'business.finding.tenures':
    'Half of today’s {customers} customers came in the last {today} years;' +
    ` in {years, plural, one {one} other {{yearsWord}}}, {form, select,` +
    ' longer {half would have been here for {whatIf}}' +
    ' shorter {half would have come in the last {whatIf}}' +
    ' other {it would be much the same}}',
  'business.finding.streams':
    '{leave, select,' +
    ' half {At first half as many leave as before}' +
    ' fewer {At first {leaving} fewer leave than before}' +
    ' more {At first {leaving} more leave than before}' +
    ' other {At first as many leave as before}}' +
    '{bring, select,' +
    ' doubles {; those who stay bring others, and {way, select, referral {referral} other {word of mouth}} doubles}' +
    ' times {; those who stay bring others, and {way, select, referral {referral} other {word of mouth}} is {factor} times as much}' +
    ' more {; those who stay bring others, and {way, select, referral {referral} other {word of mouth}} rises by {brought}}' +
    ' less {; those who are gone bring nobody, and {way, select, referral {referral} other {word of mouth}} falls by {brought}}' +
    ' none {; nobody brings others}' +
    ' other {; and as many are brought by others}}',

  'business.sub.profit': 'Profit a month, not discounted. Bands hold 50 and 90% of runs',
  'business.sub.wait': 'Profit a month against the baseline, so many years from now',
  'business.sub.tenures': 'Customers by years since they joined',
  'business.sub.streams': `Customers who come and go in a month, over ${HORIZON}. Width = number`,

  'business.axis.money': '{amount} a month',
  'business.axis.customers': '{count} customers',
  'business.label.before': 'dashed: before the programme’s cost',
  'business.label.beforeShort': 'dashed: before the programme',
  'business.label.lifetime': 'a customer’s lifetime profit: {value}',
  'business.label.lifetimeInterval': '({interval}), at once',
  'business.label.beforeValue': '{value} before the programme',
  'business.label.thisYear': 'this year',
  'business.label.inYears': HORIZON,
  'business.label.today': 'today',
  'business.label.then': 'what if, in {years, plural, one {one year} other {{yearsWord} years}}',
  'business.label.thenCustomers': '{count} customers ({low}–{high})',
  'business.label.firstYear': 'first year',
  'business.label.open': '{year} and more',
  'business.label.class': 'year {year}',
  'business.label.isToday': '{count} today',
  'business.label.isWhatIf': '{count} what if',
  'business.label.isBaseline': '{count} baseline',
  'business.stream.advertising': 'advertising',
  'business.stream.referral': 'referral',
  'business.stream.wordOfMouth': 'word of mouth',
  'business.stream.leaving': 'leave',
  'business.cursor.wait': 'years from now',
  'business.cursor.tenures': 'years since joining',

  'business.table.before': 'What if, before the programme',
  'business.table.when': 'From now',
  'business.table.tenure': 'Years since joining',
  'business.table.change': 'Change',

  'business.group.today': 'The business today',
  'business.group.bring': 'Customers who bring customers',
  'business.field.customers': 'Customers',
  'business.field.tenures': 'Their tenures',
  'business.field.steady': 'steady',
  'business.field.steadyAt': 'steady at {churn} churn',
  'business.field.counts': 'by years, typed',
  'business.field.countsLabel': 'Customers by years since they joined',
  'business.field.countsHelp': 'The latest year first: 1000, 900, 810. The last number holds all who are older.',
  'business.field.countsRefused': '“{text}” is not a list of numbers with at least one above zero. Still {value}.',
  'business.field.won': 'Won by advertising, month',
  'business.field.costOfEach': 'Cost of each',
  'business.field.referred': 'Referred by 100, year',
  'business.field.paidPerReferral': 'Paid per referral',
  'business.field.wordOfMouth': 'By word of mouth, 100, year',
  'business.field.keptAway': 'Kept away by 100 leavers',
  'business.note.assumed': 'This scenario says nothing about the whole firm: these numbers are assumed here.',
  'business.note.once': '<strong>Referrals are counted once.</strong> Here they are customers, and no money besides.',
  'business.note.onceMoney':
    '<strong>Referrals are counted once.</strong> In lifetime profit they are money, {range} a year; here they are customers, and the money is left out.',
  'business.note.asMoney': 'Nobody is referred here, so referrals stay money: {range} a year and customer.',

  'business.status.how': `{period, select, year {year by year} other {month by month}}, ${HORIZON}; the same random numbers as “One customer”`,
  'business.failed.again': 'Run again?',
} as const satisfies Record<string, string>;
