/** The book of levers: what each is called, what it costs, what is known of it. Keys begin with `book.`. */
export const book = {
  'book.label': 'Levers',
  'book.then':
    'a customer’s lifetime profit' +
    ' {direction, select, up {rises <nb>by {by}{byUnit};</nb>} down {falls <nb>by {by}{byUnit};</nb>} other {hardly changes;}}' +
    ' 90% of runs fall between <nb>{low}{lowUnit}</nb> <nb>and {high}{highUnit}.</nb>',

  'book.column.cost': '{sign} a customer and year',
  'book.column.points':
    'points off {measure, select, yearly {yearly churn} later {later yearly churn} first {first-year churn} other {mean yearly churn}}',
  'book.column.pays': 'pays in, of 100',
  'book.column.evidence': 'evidence for the effect',
  'book.row':
    '{name}: {low} to {high} {measure, select, yearly {points off yearly churn} later {points off the yearly churn after the first months} first {points off the churn of the first year} other {points off the mean yearly churn}}, median {median}; pays in {pays} of 100 runs; costs {cost}; {evidence}',
  'book.row.waiting': '{name}: not run yet; costs {cost}; {evidence}',
  'book.kept': 'in the sentence',

  'book.phase.before': 'Before purchase',
  'book.phase.during': 'During purchase',
  'book.phase.after': 'After purchase',
  'book.phase.programmes': 'Programmes',
  'book.phase.barriers': 'Barriers',
  'book.phase.price': 'Price',
  'book.phase.acquisition': 'Acquisition',
  'book.phase.online': 'Online',
  'book.about.barriers': 'what leaving would cost the customer',
  'book.about.acquisition': 'who is let in decides who leaves',

  'book.evidence.sign': 'many studies, sign',
  'book.evidence.first': 'many studies, first',
  'book.evidence.intentions': 'intentions, 1970s',
  'book.evidence.flattered': 'flattered',
  'book.evidence.argued': 'argued',
  'book.evidence.illustrative': 'illustrative',

  'book.lever.promise-kept': 'Promise less, and keep it',
  'book.lever.advice': 'Advice that shows the goods',
  'book.lever.welcome-calls': 'Welcome calls, first 90 days',
  'book.lever.less-procedure': 'Less procedure, shorter queues',
  'book.lever.trained-people': 'Trained people at the counter',
  'book.lever.complaints-in-a-day': 'Complaints settled in a day',
  'book.lever.call-before-leaving': 'A call before they leave',
  'book.lever.talk-between-visits': 'Talk between visits',
  'book.lever.own-points': 'Own points',
  'book.lever.coalition-points': 'Coalition points',
  'book.lever.co-brand-card': 'Co-brand card',
  'book.lever.affinity-card': 'Affinity card',
  'book.lever.club': 'Club',
  'book.lever.set-up-worth-keeping': 'Set-up worth keeping',
  'book.lever.benefits-lost': 'Benefits lost on leaving',
  'book.lever.one-person': 'One person who knows you',
  'book.lever.price-held': 'Price held for two years',
  'book.lever.discount-for-staying': 'Discount for staying',
  'book.lever.yearly-contract': 'A year instead of a month',
  'book.lever.fewer-deal-seekers': 'Win fewer deal-seekers',
  'book.lever.through-customers': 'Win them through customers',
  'book.lever.data-safety': 'Data safety, shown',
  'book.lever.delivery-on-the-day': 'Delivery on the day named',
  'book.lever.one-step-payment': 'Payment in one step',

  'book.weak.promise-kept': 'a reason, no count; where less is promised, less may be bought.',
  'book.weak.advice': 'a reason, no count; who asks for advice may be one who stays anyway.',
  'book.weak.welcome-calls': 'ours, for illustration; who answers a call is well disposed already.',
  'book.weak.less-procedure': 'ours, for illustration; minutes in a queue are counted, customers lost by them seldom.',
  'book.weak.trained-people': 'ours, for illustration; good shops have trained people and loyal customers both.',
  'book.weak.complaints-in-a-day':
    'what people with a problem said they would do, in the 1970s; what they did was not counted (TARP).',
  'book.weak.call-before-leaving': 'ours, for illustration; many of those called would have stayed anyway.',
  'book.weak.talk-between-visits': 'ours, for illustration; those who talk with us are those who like us.',
  'book.weak.own-points':
    'members were loyal before they joined; corrected for that, one study leaves a seventh of the effect (Leenheer and others, 2007).',
  'book.weak.coalition-points':
    'members were loyal before they joined, and the points hold them to the coalition as much as to us (Leenheer and others, 2007).',
  'book.weak.co-brand-card': 'ours, for illustration; who takes the card is a good customer already.',
  'book.weak.affinity-card': 'ours, for illustration; it holds those who share the cause, and no others.',
  'book.weak.club': 'ours, for illustration; members choose themselves.',
  'book.weak.set-up-worth-keeping':
    '153 articles vouch for the sign, not for the points; it also holds those who would rather go (Blut and others, 2015).',
  'book.weak.benefits-lost':
    '153 articles vouch for the sign, not for the points; a rival can pay for what is lost (Blut and others, 2015).',
  'book.weak.one-person':
    '153 articles vouch that relations hold most, not for the points; when the person goes, so may the customer (Blut and others, 2015).',
  'book.weak.price-held': 'a reason, no count; the price of a rival may fall meanwhile.',
  'book.weak.discount-for-staying': 'a reason, no count; customers learn to say that they would leave.',
  'book.weak.yearly-contract': 'ours, for illustration; some of it only puts leaving off to the end of the year.',
  'book.weak.fewer-deal-seekers': 'a reason, no count; fewer customers are won, which is left out here.',
  'book.weak.through-customers': 'a reason, no count; friends of loyal customers might have come and stayed anyway.',
  'book.weak.data-safety': 'ours, for illustration; people say that it matters, and seldom look.',
  'book.weak.delivery-on-the-day': 'ours, for illustration; those who were let down are seldom asked.',
  'book.weak.one-step-payment': 'ours, for illustration; it makes the first sale easier, not the stay longer.',

  'book.its.cost': 'Its cost:',
  'book.its.evidence': 'Its evidence:',
  'book.cost.programme':
    '{what, select, club {services given} cause {given to the cause} other {points given}} {given}, {unredeemedForm, select, some {never redeemed {unredeemed}, } other {}}running it {running}, {feesForm, select, paid {fees {fees}, } earned {paid by partners {fees}, } other {}}together <strong>{together}</strong> a customer and year{owedForm, select, some {; owed to members at any time {owed}} other {}}.',
  'book.cost.plain': '{low} to {high} a customer and year. Ours.',
  'book.cost.beyond':
    'It costs more than the {margin} that a customer brings in a year: it can pay only in later years, if at all.',
  'book.act.put': 'Put it into the sentence',
  'book.act.out': 'Take it out of the sentence',
  'book.act.seventh': 'with a seventh of the effect',
  'book.act.half': 'with half the effect',
  'book.act.whole': 'with the whole effect',
  'book.act.compare': 'Compare',
  'book.act.refused': 'This scenario cannot take it: nothing has changed.',
  'book.act.full': 'Compare holds four; take one away first.',

  'book.find': 'Find a lever',
  'book.found': '{count, plural, =0 {No lever has these words} one {# lever} other {# levers}}',
  'book.finding':
    '{cheapForm, select,' +
    ' all {All {cheap} levers at {cheapCost} or less pay in at least 60 of 100 runs;}' +
    ' none {None of the {cheap} levers at {cheapCost} or less pays in 60 of 100 runs;}' +
    ' one {One of the {cheap} levers at {cheapCost} or less pays in at least 60 of 100 runs;}' +
    ' other {{cheapPays} of the {cheap} levers at {cheapCost} or less pay in at least 60 of 100 runs;}}' +
    ' of the {dear} at {dearCost} and more,' +
    ' {dearForm, select, all {all pay in fewer than 60} none {all pay in at least 60} one {one pays in fewer than 60} other {{dearFails} pay in fewer than 60}}',
  'book.finding.waiting': 'Each of the {count} levers is run on this scenario',
  'book.explain':
    'The sizes are ours unless a study is named. “Many studies”: Blut and others, 2015, 153 articles; they vouch for the sign and for who comes first, not for the points. “Intentions, 1970s”: what people with a complaint said they would do. “Argued”: a reason, no count.',

  'book.status.ran':
    '<strong>{levers} × {runs, plural, one {# run} other {# runs}}</strong> · {seconds} s · seed {seed}',
  'book.status.running': '<strong>{done} of {levers} levers</strong> have been run',
  'book.status.reading': 'thin line 90%, thick 50%, ring median',
  'book.status.stopped': 'The simulation stopped.',
  'book.status.again': 'Run again',
  'book.keys.try': 'try one',
  'book.keys.put': 'put it in',
  'book.keys.find': 'find',
  'book.keys.close': 'close',
} as const satisfies Record<string, string>;
