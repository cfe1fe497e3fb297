/**
 * The screen of the loyalty matrices. Sentences and findings have a true, a reversed and an undecided form: `change` and
 * `form` pick it. Names of zones and axes are in `zones`.
 */
const MOVED =
  '{change, select,' +
  ' up {adds <nb>{gain}{gainUnit}</nb> of lifetime profit{relative, select, yes {, <nb>{share}</nb>} other {}}; 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>}' +
  ' down {costs <nb>{gain}{gainUnit}</nb> of lifetime profit{relative, select, yes {, <nb>{share}</nb>} other {}}; 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>}' +
  ' mayUp {may add <nb>{gain}{gainUnit}</nb> of lifetime profit{relative, select, yes {, <nb>{share}</nb>} other {}}; 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>}' +
  ' mayDown {may cost <nb>{gain}{gainUnit}</nb> of lifetime profit{relative, select, yes {, <nb>{share}</nb>} other {}}; 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>}' +
  ' same {changes nothing.}' +
  ' other {is worth …}}';

const SERVED =
  '{change, select,' +
  ' up {adds <nb>{gain}{gainUnit}</nb> to a customer’s lifetime profit at <nb>{cost} a year;</nb> 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>}' +
  ' down {takes <nb>{gain}{gainUnit}</nb> from a customer’s lifetime profit at <nb>{cost} a year;</nb> 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>}' +
  ' mayUp {may add <nb>{gain}{gainUnit}</nb> to a customer’s lifetime profit at <nb>{cost} a year;</nb> 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>}' +
  ' mayDown {may take <nb>{gain}{gainUnit}</nb> from a customer’s lifetime profit at <nb>{cost} a year;</nb> 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>}' +
  ' same {changes nothing, at <nb>{cost} a year.</nb>}' +
  ' other {costs <nb>{cost} a year and is worth …</nb>}}';

