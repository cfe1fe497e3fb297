/** The tab Measuring loyalty: keys begin with `measuring.`. */
const REMOVED =
  '{change, select,' +
  ' down {<open>{of, select, first {churn of the first year} other {yearly churn}}</open> falls from <nb>{today}</nb> <nb>to {after};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' up {<open>{of, select, first {churn of the first year} other {yearly churn}}</open> rises from <nb>{today}</nb> <nb>to {after};</nb> 90% of runs fall between <nb>{low}</nb> <nb>and {high}.</nb>}' +
  ' same {<open>{of, select, first {churn of the first year} other {yearly churn}}</open> stays at <nb>{today}.</nb>}' +
  ' other {<open>{of, select, first {churn of the first year} other {yearly churn}}</open> becomes …}}';

export const measuring = {
  'measuring.sentence':
    '{form, select,' +
    ' weakest {The weakest stage of loyalty is {stage}: <nb>{score} of 100</nb> <nb>({from}–{to}).</nb>}' +
    ' undecided {Which stage of loyalty is the weakest is undecided: {stage} in <nb>{share} of 100</nb> resamples, <nb>{score} of 100</nb> <nb>({from}–{to}).</nb>}' +
    ' one {Of the stages of loyalty only {stage} was asked about: <nb>{score} of 100</nb> <nb>({from}–{to}).</nb>}' +
    ' other {No stage of loyalty was asked about.}}' +
    ' If <nb>{removed}</nb> of what {cause} away is removed, ' +
    REMOVED,
  'measuring.name.cause': 'what turns customers away',
  'measuring.name.removed': 'share that is removed',
  'measuring.name.share': '{name}: share of those who leave',
  'measuring.name.cost': 'cost a customer and year',
  'measuring.name.month': 'month of the start',
  'measuring.name.ramp': 'months until it is whole',
  'measuring.name.said': 'loyal by what they say: score from',
  'measuring.name.done': 'loyal by what they do: score from',
  'measuring.name.years': 'years with us that count whole',
  'measuring.name.funnel': 'least answer that counts',
  'measuring.name.acsi.0': 'overall satisfaction, mean answer',
  'measuring.name.acsi.1': 'as expected, mean answer',
  'measuring.name.acsi.2': 'close to the ideal, mean answer',
  'measuring.drives.value': 'poor value turns',
  'measuring.drives.system': 'our system turns',
  'measuring.drives.people': 'our people turn',
  'measuring.cause.value': 'value',
  'measuring.cause.system': 'system',
  'measuring.cause.people': 'people',
  'measuring.cause.rest': 'other',
  'measuring.stage.cognitive': 'thinking',
  'measuring.stage.affective': 'feeling',
  'measuring.stage.conative': 'intending',
  'measuring.stage.action': 'acting',
  'measuring.head.cognitive': 'Thinking',
  'measuring.head.affective': 'Feeling',
  'measuring.head.conative': 'Intending',
  'measuring.head.action': 'Acting',
  'measuring.item.firstInMind': 'first in mind',
  'measuring.item.firstChoice': 'first choice',
  'measuring.item.priceTolerated': 'tolerates a higher price',
  'measuring.item.likesUs': 'likes us',
  'measuring.item.goodFeeling': 'good feeling',
  'measuring.item.noBadFeeling': 'no bad feeling',
  'measuring.item.willRepeat': 'will buy again',
  'measuring.item.willRecommend': 'will recommend',
  'measuring.item.resistsOffers': 'resists other offers',
  'measuring.item.buysAgain': 'buys again',
  'measuring.item.satisfied': 'satisfied',
  'measuring.item.keepsUsing': 'keeps using',
  'measuring.item.years': 'years with us',
  'measuring.item.share': 'share of spend, %',
  'measuring.factor.satisfaction': 'satisfaction',
  'measuring.factor.deepening': 'will to deepen',
  'measuring.factor.repeat': 'buying again',
  'measuring.factor.recommending': 'recommending',
  'measuring.factor.resistance': 'resisting others',
  'measuring.line.asked':
    '{sample, select, yes {{count, plural, one {# answer} other {# answers}}, simulated: nobody was asked.} other {{count, plural, one {# answer} other {# answers}} of your own.}}',
  'measuring.line.own': 'type or paste your own',
  'measuring.line.edit': 'change them',
  'measuring.line.close': 'close',
  'measuring.line.sample': 'back to the simulated ones',
  'measuring.line.fields':
    'Removing it costs <nb>{cost} a customer and year,</nb> starts in <nb>month {month}</nb> and takes <nb>{ramp} {months, plural, one {month} other {months}}.</nb>',
  'measuring.find.stages':
    '{form, select,' +
    ' falls {From {first} to {last} loyalty falls from {high} to {low}}' +
    ' rises {From {first} to {last} loyalty rises from {low} to {high}}' +
    ' one {Loyalty in {first}: {high} of 100}' +
    ' none {The answers hold no question on a stage of loyalty}' +
    ' other {Loyalty is alike from {first} to {last}, {low} to {high}}}',
  'measuring.sub.stages':
    'Mean of 1 to 10 as 0 to 100, with 90% and 50% of 1,000 resamples. Four stages after Oliver, 1997; which question measures which is ours',
  'measuring.rows.name': 'stage and question',
  'measuring.rows.spoken': '{name}: {score} of 100, nine in ten resamples between {low} and {high}',
  'measuring.rows.score': 'score',
  'measuring.seen': 'seen as',
  'measuring.seen.stages': 'four stages',
  'measuring.seen.factors': 'five factors',
  'measuring.find.factors':
    '{form, select, two {Of the factors of loyalty {lowest} is the lowest, {low} of 100 ({from}–{to}), and {highest} the highest, {high}} one {Loyalty by {highest}: {high} of 100} other {The answers hold no question on a factor of loyalty}}',
  'measuring.sub.factors':
    'Mean of 1 to 10 as 0 to 100, with 90% and 50% of 1,000 resamples. Which question measures which is ours',
  'measuring.find.ways':
    '{form, select,' +
    ' said {Words run ahead of deeds: loyal by word only {said} of {all}, by deed only {done}}' +
    ' done {Deeds run ahead of words: loyal by deed only {done} of {all}, by word only {said}}' +
    ' none {Words and deeds agree on all {all} customers}' +
    ' other {The two ways disagree on {apart} of {all} customers, as often one way as the other}}',
  'measuring.find.ways.missing': 'Years with us or share of spend were not asked: there is only one way to measure',
  'measuring.sub.ways':
    'By word: satisfied, buying again, recommending. By deed: years with us, share of spend. Apart: {share} ({low}–{high}%)',
  'measuring.ways.both': 'loyal both ways',
  'measuring.ways.saidOnly': 'by word only',
  'measuring.ways.doneOnly': 'by deed only',
  'measuring.ways.neither': 'in neither way',
  'measuring.ways.means.both': 'say so and do so',
  'measuring.ways.means.saidOnly': 'mean it, and buy elsewhere',
  'measuring.ways.means.doneOnly': 'stay, and could be won away',
  'measuring.ways.means.neither': 'hardly ours',
  'measuring.ways.axis.done': 'years and share of spend →',
  'measuring.ways.axis.said': 'what they say →',
  'measuring.ways.key':
    'One dot is {each, plural, one {# customer} other {# customers}}; <strong>vermilion</strong>: the two ways disagree',
  'measuring.ways.set':
    'Loyal by word from <nb>{said} of 100,</nb> by deed from <nb>{done};</nb> <nb>{years} years</nb> count whole.',
  'measuring.table.ways': 'Customers by both ways',
  'measuring.table.place': 'place',
  'measuring.table.customers': 'customers',
  'measuring.find.funnel':
    '{form, select,' +
    ' all {Very satisfied: {first} of {all} customers, of whom {second} recommend us, of whom {third} keep using}' +
    ' some {Very satisfied: {first} of {all} customers, of whom {second} recommend us}' +
    ' one {Very satisfied: {first} of {all} customers}' +
    ' other {Satisfaction was not asked about}}',
  'measuring.sub.funnel': 'Share of all, with its 90% interval (Wilson); an answer counts from {from}, by custom 9',
  'measuring.level.satisfied': 'very satisfied',
  'measuring.level.willRecommend': 'and recommend us',
  'measuring.level.keepsUsing': 'and keep using',
  'measuring.level.value': '{count} ({low}–{high}%)',
  'measuring.level.passing': '{share} of them go on ({low}–{high}%)',
  'measuring.level.spoken': '{name}: {count} of {all}, {low} to {high}%',
  'measuring.level.set': 'An answer counts from <nb>{from} of 10.</nb>',
  'measuring.table.funnel': 'Levels of loyal customers',
  'measuring.table.level': 'level',
  'measuring.table.share': 'share of all',
  'measuring.find.causes':
    '{form, select, most {{cause} turns away the most: {share} of 100 who leave ({low}–{high})} other {{cause} turns away {share} of 100 who leave ({low}–{high}), {next} perhaps as many}}',
  'measuring.sub.causes':
    'Of 100 who leave, by cause; hollow: removed, what if. Shares are ours: put in your own. Drag a border',
  'measuring.causes.label': 'what turns customers away',
  'measuring.causes.spoken': '{name}: {share} of 100 who leave, {low} to {high}',
  'measuring.table.causes': 'What turns customers away',
  'measuring.table.cause': 'cause',
  'measuring.table.of': 'of 100 who leave',
  'measuring.table.removed': 'removed',
  'measuring.acsi':
    'As the American index counts (ACSI, equal weights), answers of <nb>{a} satisfied,</nb> <nb>{b} as expected</nb> and <nb>{c} close to the ideal</nb> make <nb>{score}.</nb>',
  'measuring.own.title': 'Answers, one customer a row',
  'measuring.own.help':
    'Answers are 1 to 10; years with us and share of spend (in %) are facts. Paste columns from a table: the first row may name them.',
  'measuring.own.paste': 'paste columns',
  'measuring.own.paste.label': 'columns of answers',
  'measuring.own.paste.help':
    'Columns apart by tabs, commas or semicolons. Without names they are taken in this order: {names}.',
  'measuring.own.paste.take': 'take these',
  'measuring.own.paste.leave': 'leave it',
  'measuring.own.unknown':
    'No question here is called {names}. {columns, plural, one {It can be left out;} other {They can be left out;}} {rows, plural, one {# row is taken.} other {# rows are taken.}}',
  'measuring.own.skip': 'leave them out',
  'measuring.own.row': 'row',
  'measuring.own.cell': 'row {row}, {item}',
  'measuring.own.add': 'add a row',
  'measuring.own.remove': 'remove row {row}',
  'measuring.own.empty': 'empty the table',
  'measuring.own.rows': 'rows {from} to {to} of {all}',
  'measuring.own.back': 'earlier rows',
  'measuring.own.on': 'later rows',
  'measuring.own.still':
    'The pictures show the last {count, plural, one {# answer} other {# answers}} that could be read.',
  'measuring.own.drop': 'go back to those',
  'measuring.says.few':
    '{rows, plural, one {# answer is too few: at least 2.} other {# answers are too few: at least 2.}}',
  'measuring.says.many':
    '{rows, plural, one {# answer is too many: at most 1,000.} other {# answers are too many: at most 1,000.}}',
  'measuring.says.columns': 'No column is one of the questions.',
  'measuring.says.ragged': 'Row {row} has {cells, plural, one {# cell} other {# cells}} and not {columns}.',
  'measuring.says.empty': 'Row {row}, {item}, is empty.',
  'measuring.says.text': 'Row {row}, {item}: “{entry}” is not a number.',
  'measuring.says.range': 'Row {row}, {item}: {entry} is not within {min} to {max}.',
  'measuring.how.causes': 'what turns customers away',
  'measuring.how.causes.source': 'Shares of those who leave, together at most all of them. Ours, for illustration.',
  'measuring.how.ways': 'two ways to measure',
  'measuring.how.ways.source': 'Where loyal begins is ours; nothing of it reaches the simulation.',
  'measuring.how.acsi': 'the American index',
  'measuring.how.acsi.source': 'Fornell and others 1996; the index weighs by its own, unpublished weights.',
};
