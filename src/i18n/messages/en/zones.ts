/** Names of the matrices, their zones and axes, and of what can be done in each zone of needs: the one place for all screens. */
export const zones = {
  'zones.matrix.attitude': 'Attitude × repeat purchase',
  'zones.matrix.expectation': 'Expectation × expression',
  'zones.matrix.attachment': 'Attachment × repeat purchase',
  'zones.matrix.involvement': 'Involvement × brands',
  'zones.matrix.durability': 'Durability × dependence',

  'zones.axis.attitude': 'attitude',
  'zones.axis.repeat': 'repeat purchase',
  'zones.axis.expectation': 'expectation',
  'zones.axis.expression': 'expression',
  'zones.axis.attachment': 'attachment',
  'zones.axis.durability': 'durability',
  'zones.axis.dependence': 'dependence',
  'zones.axis.involvement': 'involvement',
  'zones.axis.brands': 'brands bought',

  'zones.attitude.loyal': 'loyal',
  'zones.attitude.latent': 'latent',
  'zones.attitude.spurious': 'spurious',
  'zones.attitude.not-loyal': 'not loyal',

  'zones.expectation.indifference': 'indifference',
  'zones.expectation.satisfaction': 'satisfaction',
  'zones.expectation.delight': 'delight',
  'zones.expectation.loyalty': 'loyalty',

  'zones.attachment.trust': 'trust',
  'zones.attachment.incentive': 'incentive',
  'zones.attachment.monopoly': 'monopoly',
  'zones.attachment.inertia': 'inertia',
  'zones.attachment.price': 'price',
  'zones.attachment.latent': 'latent',

  'zones.involvement.loyal': 'loyal',
  'zones.involvement.habitual': 'habitual',
  'zones.involvement.multi-brand': 'multi-brand',
  'zones.involvement.switchers': 'switchers',

  'zones.durability.trust': 'trust',
  'zones.durability.kinship': 'kinship',
  'zones.durability.interest': 'interest',
  'zones.durability.inertia': 'inertia',
  'zones.durability.monopoly': 'monopoly',
  'zones.durability.latent': 'latent',

  'zones.lever.indifference': 'listen',
  'zones.lever.satisfaction': 'meet',
  'zones.lever.delight': 'surprise',
  'zones.lever.loyalty': 'anticipate',

  'zones.clause':
    '{form, select, first {If} other {and}} {kind, select, serve {<nb>{size}</nb> of the needs in the {from} zone are served,}' +
    ' other {{follow, select, some {<nb>{size} of {customers}</nb>} other {<nb>{customers}</nb>}}' +
    ' {way, select, lasso {chosen {count, plural, one {customer moves} other {customers move}}} other {{count, plural, one {customer moves} other {customers move}} from {from}}}' +
    ' {end, select, zone {to {to},} other {to another place,}}}}',
  'zones.clauses': '{first} {second}',
  'zones.short':
    '{kind, select, serve {<nb>{size}</nb> of needs in the {from} zone served}' +
    ' other {{follow, select, some {<nb>{size} of {customers}</nb>} other {<nb>{customers}</nb>}}' +
    ' {way, select, lasso {chosen {count, plural, one {customer} other {customers}}} other {{count, plural, one {customer} other {customers}} from {from}}}' +
    ' {end, select, zone {to {to}} other {to another place}}}}',
  'zones.shorts': '{first}; {second}',
  'zones.named':
    '{kind, select, serve {Serve the needs in the {from} zone ({matrix})}' +
    ' other {Move {customers} {way, select, lasso {chosen {count, plural, one {customer} other {customers}}} other {{count, plural, one {customer} other {customers}} from {from}}}' +
    ' {end, select, zone {to {to}} other {to another place}} ({matrix})}}',
} as const satisfies Record<string, string>;