export const matrices = {
  'matrices.tabs': 'Matrices',
  'matrices.waiting': 'Finding a place for {customers} customers.',
  'matrices.move.sentence':
    '{who, select,' +
    ' nobody {No customers stand in <nb>{from}:</nb> there is nobody to move to <nb>{to}.</nb>}' +
    ' none {No customers stand inside the lasso: there is nobody to move.}' +
    ' away {No customers stand in <nb>{to}:</nb> nobody can become what they are.}' +
    ' other {{sure, select, yes {Moving} other {Trying to move}} <nb>{count} {many, plural, one {customer} other {customers}}</nb> {source, select, zone {from <nb>{from}</nb>} other {inside the lasso}} {target, select, zone {to <nb>{to}</nb>} other {by <nb>{shift}</nb>}} ' +
    MOVED +
    '}}',
  'matrices.move.shift': '{x} on {xAxis}, {y} on {yAxis}',
  'matrices.move.shiftOne': '{by} on {axis}',
  'matrices.move.fields':
    'Of those it is tried on <nb>{success} follow,</nb> at <nb>{cost} each;</nb> it starts in <nb>month {start}</nb> and takes <nb>{ramp} {months, plural, one {month} other {months}}.</nb>',
  'matrices.move.more': 'The scenario asks for {asked}; {most} stand there.',
  'matrices.put': 'put it into the scenario',
  'matrices.put.kept': 'in the scenario{off, select, yes {, switched off} other {}}',
  'matrices.put.on': 'switch it on',
  'matrices.put.off': 'switch it off',
  'matrices.put.out': 'take it out',
  'matrices.put.drop': 'drop it',
  'matrices.put.refused': 'The scenario has no room for it.',
  'matrices.assumed': 'Places are assumed: this scenario says nothing about them.',
  'matrices.said': 'Places are this scenario’s own.',
  'matrices.how': 'how a place counts',
  'matrices.gone': 'The customers were drawn anew: nobody is chosen any more.',
  'matrices.tooMany': 'They are too many to be moved one by one: put a lasso around them here.',
  'matrices.chosen': '{count, plural, one {# customer} other {# customers}} chosen, in all matrices',
  'matrices.chosen.clear': 'choose nobody',
  'matrices.lasso.on': 'lasso',
  'matrices.lasso.off': 'lasso: done',

  'matrices.shock.sentence':
    '{change, select,' +
    ' more {When <nb>{shock}</nb> in <nb>month {month},</nb> <nb>{gone} more</nb> of {customers, plural, one {# customer} other {# customers}} {few, select, one {goes} other {go}} within three years; 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>' +
    '{kind, select, trust { Of 100 such customers <nb>{most}</nb> trusted us.} incentive { Of 100 such customers <nb>{most}</nb> had come for the incentive.} monopoly { Of 100 such customers <nb>{most}</nb> had no other way.} inertia { Of 100 such customers <nb>{most}</nb> had come out of habit.} price { Of 100 such customers <nb>{most}</nb> had come for the price.} latent { Of 100 such customers <nb>{most}</nb> had liked to come more often.} kinship { Of 100 such customers <nb>{most}</nb> belonged to us by kinship.} interest { Of 100 such customers <nb>{most}</nb> had come for their interest.} other {}}}' +
    ' none {When <nb>{shock}</nb> in <nb>month {month},</nb> nobody more of {customers, plural, one {# customer} other {# customers}} goes within three years.}' +
    ' other {When <nb>{shock}</nb> in <nb>month {month},</nb> … more of {customers, plural, one {# customer} other {# customers}} go within three years.}}',
  'matrices.shock.promotion-ends': 'the promotion ends',
  'matrices.shock.competitor-enters': 'a competitor enters',
  'matrices.shock.rule-lifted': 'the rule is lifted',
  'matrices.shockMark.promotion-ends': 'promotion ends',
  'matrices.shockMark.competitor-enters': 'competitor enters',
  'matrices.shockMark.rule-lifted': 'rule lifted',
  'matrices.side.label': 'at the right',
  'matrices.side.stays': 'who stays',
  'matrices.side.worth': 'what each is worth',

  'matrices.serve.sentence':
    '{who, select,' +
    ' nobody {{verb}: no need is {zone, select, indifference {expected of us and never said} satisfaction {expected of us and said} delight {said and not expected of us} other {neither said nor expected of us}}.}' +
    ' other {{verb} {zone, select, indifference {to needs nobody voices} satisfaction {the needs they voice} delight {them with what they wish for} other {what nobody knows to ask for}}, so that <nb>{to}</nb> are served and not <nb>{from},</nb> ' +
    SERVED +
    '}}',
  'matrices.serve.verb.indifference': 'Listening',
  'matrices.serve.verb.satisfaction': 'Meeting',
  'matrices.serve.verb.delight': 'Surprising',
  'matrices.serve.verb.loyalty': 'Anticipating',
  'matrices.serve.more': '{more, plural, one {# more need served} other {# more needs served}}',
  'matrices.serve.fewer': '{fewer, plural, one {# need fewer served} other {# needs fewer served}}',
  'matrices.serve.more.short': '{count} more',
  'matrices.serve.fewer.short': '{count} fewer',
  'matrices.serve.fromTo': '{from} to {to}',
  'matrices.serve.aYear': '{cost} a year',
  'matrices.serve.kept': 'in the scenario',

  'matrices.head.zone': 'Zone',
  'matrices.head.customers': 'Customers',
  'matrices.head.stay': 'Stay another\nyear',
  'matrices.head.profit': 'Lifetime profit\nper customer',
  'matrices.head.wallet': 'Share of\nwallet',
  'matrices.head.share': 'Share of\nprofit',
  'matrices.head.needs': 'Needs',
  'matrices.head.lever': 'Lever',
  'matrices.head.served': 'Served, of\nthe zone’s needs',
  'matrices.head.satisfaction': 'Satisfaction,\npoints of 5',
  'matrices.head.pays': 'Pays, of\n100 runs',
  'matrices.table.caption': 'Zones of {matrix}: size, staying, lifetime profit, share of profit',
  'matrices.table.needs': 'What serving the needs of each zone better does',
  'matrices.table.total': 'All {customers}: {stay} stay another year ({stayEnds}), {profit} each ({profitEnds}).',
  'matrices.table.empty': 'no customers here',
  'matrices.table.noNeeds': 'no needs here',
  'matrices.table.after': '→ {count}',
  'matrices.meaning.attitude.loyal': 'high attitude, high repeat',
  'matrices.meaning.attitude.latent': 'high attitude, low repeat',
  'matrices.meaning.attitude.spurious': 'low attitude, high repeat',
  'matrices.meaning.attitude.not-loyal': 'low attitude, low repeat',
  'matrices.meaning.involvement.loyal': 'high involvement, few brands',
  'matrices.meaning.involvement.habitual': 'low involvement, few brands',
  'matrices.meaning.involvement.multi-brand': 'high involvement, many brands',
  'matrices.meaning.involvement.switchers': 'low involvement, many brands',
  'matrices.meaning.attachment.trust': 'choose us, and come often',
  'matrices.meaning.attachment.incentive': 'come for the reward',
  'matrices.meaning.attachment.monopoly': 'have no other way',
  'matrices.meaning.attachment.inertia': 'come because it is near',
  'matrices.meaning.attachment.price': 'come for the price',
  'matrices.meaning.attachment.latent': 'would like to, but may not',
  'matrices.meaning.durability.trust': 'lasting, and they rely on us',
  'matrices.meaning.durability.kinship': 'belong to us, and always have',
  'matrices.meaning.durability.interest': 'come for what it brings them',
  'matrices.meaning.durability.inertia': 'come because they always did',
  'matrices.meaning.durability.monopoly': 'have no other way',
  'matrices.meaning.durability.latent': 'kept away for now',
  'matrices.meaning.expectation.indifference': 'expected, never said: what is missing turns to dissatisfaction',
  'matrices.meaning.expectation.satisfaction': 'expected and said: meeting it satisfies',
  'matrices.meaning.expectation.delight': 'said, not expected of us: doing it delights',
  'matrices.meaning.expectation.loyalty': 'neither said nor expected: going further breeds loyalty',

  'matrices.finding.share':
    '{form, select,' +
    ' share {{customers} of customers make {share} of the profit}' +
    ' loss {All together they bring no profit}' +
    ' other {All customers stand in one place}}' +
    '{leave, select,' +
    ' faster {; {alike, select, attitude {{worse} customers look as busy and leave {times} as fast} involvement {{worse} customers buy as few brands and leave {times} as fast} other {{worse} customers leave {times} as fast as {better}}}}' +
    ' slower {; {worse} customers leave more slowly than {better}}' +
    ' same {; {worse} customers leave about as fast as {better}}' +
    ' other {}}',
  'matrices.times': '{form, select, twice {twice} other {{factor} times}}',
  'matrices.sub.leaving':
    'Chance of leaving within a year: {worse} {worseName}, {better} {betterName}. Lines hold 90% of runs.',
  'matrices.sub.lines': 'Lines hold 90% of runs.',
  'matrices.finding.shock':
    '{form, select,' +
    ' two {Of those who would have stayed, {a} of 100 {aName} and {b} of 100 {bName} customers go; of the others at most {rest}}' +
    ' one {Of those who would have stayed, {a} of 100 {aName} customers go; of the others at most {rest}}' +
    ' few {Of those who would have stayed, at most {rest} of 100 of any kind go}' +
    ' other {Nobody goes who would have stayed}}',
  'matrices.sub.shock': 'Of 100 customers of each kind still here, month by month. Bands hold 90% of runs.',
  'matrices.finding.needs':
    '{form, select,' +
    ' up {Together they lift satisfaction by {points} points and take yearly churn from {from} to {to} ({low}–{high}); they pay in {pays} of 100 runs}' +
    ' down {Together they lower satisfaction by {points} points and take yearly churn from {from} to {to} ({low}–{high}); they pay in {pays} of 100 runs}' +
    ' other {Together they change nothing}}',
  'matrices.sub.needs': 'Gain of all four in lifetime profit a customer, after their cost of {cost} a year',
  'matrices.gain': 'Gain of the move',
  'matrices.gain.all': 'Gain of all four',
  'matrices.gain.dot': 'one dot = 1 run in 100',
  'matrices.gain.none': 'no change',
  'matrices.gain.below': '{runs} of 100 runs are below {amount}',
  'matrices.gain.table': 'Runs by what they gain',
  'matrices.gain.column': 'Runs',
  'matrices.gain.cursor': 'run',

  'matrices.axis.attitude': 'attitude, 0–100',
  'matrices.axis.repeat': 'repeat purchases in the last 12 months',
  'matrices.axis.expectation': 'expected of us, 0–100',
  'matrices.axis.expression': 'said to us',
  'matrices.axis.attachment': 'attachment, 0–100',
  'matrices.axis.durability': 'durability, 0–100',
  'matrices.axis.dependence': 'dependence, 0–100',
  'matrices.axis.involvement': 'involvement, 0–100',
  'matrices.axis.brands': 'brands bought in the category',
  'matrices.threshold': 'threshold of {axis}',
  'matrices.threshold.text': '{value} of {max}',
  'matrices.field': '{count} {what, select, needs {needs} other {customers}} by {matrix}',
  'matrices.field.customer': 'customer',
  'matrices.field.need': 'need',
  'matrices.field.lasso': 'lasso: drag around customers',
  'matrices.arrow.move':
    '{count} {way, select, up {move up} down {move down} right {move right} left {move left} other {move}}',
  'matrices.arrow.tried':
    '{moved} of {count} {way, select, up {move up} down {move down} right {move right} left {move left} other {move}}',
  'matrices.arrow.by': '{axis} {by}',
  'matrices.key.here': 'full: still here · hollow: gone anyway',
  'matrices.key.shock': 'hollow: gone by the shock',
  'matrices.key.needs': 'full: served · hollow: not served',
  'matrices.key.served': 'served, if',
  'matrices.saying.customer':
    'Customer {number}: {yAxis} {y}, {xAxis} {x}, {zone}.{stay, select, none {} other { Stays another year with {stayText}.}}',
  'matrices.saying.moved': 'Customer {number}, moved: {yAxis} {y}, {xAxis} {x}, {zone}.',
  'matrices.saying.need':
    'Need {need} of customer {number}: expected {y}, said {x}, {zone}; {served, select, yes {served} if {served, what if} lost {not served any more, what if} other {not served}}.',

  'matrices.play.play': 'play',
  'matrices.play.pause': 'pause',
  'matrices.play.cursor': 'month',
  'matrices.play.speed': 'speed',
  'matrices.play.speedText': 'a year in {seconds} s',
  'matrices.play.month': '<strong>{month} · {here} of {customers} still here</strong>',
  'matrices.play.shock':
    '<strong>{month} · {here} of {customers} still here</strong> ({low}–{high}){apart, select, yes {<em>, not {without}</em>} other {}}',
  'matrices.play.mark': 'move starts',
  'matrices.multiple.empty': 'no customers here',
  'matrices.multiple.size': '{count, plural, one {# customer} other {# customers}}, {leaving} go a year',
  'matrices.multiple.gone': 'month {month}: <strong>{count} gone by the shock</strong>',
  'matrices.multiple.spoken': '{name}: of 100 still here in {month} {without} without the shock, {under} under it',

  'matrices.status.ran':
    '<strong>{customers, plural, one {# customer} other {# customers}}</strong> simulated · seed {seed}',
  'matrices.status.needs':
    '<strong>{needs, plural, one {# need} other {# needs}}</strong> of {customers, plural, one {# customer} other {# customers}}, simulated · seed {seed}',
  'matrices.status.runs': '<strong>{runs, plural, one {# run} other {# runs}}</strong> · {seconds} s',
  'matrices.status.assumed': 'placement and responses are assumptions',
  'matrices.status.untraced': 'a practitioner’s scheme, its origin not traced; effects are assumptions',
  'matrices.status.stopped': 'The simulation stopped.',
  'matrices.status.again': 'Run again',
  'matrices.keys.threshold': 'drag a line to move a threshold',
  'matrices.keys.lasso': 'drag to lasso',
  'matrices.keys.nudge': 'nudge',
  'matrices.keys.play': 'play or pause',
  'matrices.keys.month': 'month',
  'matrices.keys.shock': 'next shock',

  'matrices.name.count': 'customers to move',
  'matrices.name.from': 'where they stand',
  'matrices.name.to': 'where they go',
  'matrices.name.success': 'share that follows',
  'matrices.name.cost': 'cost for each customer it is tried on',
  'matrices.name.start': 'month in which the move starts',
  'matrices.name.ramp': 'months the move takes',
  'matrices.name.shock': 'what happens',
  'matrices.name.month': 'month in which it happens',
  'matrices.name.verb': 'what is done',
  'matrices.name.served': 'needs served what if, {zone}',
  'matrices.name.today': 'needs served today, {zone}',
  'matrices.name.serveCost': 'cost a customer and year, {zone}',

  'matrices.says.zone': 'From 0 to {most}: so many stand {where, select, zone {in {zone}} other {inside the lasso}}.',
  'matrices.of': '{count} of {most}',
  'matrices.how.title': 'How a place counts',
  'matrices.how.lead':
    'A place divides what a segment brings among its customers and changes no total. All of this is assumed here, and all of it can be set.',
  'matrices.how.reset': 'forget what is set here',
  'matrices.how.needs': 'needs',
  'matrices.how.shock': 'the shock',
  'matrices.how.strength': 'how far to believe it',
  'matrices.how.others': 'The other axes',
  'matrices.how.customers': 'Who the customers are',
  'matrices.how.places': 'Where each kind stands',
  'matrices.name.effect.churn': 'Churn, for {step} more',
  'matrices.name.effect.margin': 'Margin, for {step} more',
  'matrices.name.churnStrength': 'Strength of differences in churn',
  'matrices.name.marginStrength': 'Strength of differences in margin',
  'matrices.name.customers': 'Customers drawn',
  'matrices.name.share': 'Share of {group}',
  'matrices.name.group': 'Kind',
  'matrices.name.place.middle': '{axis}, middle',
  'matrices.name.place.spread': '{axis}, spread',
  'matrices.name.worth': 'Points of satisfaction, all of {zone} served',
  'matrices.name.churnPerPoint': 'Less churn for a point: exponent',
  'matrices.name.released': 'Go in the end, {zone}',
  'matrices.name.halfLife': 'Months until half of them have gone',
  'matrices.source.attitude':
    'Dick and Basu, 1994: relative attitude and repeat purchase place the four zones; no source gives the size of an effect. A test in grocery shops (6,109 households, six years) found no spurious loyalty.',
  'matrices.source.repeat': 'Dick and Basu, 1994, and Griffin place customers by it. Nobody measured this effect.',
  'matrices.source.expectation': 'A practitioner’s scheme, its origin not traced. Its effect goes by way of needs.',
  'matrices.source.expression': 'A practitioner’s scheme, its origin not traced. Its effect goes by way of needs.',
  'matrices.source.attachment':
    'Griffin: attachment and repeat purchase place four kinds; the six here are ours. Nobody measured this effect.',
  'matrices.source.durability':
    'The six kinds are a typology without a source of figures. Nobody measured this effect.',
  'matrices.source.dependence':
    'The six kinds are a typology without a source of figures. Nobody measured this effect.',
  'matrices.source.involvement':
    'Knox, 1998, the diamond of loyalty: the placement is from memory, the names are verified. Nobody measured this effect.',
  'matrices.source.brands': 'Knox, 1998: the more brands, the smaller each one’s share of purchases. The size is ours.',
  'matrices.source.needs':
    'What serving a need does to satisfaction, and satisfaction to churn, is ours: nobody measured it for this scheme.',
  'matrices.source.shock': 'Who goes under which shock is ours; the typology says only in which direction.',
  'matrices.source.strength': '0 makes all customers of a segment alike, 1 takes the effects as they stand.',
  'matrices.source.groups': 'Shares of the six kinds lean on how a segment stays. They are ours.',
  'matrices.source.places': 'Where kinds stand follows their descriptions; the figures are ours.',
} as const satisfies Record<string, string>;
