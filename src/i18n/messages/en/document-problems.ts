/** What is said about a problem of a whole document: in a file, a link or a setting, never of a number typed in the sentence. */
export const documentProblems = {
  'problem.not-json': 'This text cannot be read: it is not JSON.',
  'problem.not-a-scenario': 'This holds no scenario.',
  'problem.newer-schema': 'This scenario was written by a newer version of the app. Reload the app to read it.',
  'problem.missing': '{field} is missing.',
  'problem.unknown-field': '“{field}” is not known here.',
  'problem.not-text': '{field} takes text.',
  'problem.not-a-list': '{field} takes a list.',
  'problem.not-an-object': '{field} takes named fields.',
  'problem.not-allowed': '{field} is one of: {allowed}.',
  'problem.empty': '{field} cannot be empty.',
  'problem.too-many': '{field} is too long: {got}, where {max} is the most.',
  'problem.too-few': '{field}: {got} are too few, {min} are needed.',
  'problem.duplicate-id': '{field} “{got}” is used twice.',
  'problem.unknown-segment': 'Segment “{got}” is not there. There are: {allowed}.',
  'problem.same-zone': 'A move leads to another zone than the one it starts from.',
  'problem.survival-rises': '{field} never rises: here it is {max} at most.',
  'problem.curve-falls': '{field}: who is more satisfied stays at least as surely, so here it is {min} at least.',
  'problem.curves-cross':
    '{field}: strong competition keeps nobody whom weak competition would not, so here it lies between {min} and {max}.',
  'problem.paths-form-a-ring': 'Paths of the index never lead back to where they start: {got} would close a ring.',
  'problem.sum-above-one': '{field} is {max} at most here: together with the others it would pass 1.',
  'problem.duplicate-pair': 'A pair is two different inputs, named once: {got} is named before.',
  'problem.text-among-samples': '“{got}” is among the samples, and is not a number.',
  'problem.unknown-input':
    'A pair of inputs that move together names one that has no range. Give it a range, or remove the pair.',
  'problem.not-whole-periods': '{field} is a whole number of periods.',
} as const satisfies Record<string, string>;
