/** What is the same on all tabs of Satisfaction. */
export const satisfaction = {
  'satisfaction.tabs': 'Satisfaction',
  'satisfaction.tab.barrier': 'Satisfaction and loyalty',
  'satisfaction.tab.holds': 'What holds them',
  'satisfaction.tab.index': 'Index',
  'satisfaction.tab.measuring': 'Measuring loyalty',
  'satisfaction.tab.formation': 'How loyalty forms',
  'satisfaction.tab.complaints': 'Complaints',
  'satisfaction.status.ran': '<strong>{runs, plural, one {# run} other {# runs}}</strong> · {seconds} s · seed {seed}',
  'satisfaction.status.stopped': 'The simulation stopped.',
  'satisfaction.status.again': 'Run again',
  'satisfaction.how': 'Assumptions',
  'satisfaction.source.barrier': 'answers and curves are ours; shapes after Jones and Sasser, 1995',
  'satisfaction.source.holds': 'signs and order: Blut and others, 2015; sizes are ours',
  'satisfaction.source.index': 'coefficients: Tenenhaus and others, 2005',
  'satisfaction.source.measuring': 'stages: Oliver, 1999',
  'satisfaction.source.formation': 'transitions are ours, ±15%',
  'satisfaction.source.complaints': 'TARP: intentions of the 1970s and 1980s',
  'satisfaction.hint.barrier': 'drag a curve point to bend it',
  'satisfaction.hint.holds': 'drag a bond',
  'satisfaction.hint.index': 'drag a construct, click a line to set it',
  'satisfaction.hint.formation': 'drag a number on a passage',
  'satisfaction.hint.complaints': 'drag a number of the table',
  'satisfaction.keys.fall': 'let the barrier fall',
  'satisfaction.keys.published': 'published values',
  'satisfaction.keys.flow': 'let it flow',
  'satisfaction.put': 'put it into the scenario',
  'satisfaction.put.kept': 'in the scenario{off, select, yes {, switched off} other {}}',
  'satisfaction.put.on': 'switch it on',
  'satisfaction.put.off': 'switch it off',
  'satisfaction.put.out': 'take it out',
  'satisfaction.put.refused': 'The scenario has no room for it.',
  'satisfaction.worth':
    '{change, select,' +
    ' up {It adds {gain} to a customer’s lifetime profit ({low} to {high})}' +
    ' down {It takes {gain} from a customer’s lifetime profit ({low} to {high})}' +
    ' mayUp {It may add {gain} to a customer’s lifetime profit ({low} to {high})}' +
    ' mayDown {It may take {gain} from a customer’s lifetime profit ({low} to {high})}' +
    ' same {A customer’s lifetime profit stays as it is}' +
    ' other {What it is worth}}',
  'satisfaction.worth.sub':
    'Change of lifetime profit per customer won{known, select, yes {; pays in {pays} of 100 runs. One dot is one run of 100} other {}}',
  'satisfaction.worth.none': 'no change',
  'satisfaction.worth.cursor': 'runs of 100',
  'satisfaction.worth.below': '{runs} of 100 runs are below {amount}',
  'satisfaction.worth.table': 'Change of lifetime profit',
  'satisfaction.worth.column': 'runs',
};
