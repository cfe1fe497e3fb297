/**
 * What is said about a problem: `problem.<code>`, ICU MessageFormat with {field} (from the names below), {got}, {min},
 * {max} and {allowed}, where the problem has them. `problem.out-of-range.open` is for problems with `openMin` or
 * `openMax`. Names of fields are `problem.field.<name>`, with `fieldOf(path)` as the name; they begin a sentence.
 */
export const problems = {
  'problem.not-a-number': '{field} takes a number.',
  'problem.not-whole': '{field} takes a whole number.',
  'problem.out-of-range': '{field} lies between {min} and {max}.',
  'problem.out-of-range.open': '{field} lies above {min} and below {max}.',
  'problem.reversed-range': '{field}: the low end lies below the high end.',
  'problem.mode-outside-range': '{field} lies between the two ends, {min} and {max}.',
  'problem.family-leaves-bounds':
    '{field}: a curve of this shape would pass what is possible. Choose another shape, or a narrower range.',
  'problem.lever-leaves-bounds': 'Churn stays between 0 and 100%: here {field} lies between {min} and {max}.',
  'problem.correlations-disagree':
    'These inputs cannot all move together as asked. Pairs that are not named stay independent: name them too, or bring {got} nearer to 0.',
  'problem.samples-without-spread': '{field}: at least five numbers are needed, and not nearly all the same.',
  'problem.levers-contradict':
    'Levers {allowed} act on the same customers at the same time, and one undoes what the other does. Keep one of them.',
  'problem.horizon-diverges':
    'Without an end, lifetime profit has no limit here. Set an end, or a higher discount rate.',
} as const;
