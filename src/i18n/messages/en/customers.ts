/**
 * The screen of the customers themselves. Findings have a true, a reversed and an undecided form: `form` picks it. The
 * sentence is put together here from its two halves; it is one message to a translator.
 */
const WHO_MAKES_IT =
  '{form, select,' +
  ' lose {The best 20% of <nb>{customers} customers</nb> make <nb>{best} of the profit,</nb> the last <nb>{tail} lose {loss}.</nb>}' +
  ' none {The best 20% of <nb>{customers} customers</nb> make <nb>{best} of the profit,</nb> and nobody loses money.}' +
  ' alike {The best 20% of <nb>{customers} customers</nb> make <nb>{best} of the profit:</nb> all are alike.}' +
  ' loss {Of <nb>{customers} customers</nb> <nb>{tail} lose more</nb> than the others make.}' +
  ' other {With <nb>{customers} customer</nb> there is no best and no worst.}}';

const WHAT_AN_ACT_DOES =
  ' {change, select,' +
  ' up {{act} the worst {worst} adds <nb>{gain}{gainUnit}</nb> a customer each year; 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>}' +
  ' down {{act} the worst {worst} costs <nb>{gain}{gainUnit}</nb> a customer each year; 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>}' +
  ' maybe {{act} the worst {worst} may add or cost: <nb>{gain}{gainUnit}</nb> a customer each year, and 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>}' +
  ' other {{act} the worst {worst} changes nothing.}}';

