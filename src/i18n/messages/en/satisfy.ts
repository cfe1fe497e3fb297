/**
 * Levers on satisfaction and the parts they act on: the one place for all screens. Names are as they stand inside a sentence.
 * Verbs of the clauses follow `change`: up is more of the part that is named.
 */
const ENDING = '{when, select, later { from {month} on,} other {,}}';

export const satisfy = {
  'satisfy.name.barrier': 'switching barrier',
  'satisfy.name.expected': 'expected quality',
  'satisfy.name.perceived': 'perceived quality',
  'satisfy.name.switching.procedural': 'procedural switching costs',
  'satisfy.name.switching.financial': 'financial switching costs',
  'satisfy.name.switching.relational': 'relational switching costs',
  'satisfy.name.bond.legal': 'legal bond',
  'satisfy.name.bond.economic': 'economic bond',
  'satisfy.name.bond.technical': 'technical bond',
  'satisfy.name.bond.geographic': 'geographic bond',
  'satisfy.name.bond.time': 'bond of time',
  'satisfy.name.bond.knowledge': 'bond of knowledge',
  'satisfy.name.bond.social': 'social bond',
  'satisfy.name.bond.cultural': 'cultural bond',
  'satisfy.name.bond.values': 'bond of values',
  'satisfy.name.bond.psychological': 'psychological bond',
  'satisfy.name.construct.image': 'image',
  'satisfy.name.construct.expectation': 'expectation',
  'satisfy.name.construct.quality': 'quality',
  'satisfy.name.construct.value': 'value',
  'satisfy.name.construct.satisfaction': 'satisfaction',
  'satisfy.name.construct.complaints': 'complaints heard',
  'satisfy.name.construct.loyalty': 'loyalty',
  'satisfy.name.value.product': 'product value',
  'satisfy.name.value.service': 'service value',
  'satisfy.name.value.people': 'value of the people',
  'satisfy.name.value.image': 'image value',
  'satisfy.name.value.money': 'cost in money',
  'satisfy.name.value.time': 'cost in time',
  'satisfy.name.value.energy': 'cost in energy',
  'satisfy.name.value.psyche': 'cost in peace of mind',
  'satisfy.name.cause.value': 'leaving over value',
  'satisfy.name.cause.system': 'leaving over the system',
  'satisfy.name.cause.people': 'leaving over people',
  'satisfy.name.complaints.voiced': 'problems complained of',
  'satisfy.name.complaints.resolved': 'complaints resolved',
  'satisfy.name.complaints.quickly': 'complaints resolved quickly',
  'satisfy.name.passage.buy': 'first purchase',
  'satisfy.name.passage.neverBuy': 'loss before the first purchase',
  'satisfy.name.passage.prefer': 'coming to prefer us',
  'satisfy.name.passage.tryAndLeave': 'leaving after a trial',
  'satisfy.name.passage.growLoyal': 'growing loyal',
  'satisfy.name.passage.fallToTrying': 'fall back to trying',
  'satisfy.name.passage.preferAndLeave': 'leaving despite preference',
  'satisfy.name.passage.fallToPreference': 'fall back to preference',
  'satisfy.name.passage.loyalAndLeave': 'leaving despite loyalty',

  'satisfy.part': '{part, select, construct {index of {name}} other {{name}}}',
  'satisfy.clause':
    '{form, select, first {If} other {and}}{part, select,' +
    ' barrier { <nb>{size}</nb> of the switching barrier falls{when, select, later { in {month},} other {,}}}' +
    ` expected { what customers expect {change, select, down {falls} other {rises}} <nb>by {size} {count, plural, one {point} other {points}}</nb>${ENDING}}` +
    ` perceived { perceived quality {change, select, down {falls} other {rises}} <nb>by {size} {count, plural, one {point} other {points}}</nb>${ENDING}}` +
    ` switching { {name} {change, select, down {fall} other {rise}} <nb>by {size} {count, plural, one {point} other {points}}</nb>${ENDING}}` +
    ` bond { the {name} {change, select, down {weakens} other {grows}} <nb>by {size} {count, plural, one {point} other {points}}</nb>${ENDING}}` +
    ` construct { the {name} {change, select, down {falls} other {rises}} <nb>by {size} {count, plural, one {point} other {points}}</nb>${ENDING}}` +
    ` value { {name} {change, select, down {falls} other {rises}} <nb>by {size}{sizeUnit}</nb> a year${ENDING}}` +
    ` cause { <nb>{size}</nb> of the {name} is prevented${ENDING}}` +
    ` complaints { <nb>{size} {change, select, down {fewer} other {more}}</nb> of 100 {item, select, voiced {customers with a problem complain} resolved {complaints are resolved} other {resolved complaints are resolved quickly}}${ENDING}}` +
    ' other { {item, select,' +
    ' buy {those who know us buy} neverBuy {those who know us turn away}' +
    ' prefer {first buyers come to prefer us} tryAndLeave {first buyers leave}' +
    ' growLoyal {those who prefer us grow loyal} fallToTrying {those who prefer us fall back to trying} preferAndLeave {those who prefer us leave}' +
    ' fallToPreference {loyal customers fall back to preference} other {loyal customers leave}}' +
    ` {change, select, down {less} other {more}} often, <nb>by {size} of 100</nb> a month${ENDING}}}`,
  'satisfy.short':
    '{part, select,' +
    ' barrier {<nb>{size}</nb> of the switching barrier gone}' +
    ' value {{name} {change, select, down {down} other {up}} <nb>by {size}{sizeUnit}</nb> a year}' +
    ' cause {<nb>{size}</nb> of the {name} prevented}' +
    ' complaints {{name} {change, select, down {down} other {up}} <nb>by {size} of 100</nb>}' +
    ' passage {{name} {change, select, down {down} other {up}} <nb>by {size} of 100</nb> a month}' +
    ' other {{name} {change, select, down {down} other {up}} <nb>by {size} {count, plural, one {point} other {points}}</nb>}}',
  'satisfy.size':
    '{part, select,' +
    ' barrier {{name}, share that falls}' +
    ' value {{name}, more a year}' +
    ' cause {{name}, share prevented}' +
    ' complaints {{name}, more of 100}' +
    ' passage {{name}, more of 100 a month}' +
    ' other {{name}, points more}}',
  'satisfy.input':
    '{group, select,' +
    ' gap {{item, select, expected {expected quality today} perceived {perceived quality today} lossAversion {weight of a shortfall beside a surplus} other {satisfaction moved by ten points of the gap}}}' +
    ' curves {{item, select, weakShift {shift of the curve under weak competition} other {shift of the curve under strong competition}}}' +
    ' weights {weight of {name}}' +
    ' bonds {cost of ten points more of the {name}}' +
    ' index {chance of leaving for each point of loyalty}' +
    ' own {{name}, ours}' +
    ' rival {{name}, the competitor’s}' +
    ' causes {share of {name}}' +
    ' complaints {{item, select, ofLeaving {share of leaving that follows from a problem} voiced {share of problems complained of} resolved {share of complaints resolved} quickly {share of those resolved quickly} major {share of problems that are major} against {people told by a dissatisfied customer} other {people told once a complaint is settled}}}' +
    ' other {{name}, chance a month}}',
  'satisfy.input.path': '{from} → {to}',
} as const satisfies Record<string, string>;
