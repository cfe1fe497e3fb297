/** The tab What holds them: keys begin with `holds.`. */
const CHURN =
  '{change, select,' +
  ' down {<open>yearly churn</open> falls from <nb>{today}</nb> <nb>to {after};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}</nb>}' +
  ' up {<open>yearly churn</open> rises from <nb>{today}</nb> <nb>to {after};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}</nb>}' +
  ' same {<open>yearly churn</open> stays at <nb>{today}</nb>}' +
  ' other {<open>yearly churn</open> becomes …}}';

export const holds = {
  'holds.sentence':
    'If {hold} {move, select, grows {grows} falls {weakens} gone {vanishes} other {goes}} from <nb>{from}</nb> <nb>to {to}</nb>{timed, select, yes { in <nb>month {month}</nb>} other {}}, ' +
    CHURN +
    '{priced, select, yes {; it costs <nb>{cost} a customer and year.</nb>} other {.}}',
  'holds.name.hold': 'what changes',
  'holds.name.from': '{name}, strength today',
  'holds.name.to': '{name}, strength what if',
  'holds.name.month': 'month of the change',
  'holds.name.ramp': 'months until it is whole',
  'holds.name.cost': 'cost a customer and year',
  'holds.name.weight': '{name}: what 100 points add to the barrier',
  'holds.name.maturity': '{name}: how grown up',
  'holds.name.price': '{name}: cost of ten points, a customer and year',
  'holds.the.procedural': 'the effort of leaving',
  'holds.the.financial': 'the money lost by leaving',
  'holds.the.relational': 'the ties lost by leaving',
  'holds.the.legal': 'the legal bond',
  'holds.the.economic': 'the economic bond',
  'holds.the.technical': 'the technical bond',
  'holds.the.geographic': 'the geographic bond',
  'holds.the.time': 'the bond of time',
  'holds.the.knowledge': 'the bond of knowledge',
  'holds.the.social': 'the social bond',
  'holds.the.cultural': 'the cultural bond',
  'holds.the.values': 'the bond of values',
  'holds.the.psychological': 'the psychological bond',
  'holds.short.procedural': 'Effort of leaving',
  'holds.short.financial': 'Money lost',
  'holds.short.relational': 'Ties lost',
  'holds.short.legal': 'legal',
  'holds.short.economic': 'economic',
  'holds.short.technical': 'technical',
  'holds.short.geographic': 'geographic',
  'holds.short.time': 'time',
  'holds.short.knowledge': 'knowledge',
  'holds.short.social': 'social',
  'holds.short.cultural': 'cultural',
  'holds.short.values': 'values',
  'holds.short.psychological': 'psychological',
  'holds.line':
    '{timed, select, yes {It takes <nb>{ramp} {months, plural, one {month} other {months}}.</nb>} other {It starts in <nb>month {month}</nb> and takes <nb>{ramp} {months, plural, one {month} other {months}}.</nb>}}',
  'holds.line.cost': 'Cost a customer and year: {cost}.',
  'holds.find.profile':
    '{form, select, one {Counting how grown up they are, the strongest bond is {strongest} ({most} of 100), the weakest {weakest} ({least})} other {Counting how grown up they are, all ten bonds hold alike}}',
  'holds.sub.profile':
    'Strength of what holds them, 0 to 100; A is a grown-up bond, B counts {b}, C {c}. Drag a ring or a dot',
  'holds.key.plain': 'ring: today · thick: what counts',
  'holds.key.if': 'what if',
  'holds.value.today': '{name}: {today} of 100 today',
  'holds.value.if': '{name}: {to} of 100, what if; today {today}',
  'holds.value.both': '{from} to {to}',
  'holds.find.dollar':
    '{form, select,' +
    ' best {{cheapest} and {second} bonds are the cheapest; for {dollar} {best} ones take most off churn: {most} points ({low}–{high})}' +
    ' perhaps {{cheapest} and {second} bonds are the cheapest; for {dollar} {best} ones may take most off churn: {most} points ({low}–{high})}' +
    ' same {{cheapest} and {second} bonds are the cheapest; {dollar} changes nothing, whatever it is spent on}' +
    ' other {{cheapest} and {second} bonds are the cheapest: what {dollar} buys of each}}',
  'holds.sub.dollar': 'Points off yearly churn for {dollar} a customer and year, 90% and 50% of runs; all ranges ours',
  'holds.dollar.bond': 'bond',
  'holds.dollar.price': 'ten points cost',
  'holds.dollar.scale': 'points',
  'holds.dollar.spoken':
    '{name}: {points} points off yearly churn, nine runs in ten between {low} and {high}; ten points cost {price}',
  'holds.dollar.waiting': '{name}: …',
  'holds.table.profile': 'What holds customers',
  'holds.table.name': 'hold',
  'holds.table.today': 'today',
  'holds.table.grade': 'grown up',
  'holds.table.counts': 'counts',
  'holds.table.if': 'what if',
  'holds.table.dollar': 'Points off yearly churn for the same money',
  'holds.table.points': 'points',
  'holds.how.costs': 'switching costs',
  'holds.how.costs.source':
    'Three kinds: Burnham, Frels and Mahajan 2003. That all three hold customers, relational ones most, is Blut and others 2015 (153 articles). The sizes are ours.',
  'holds.how.bonds': 'ten bonds',
  'holds.how.bonds.source':
    'A practitioner’s list. Legal and economic bonds feed the money lost by leaving; technical, geographic, time and knowledge bonds the effort; the others the ties. Strengths and grades are ours.',
  'holds.how.prices': 'what ten points cost',
  'holds.how.prices.source': 'Ours, for illustration: put in your own.',
};