export const customers = {
  'customers.sentence': WHO_MAKES_IT + WHAT_AN_ACT_DOES,
  'customers.waiting': 'Looking at {customers} customers one by one.',
  'customers.act.reprice': 'Repricing',
  'customers.act.drop': 'Dropping',
  'customers.name.act': 'what is done with the worst',
  'customers.name.count': 'number of customers',
  'customers.name.worst': 'worst customers',
  'customers.name.luckCount': 'another number of customers',
  'customers.name.profit': 'spread of profit between customers',
  'customers.name.serve': 'cost to serve a customer, a year',
  'customers.name.serveSpread': 'spread of the cost to serve',
  'customers.name.earns': 'what a repriced customer earns, a year',
  'customers.name.leave': 'repriced customers who leave',

  'customers.assumed':
    '{form, select, assumed {As assumed here} other {As set}}{segment, select, none {} other { for {segmentName}}}: profit varies between customers by a factor with coefficient of variation <nb>{profit},</nb> serving one costs <nb>{serve} a year</nb> and varies by <nb>{serveSpread}.</nb>',
  'customers.assumed.heading':
    '{form, select, assumed {As assumed here} other {As set}}{segment, select, none {} other {: {segmentName}}}',
  'customers.acts.assumed': 'Repricing: up until a customer earns <nb>{earns} a year;</nb> <nb>{leave} leave.</nb>',
  'customers.put': 'Put it into the scenario',
  'customers.put.kept':
    '{act, select, drop {Dropping} other {Repricing}} the worst {worst} is in the scenario: a premium of {size} a customer and year.',
  'customers.put.refused': 'The scenario has no room for it.',
  'customers.put.out': 'take it out',
  'customers.shift': '{low} to {high}',

  'customers.says.count': 'A number of customers is a whole number from 1 to {most}.',
  'customers.says.one': 'One number, not a range.',
  'customers.says.unfit': 'The scenario cannot take this.',
  'customers.says.between': 'From {low} to {high}.',

  'customers.finding.whale':
    '{form, select,' +
    ' falls {The worst earn less than nothing: the curve peaks and comes down again}' +
    ' rises {Nobody loses money: the curve only rises, less and less}' +
    ' straight {All are alike: the curve is a straight line}' +
    ' loss {The losers lose more than the others make: the curve ends below nothing}' +
    ' other {One customer is no curve}}',
  'customers.finding.lorenz':
    '{form, select,' +
    ' more {The worse half {way, select, lose {lose} other {make}} {base} of lifetime profit; in the what-if, more even, {whatIf}}' +
    ' less {The worse half {way, select, lose {lose} other {make}} {base} of lifetime profit; in the what-if, less even, {whatIf}}' +
    ' same {The worse half {way, select, lose {lose} other {make}} {base} of lifetime profit, what-if or not}' +
    ' other {Lifetime profit is a loss in all: there is nothing to share}}',
  'customers.finding.lifetimes':
    '{form, select,' +
    ' some {{losing, plural, one {# of 100 never earns back what it costs} other {# of 100 never earn back what they cost}}; half of all stay below {median}, the mean is {mean}}' +
    ' few {Fewer than one of 100 never earns back what it costs; half of all stay below {median}, the mean is {mean}}' +
    ' all {None earns back what it costs; half of all stay below {median}, the mean is {mean}}' +
    ' other {All earn back what they cost; half of all stay below {median}, the mean is {mean}}}',
  'customers.finding.luck':
    '{form, select,' +
    ' gone {With {few} customers luck weighs {weight, select, more {more than} less {less than} other {as much as}} what we do not know; with {many} it is gone}' +
    ' stays {With {few} customers luck weighs {weight, select, more {more than} less {less than} other {as much as}} what we do not know; with {many} it still counts}' +
    ' never {Luck is gone even with {few} customers: what we do not know is all there is}' +
    ' certain {All inputs are certain: what varies is luck alone}' +
    ' off {Without luck, what we do not know alone leaves {low} to {high}}' +
    ' wide {Different luck is {factor} times as wide, {low} to {high}: it compares luck, not futures}' +
    ' hardly {With {few} customers it hardly matters whose luck it is: {low} to {high}}' +
    ' other {Neither luck nor inputs change anything}}',
  'customers.finding.waiting': 'Luck is being counted',
  'customers.finding.lifelines':
    '{many, select, sixty {Sixty customers} thirty {Thirty customers} other {{count, plural, one {One customer} other {# customers}}}}, two futures: {years, plural, one {a year} other {{yearsWord} years}} on {then, select, same {{base} are still here in both} other {{base} are still here, or {whatIf}}};' +
    ' {form, select, longer {on average each stays {by} longer} shorter {on average each leaves {by} earlier} other {on average each stays as long}}',

  'customers.sub.whale': 'Profit of a mature year, customers from best to worst',
  'customers.sub.lorenz': 'Lifetime profit, customers from worst to best',
  'customers.sub.lifetimes':
    'Lifetime profit of {customers, plural, one {one simulated customer} other {each of {customers, number} simulated customers}}',
  'customers.sub.luck':
    '{luck, select, different {What if both futures had different luck? Gain a customer} other {Gain in lifetime profit per customer. Bars hold 50 and 90% of runs}}',
  'customers.sub.lifelines':
    'One hairline, one customer; the same luck above and below. Lines end when the customer leaves. {horizon}',

  'customers.curve.label': 'curve',
  'customers.curve.whale': 'whale',
  'customers.curve.lorenz': 'Lorenz',
  'customers.label.ofProfit': '{share} of profit',
  'customers.label.aCustomer': '{amount} a customer',
  'customers.label.peak': '{profit} at {customers} of customers',
  'customers.label.best': 'best 20% make {share}',
  'customers.label.worst': 'worst {share}',
  'customers.label.bestMake': 'best {customers} make {profit}',
  'customers.label.worstMake': 'worst {customers} make {base}, what if {whatIf}',
  'customers.label.act': '{act, select, reprice {reprice} other {drop}}: {gain} ({interval})',
  'customers.label.actUnit': 'a customer and year',
  'customers.label.even': 'all alike',
  'customers.label.gini': '{arm}, Gini {gini}',
  'customers.label.all': 'all customers',
  'customers.label.nothing': 'nothing earned',
  'customers.label.mean': 'mean {amount} {arm}',
  'customers.label.losing': 'lose money:',
  'customers.label.bothShares': '{base} baseline, {whatIf} what if',
  'customers.label.under': 'under {amount}',
  'customers.label.over': 'over {amount}',
  'customers.label.bin': '{bin}: {base} baseline, {whatIf} what if',
  'customers.label.binRange': '{low} to {high}',
  'customers.label.noGain': 'no gain',
  'customers.label.luckAndInputs': 'luck and inputs',
  'customers.label.inputsAlone': '{luck, select, off {inputs alone} other {dashed: inputs alone}}',
  'customers.label.anyNumber': 'any number',
  'customers.label.below': '{runs} of 100 runs are below {amount}',
  'customers.label.stillHere': 'still here',
  'customers.label.leaves':
    '{stays, select, yes {customer {number} stays to the end} other {customer {number} leaves in month {month}}}',
  'customers.label.orLeaves': '{stays, select, yes {or stays to the end} other {or in month {month}}}',
  'customers.label.gain': 'gain',

  'customers.luck.label': 'luck',
  'customers.luck.on': 'on',
  'customers.luck.off': 'off',
  'customers.luck.different': 'different',
  'customers.luck.numbers': 'customers',
  'customers.luck.scenario': 'On One customer luck is',
  'customers.luck.out': 'left out',
  'customers.luck.in': 'counted ({customers})',
  'customers.others': 'others',

  'customers.table.best': 'Best',
  'customers.table.make': 'make of the profit',
  'customers.table.reprice': 'Repricing as many of the worst',
  'customers.table.drop': 'Dropping as many of the worst',
  'customers.table.customers': 'Customers',
  'customers.table.lifetime': 'Lifetime profit',
  'customers.table.median': 'Median gain',
  'customers.table.customer': 'Customer',
  'customers.table.leavesIn': '{arm}: leaves in month',
  'customers.table.stays': 'stays',

  'customers.status.ran':
    '<strong>{customers, plural, one {# customer} other {# customers}}, {runs, plural, one {# run} other {# runs}}</strong> · {seconds} s · seed {seed}',
  'customers.status.capped': 'in each run {most} of them are repriced or dropped anew',
  'customers.status.stopped': 'The simulation stopped.',
  'customers.status.again': 'Run again',
  'customers.keys.act': 'reprice or drop',
  'customers.keys.luck': 'luck',
  'customers.keys.follow': 'point at a line to follow one customer',
  'customers.inputs': 'Numbers of this screen',
} as const satisfies Record<string, string>;
