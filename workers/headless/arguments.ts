/** The command line. */
import type { Estimator, Perspective } from './job.ts';
import { ESTIMATORS, PERSPECTIVES } from './job.ts';

export interface SimulateCall {
  readonly kind: 'simulate';
  readonly file: string;
  readonly workers: number | undefined;
  readonly estimator: Estimator | undefined;
  readonly perspective: Perspective;
  /** Of the scenario, where they are given. */
  readonly over: { readonly runs?: number; readonly seed?: number; readonly precision?: number };
  /** Only these runs: a share. */
  readonly share: { readonly from: number; readonly to: number } | undefined;
}

export interface MergeCall {
  readonly kind: 'merge';
  readonly files: readonly string[];
}

export type Call = SimulateCall | MergeCall | { readonly kind: 'bad'; readonly problems: readonly string[] };

const NUMBERS = ['runs', 'seed', 'workers', 'precision', 'from', 'to'] as const;
type NumberOption = (typeof NUMBERS)[number];
const WORDS = { estimator: ESTIMATORS, perspective: PERSPECTIVES } as const;

const isNumberOption = (name: string): name is NumberOption => (NUMBERS as readonly string[]).includes(name);

/** Every problem, not only the first. */
export function readArguments(args: readonly string[]): Call {
  const [first, ...rest] = args;
  if (first === 'merge') return mergeCall(rest);

  const problems: string[] = [];
  const files: string[] = [];
  const numbers: Partial<Record<NumberOption, number>> = {};
  const words: Partial<Record<keyof typeof WORDS, string>> = {};
  const seen = new Set<string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (!arg.startsWith('--')) {
      files.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const name = arg.slice(2, equals < 0 ? undefined : equals);
    if (!isNumberOption(name) && name !== 'estimator' && name !== 'perspective') {
      problems.push(`There is no option --${name}.`);
      continue;
    }
    if (seen.has(name)) problems.push(`Option --${name} is given twice.`);
    seen.add(name);
    const value = equals < 0 ? args[++i] : arg.slice(equals + 1);
    if (value === undefined || value === '') problems.push(`Option --${name} takes a value.`);
    else if (!isNumberOption(name)) {
      if ((WORDS[name] as readonly string[]).includes(value)) words[name] = value;
      else problems.push(`Option --${name} is one of ${WORDS[name].join(', ')}; found ${value}.`);
    } else if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value)) numbers[name] = Number(value);
    else problems.push(`Option --${name} takes a number; found ${value}.`);
  }
  if (files.length === 0) problems.push('No scenario file is given.');
  // what follows an unknown option is its value, most likely
  if (files.length > 1 && problems.length === 0)
    problems.push(`One scenario file is run at a time; found ${files.join(', ')}.`);
  const { workers, from, to, ...over } = numbers;
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1 && workers <= 256)) {
    problems.push(`Option --workers takes a whole number from 1 to 256; found ${workers}.`);
  }
  if ((from === undefined) !== (to === undefined)) problems.push('A share takes both --from and --to.');
  const estimator = words.estimator as Estimator | undefined;
  const perspective = (words.perspective ?? 'cohort') as Perspective;
  if (perspective === 'business' && estimator !== undefined && estimator !== 'expected') {
    problems.push(`The whole business is computed by the estimator expected only; found ${estimator}.`);
  }
  if (over.precision !== undefined && (perspective === 'business' || estimator === 'customers')) {
    problems.push('Option --precision goes with the perspective cohort and the estimators expected and cohort.');
  }
  if (problems.length > 0) return { kind: 'bad', problems };
  return {
    kind: 'simulate',
    file: files[0]!,
    workers,
    estimator,
    perspective,
    over,
    share: from === undefined || to === undefined ? undefined : { from, to },
  };
}

function mergeCall(args: readonly string[]): Call {
  const options = args.filter((arg) => arg.startsWith('--'));
  const problems = options.map((arg) => `There is no option ${arg} of merge.`);
  if (args.length === options.length) problems.push('No share is given to merge.');
  return problems.length > 0 ? { kind: 'bad', problems } : { kind: 'merge', files: args };
}
