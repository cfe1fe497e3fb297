/** The tab Index: keys begin with `index.`. Sentences and findings have a true, a reversed and an undecided form. */
const LOYALTY =
  '{loyalty, select,' +
  ' up {loyalty rises by <nb>{points} points</nb> and } down {loyalty falls by <nb>{points} points</nb> and }' +
  ' mayUp {loyalty may rise by <nb>{points} points</nb> and } mayDown {loyalty may fall by <nb>{points} points</nb> and }' +
  ' same {loyalty stays as it is and } waiting {loyalty moves by <nb>… points</nb> and } other {}}';
const CHURN =
  '{churn, select,' +
  ' down {<open>yearly churn</open> falls from <nb>{today}</nb> to <nb>{after};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' up {<open>yearly churn</open> rises from <nb>{today}</nb> to <nb>{after};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' mayDown {<open>yearly churn</open> may fall from <nb>{today}</nb> to <nb>{after};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' mayUp {<open>yearly churn</open> may rise from <nb>{today}</nb> to <nb>{after};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' same {<open>yearly churn</open> stays at <nb>{today}.</nb>}' +
  ' other {<open>yearly churn</open> becomes <nb>….</nb>}}';

export const index = {
  'index.sentence':
    'If <nb>{construct}</nb> {push, select, up {rises} down {falls} other {moves}} from <nb>{from}</nb> to <nb>{to}</nb>' +
    '{also, select, none {} one { and <nb>{otherName}</nb> from <nb>{otherFrom} to {otherTo}</nb>} other { and {more} more are pushed}}, ' +
    LOYALTY +
    CHURN,
  'index.word.image': 'the image',
  'index.word.expectation': 'expectation',
  'index.word.quality': 'perceived quality',
  'index.word.value': 'perceived value',
  'index.word.satisfaction': 'satisfaction',
  'index.word.complaints': 'the handling of complaints',
  'index.word.loyalty': 'loyalty',
  'index.name.image': 'Image',
  'index.name.expectation': 'Expectation',
  'index.name.quality': 'Quality',
  'index.name.value': 'Value',
  'index.name.satisfaction': 'Satisfaction',
  'index.name.complaints': 'Complaints heard',
  'index.name.loyalty': 'Loyalty',
  'index.name.churn': 'Yearly churn',
  'index.choose': 'what is pushed',
  'index.today': '{name}, today',
  'index.whatIf': '{name}, what if',
  'index.whatIf.says': '{to}, today {from}',

  'index.put': 'put it into the scenario',
  'index.put.kept': '{name} {points} is in the scenario{off, select, yes {, switched off} other {}}',
  'index.put.draft': '{name} {points}',
  'index.put.on': 'switch it on',
  'index.put.off': 'off',
  'index.put.out': 'take out',
  'index.put.drop': 'drop it',
  'index.put.refused': 'The scenario has no room for it.',

  'index.finding':
    '{form, select,' +
    ' self {Loyalty is pushed itself: nothing stands between}' +
    ' none {{name} does not reach loyalty on any path}' +
    ' one {{name} reaches loyalty {by, select, loyalty {directly, and in no other way} other {in one way, by way of {byName}}}}' +
    ' two {{name} reaches loyalty {gate, select, none {in two ways} other {only through {gateName}}}: {a}% of the way {aDirect, select, yes {directly} other {by way of {aName}}}, {b}% {bDirect, select, yes {directly} other {by way of {bName}}}}' +
    ' more {{name} reaches loyalty {gate, select, none {in several ways} other {only through {gateName}}}: {a}% {aDirect, select, yes {directly} other {by way of {aName}}}, {b}% {bDirect, select, yes {directly} other {by way of {bName}}}, {rest}% otherwise}' +
    ' other {The ways from {name} to loyalty work against each other}}',
  'index.sub':
    '{published, select, yes {Published coefficients} other {Coefficients as set here}}; width by size, dashed where the range holds zero. 90% ranges are ours. Scales run {from} to 100',
  'index.sub.segment': '; churn of {segment}, {of, select, churn {a year} other {in the first year}}',
  'index.pushed': 'pushed by {points}',
  'index.ours': 'this link is ours,',
  'index.ours.more': 'for illustration',
  'index.to': 'to',
  'index.range': '{low} to {high}',
  'index.worth': 'lifetime profit {gain}',
  'index.worth.ends': '{low} to {high}',
  'index.worth.waiting': 'lifetime profit …',
  'index.path': '{from} to {to}',
  'index.coefficient': '{from} to {to}, coefficient',
  'index.table.caption': 'Paths of the index, and what pushes come to',
  'index.table.from': 'From',
  'index.table.to': 'To',
  'index.table.coefficient': 'Coefficient',
  'index.table.range': '90%',
  'index.table.effect': 'Effect on loyalty this way',
  'index.table.change': 'Change of the end in points',
  'index.table.none': 'no path',

  'index.add': 'Add a path from <nb>{from}</nb> to <nb>{to}:</nb> {add}',
  'index.add.act': 'add it',
  'index.add.from': 'where the path begins',
  'index.add.to': 'where the path ends',
  'index.add.ring':
    'That would close a ring: {ring}. Effects would chase their own tail; set a path of the ring to 0 first.',
  'index.add.there': 'This path is there already. Click its line to set it.',
  'index.add.self': 'A path leads from one construct to another.',
  'index.add.refused': 'The scenario has no room for it.',
  'index.restore': 'published values',

  'index.balance.finding':
    '{form, select,' +
    ' up {The balance tips from {today} to {whatIf}; the rival stands at {rival}}' +
    ' down {The balance falls from {today} to {whatIf}; the rival stands at {rival}}' +
    ' may {The balance may tip from {today} to {whatIf}; the rival stands at {rival}}' +
    ' other {{today} is left over with us, {rival} with the rival}}',
  'index.balance.sub': 'Delivered value in money a year; ring and dashes: the rival',
  'index.balance.rival': 'rival',
  'index.balance.gets': 'gets',
  'index.balance.gives': 'gives',
  'index.value.product': 'product',
  'index.value.service': 'service',
  'index.value.people': 'people',
  'index.value.image': 'image',
  'index.value.money': 'money',
  'index.value.time': 'time',
  'index.value.energy': 'energy',
  'index.value.psyche': 'psyche',
  'index.value.today': '{item}, ours today',
  'index.value.whatIf': '{item}, ours, what if',
  'index.value.rival': '{item}, the rival’s',
  'index.left': '{amount} left over',
  'index.left.rival': 'rival {amount}',
  'index.left.today': 'today {amount}',
  'index.left.whatIf': 'what if {amount}',
  'index.choose.finding':
    '{form, select,' +
    ' up {{whatIf} of 100 would choose us, not {today}}' +
    ' down {Only {whatIf} of 100 would choose us, not {today}}' +
    ' may {{whatIf} of 100 may choose us, not {today}}' +
    ' other {{today} of 100 would choose us, as before}}',
  'index.choose.sub': 'Share who would choose us and not the rival, 90% of runs',
  'index.choose.even': 'even',
  'index.choose.today': 'today',
  'index.choose.whatIf': 'what if',
  'index.value.worth': 'worth {gain} of lifetime profit, {low} to {high}',
  'index.balance.table': 'What customers get and give, in money a year',
  'index.balance.item': 'Value',
  'index.balance.ours': 'Ours today',
  'index.balance.ifOurs': 'Ours, what if',
  'index.balance.theirs': 'The rival’s',
  'index.balance.left': 'Left over',
  'index.choose.table': 'Who would choose us, of 100',
  'index.choose.median': 'Median',
  'index.choose.ends': '90% of runs',

  'index.how.lead':
    'Everything the tab rests on. Coefficients are published; scores, spreads, the link to churn and all eight values are ours, for illustration.',
  'index.how.scores': 'Scores today',
  'index.how.scores.source': 'Means and spreads of the seven constructs, 0 to 100. Ours.',
  'index.how.mean': '{name}, mean',
  'index.how.spread': '{name}, spread',
  'index.how.paths': 'Coefficients',
  'index.how.paths.source':
    'Tenenhaus and others, 2005: 250 mobile telephone customers. The ranges are ours, after one resampling of 250 simulated answers. A path set to 0 is gone.',
  'index.how.link': 'From loyalty to churn',
  'index.how.link.source': 'Change of the logarithm of the hazard of leaving for each point of loyalty. Ours.',
  'index.how.perPoint': 'For each point',
  'index.how.own': 'Our delivered value',
  'index.how.rival': 'The rival’s delivered value',
  'index.how.value.source':
    'Money a year, ±8%. Ours. A point of pushed quality adds $0.40 to the product and $0.25 to the service, in the balance only.',
  'index.how.choice': 'How firmly they choose',
  'index.how.choice.source': 'Money a year that tips the choice from 50 to 73 of 100. Ours.',
  'index.how.scale': 'Scale of the choice',
};
