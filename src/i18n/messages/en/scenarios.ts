/** The page Cases: your scenarios at the left, nine beginnings at the right. */
const GO_ON =
  '{own, plural, =0 {Start from a case:} one {Go on with yours, or start from a case:} other {Go on with one of your {ownWord}, or start from a case:}}';

export const scenarios = {
  'scenarios.sentence':
    `${GO_ON} after ten years the {casesWord} keep between <nb>{low}</nb> and <nb>{high}</nb> of 100 customers.` +
    ' {published, plural, =0 {None rests on published figures,} one {One rests on published figures,} other {{publishedWord} rest on published figures,}}' +
    ' {ours, plural, =0 {none on ours.} one {one on ours.} other {{oursWord} on ours.}}',
  'scenarios.sentence.waiting': `${GO_ON} what the {casesWord} keep after ten years is being worked out.`,
  'scenarios.sentence.failed': `${GO_ON} what the {casesWord} keep after ten years could not be worked out.`,

  'scenarios.yours': 'Your scenarios',
  'scenarios.column.survivors': 'of 100, ten years',
  'scenarios.column.uplift': 'lifetime profit',
  'scenarios.column.trust': 'how far to trust it',
  'scenarios.column.still': 'still here',
  'scenarios.axis.years': '{years, plural, one {# year} other {# years}}',
  'scenarios.note': 'Opening a case makes a scenario of your own; the case never changes.',
  'scenarios.reading': 'line: median; bands hold 50 and 90% of runs; hollow end: numbers are ours',
  'scenarios.status.ran':
    '<strong>{cases} × {runs, plural, one {# run} other {# runs}}</strong> · {seconds} s · seed {seed}',
  'scenarios.status.running': '<strong>{done} of {cases} × {runs, plural, one {# run} other {# runs}}</strong>',
  'scenarios.status.failed': 'The runs for this page stopped.',
  'scenarios.status.again': 'Run again',
  'scenarios.keys.choose': 'choose',
  'scenarios.keys.open': 'open',

  'scenarios.row.open': 'open',
  'scenarios.row.says':
    '{named, select, none {} other {{name}: }}' +
    '{lever, select, churn {churn {base} to {whatIf}} newcomer {loss of newcomers {base} to {whatIf}} each {every customer’s churn {size}} hazard {every customer’s chance of leaving {size}} mean {churn of a better mix {size}} once {churn of the first leavers {size}} retention {retention {size}} premium {price {size} a year} referral {profit from referrals {size}} acquisition {acquisition cost {size}} programme {a programme, nothing else} several {{size} levers} place {{more}} other {no lever yet}}' +
    '{places, select, none {} other {; {more}}}' +
    '{cost, select, none {} customerYear { for {amount} a customer and year} customerMonth { for {amount} a customer and month} month { for {amount} a month} once { for {amount} once} moved { for {amount} a customer to move} other { with several costs}}',
  'scenarios.row.line': '{says} <nb>· {when}</nb>',
  'scenarios.row.today': 'today, {time}',
  'scenarios.row.spoken': 'Lifetime profit {uplift}; nine runs in ten {range}',
  'scenarios.row.waiting': 'not run yet',
  'scenarios.row.failed': 'not run: the runs stopped',
  'scenarios.row.broken': '<strong>Cannot be opened.</strong> {problem}',
  'scenarios.row.refused': 'Cannot be run. {problem}',
  'scenarios.case.spoken': '{still} of 100 still here after ten years; nine runs in ten between {low} and {high}',

  'scenarios.trust.data-read': 'Data and parameters were seen in the source; the fit was computed again.',
  'scenarios.trust.profits-read': 'The profits of each year were seen; the results that were published are recalled.',
  'scenarios.trust.recalled-exact': 'Inputs and result are both recalled, and they agree to the cent.',
  'scenarios.trust.gain-cited': 'Only the gain was published, and no run here claims it. All inputs are ours.',
  'scenarios.trust.ours': 'Every number is ours, made to show one way of staying.',

  'scenarios.acts.label': 'What can be done with “{name}”',
  'scenarios.act.rename': 'rename',
  'scenarios.act.duplicate': 'duplicate',
  'scenarios.act.compare': 'compare',
  'scenarios.act.copyLink': 'copy link',
  'scenarios.act.export': 'export',
  'scenarios.act.delete': 'delete',
  'scenarios.act.more': 'more',
  'scenarios.act.new': 'new from the open one',
  'scenarios.act.openFile': 'open a file',
  'scenarios.act.exportAll': 'export all',
  'scenarios.act.undo': 'Undo',
  'scenarios.act.open': 'open it',

  'scenarios.rename.label': 'Name of the scenario',
  'scenarios.rename.help': '<strong>was “{name}”.</strong> Enter keeps, Esc puts the old name back',
  'scenarios.rename.empty': 'A scenario needs a name. Esc puts “{name}” back',
  'scenarios.rename.same': 'There is a “{name}” already: this one becomes “{given}”',
  'scenarios.rename.done': '“{name}” is now called “{given}”',
  'scenarios.duplicate.help': '<strong>A copy, made just now.</strong> Type to name it; Esc takes it away',
  'scenarios.duplicate.name': '{name}, copy',
  'scenarios.duplicate.done': '“{name}” is made',
  'scenarios.compare.done':
    '{full, select, yes {Compare holds four already. Take one away there first:} other {It stands on Compare now{count, plural, one {, alone as yet:} other {, one of #:}}}}',
  'scenarios.compare.go': 'to Compare',
  'scenarios.deleted': '“{name}” is deleted.',
  'scenarios.deleted.help': 'The line stays until you leave this page; <kbd>Z</kbd> undoes it later too',
  'scenarios.restored': '“{name}” is back.',
  'scenarios.linkCopied': 'Link copied. It holds the whole scenario, seed included.',
  'scenarios.link.tooLong':
    'Too long for a link: {length, number} characters, where {max, number} is the most. A file holds it:',
  'scenarios.link.byHand': 'The browser does not let the link be copied. Copy it from here:',
  'scenarios.exported': '{count, plural, one {# scenario exported} other {# scenarios exported}}',
  'scenarios.exported.without':
    '{count, plural, one {# scenario exported} other {# scenarios exported}}; {left, plural, one {# that cannot be read is left out, export it by itself} other {# that cannot be read are left out, export them one by one}}',
  'scenarios.imported': '{count, plural, one {# scenario read} other {# scenarios read}}',
  'scenarios.imported.one': '“{name}” is read.',
  'scenarios.file.refused': '<strong>“{file}” was not opened, nothing has changed.</strong> {problem}',
  'scenarios.file.refusedAt':
    '<strong>“{file}” was not opened, nothing has changed.</strong> Scenario {place, number} of {count, number}: {problem}',
  'scenarios.file.got': 'Found: {got}, at <muted>{path}</muted>',
  'scenarios.file.at': 'At <muted>{path}</muted>',
  'scenarios.file.more': '{count, plural, one {# more thing is wrong.} other {# more things are wrong.}}',
  'scenarios.file.drop': 'Drop the file: its scenarios come to yours.',
  'scenarios.cases.failed': 'The other cases could not be loaded.',
  'scenarios.cases.again': 'Load them again',
} as const satisfies Record<string, string>;
