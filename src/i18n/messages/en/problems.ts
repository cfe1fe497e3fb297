/**
 * What is said about a problem: `problem.<code>`, ICU MessageFormat with {field} (from the names below), {got}, {min},
 * {max} and {allowed}, where the problem has them. `problem.out-of-range.open` is for problems with `openMin` or
 * `openMax`. Names of fields are `problem.field.<name>`, with `fieldOf(path)` as the name; they begin a sentence.
 */
export const problems = {
  'problem.not-json': 'This text cannot be read: it is not JSON.',
  'problem.not-a-scenario': 'This holds no scenario.',
  'problem.newer-schema': 'This scenario was written by a newer version of the app. Reload the app to read it.',
  'problem.missing': '{field} is missing.',
  'problem.unknown-field': '“{field}” is not known here.',
  'problem.not-a-number': '{field} takes a number.',
  'problem.not-whole': '{field} takes a whole number.',
  'problem.not-text': '{field} takes text.',
  'problem.not-a-list': '{field} takes a list.',
  'problem.not-an-object': '{field} takes named fields.',
  'problem.not-allowed': '{field} is one of: {allowed}.',
  'problem.out-of-range': '{field} lies between {min} and {max}.',
  'problem.out-of-range.open': '{field} lies above {min} and below {max}.',
  'problem.empty': '{field} cannot be empty.',
  'problem.too-many': '{field} is too long: {got}, where {max} is the most.',
  'problem.duplicate-id': '{field} “{got}” is used twice.',
  'problem.unknown-segment': 'There is no segment “{got}”. There are: {allowed}.',
  'problem.reversed-range': '{field}: the low end lies below the high end.',
  'problem.mode-outside-range': '{field} lies between the two ends, {min} and {max}.',
  'problem.family-leaves-bounds':
    '{field}: a curve of this shape would pass what is possible. Choose another shape, or a narrower range.',
  'problem.survival-rises': '{field} never rises: here it is {max} at most.',
  'problem.not-whole-periods': '{field} is a whole number of periods.',
  'problem.lever-leaves-bounds': 'Churn stays between 0 and 100%: here {field} lies between {min} and {max}.',
  'problem.horizon-diverges':
    'Without an end, lifetime profit has no limit here. Set an end, or a higher discount rate.',
} as const;
