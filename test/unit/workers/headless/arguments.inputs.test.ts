import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { writeScenario } from '#formats/scenario/write.ts';
import { readArguments } from '#workers/headless/arguments.ts';
import { headless } from '../../../tools/headless.ts';

describe('the command line', () => {
  it('says what to simulate', () => {
    expect(readArguments(['a.json'])).toEqual({
      kind: 'simulate',
      file: 'a.json',
      workers: undefined,
      estimator: undefined,
      perspective: 'cohort',
      over: {},
      share: undefined,
    });
    const all = [
      '--runs=200',
      'a.json',
      '--seed',
      '3',
      '--workers',
      '2',
      '--estimator',
      'cohort',
      '--precision',
      '1e-2',
    ];
    expect(readArguments([...all, '--from', '0', '--to', '64'])).toEqual({
      kind: 'simulate',
      file: 'a.json',
      workers: 2,
      estimator: 'cohort',
      perspective: 'cohort',
      over: { runs: 200, seed: 3, precision: 0.01 },
      share: { from: 0, to: 64 },
    });
    expect(readArguments(['merge', 'a', 'b'])).toEqual({ kind: 'merge', files: ['a', 'b'] });
  });

  it.each([
    [[], 'No scenario file is given.'],
    [['a.json', 'b.json'], 'One scenario file is run at a time; found a.json, b.json.'],
    [['a.json', '--run', '5'], 'There is no option --run.'],
    [['a.json', '--runs'], 'Option --runs takes a value.'],
    [['a.json', '--runs', 'many'], 'Option --runs takes a number; found many.'],
    [['a.json', '--runs', '0x10'], 'Option --runs takes a number; found 0x10.'],
    [['a.json', '--runs', '5', '--runs', '6'], 'Option --runs is given twice.'],
    [['a.json', '--estimator', 'guess'], 'Option --estimator is one of expected, cohort, customers; found guess.'],
    [['a.json', '--workers', '1.5'], 'Option --workers takes a whole number from 1 to 256; found 1.5.'],
    [['a.json', '--from', '0'], 'A share takes both --from and --to.'],
    [
      ['a.json', '--perspective', 'business', '--estimator', 'cohort'],
      'The whole business is computed by the estimator expected only; found cohort.',
    ],
    [
      ['a.json', '--precision', '0.1', '--estimator', 'customers'],
      'Option --precision goes with the perspective cohort and the estimators expected and cohort.',
    ],
    [['merge'], 'No share is given to merge.'],
    [['merge', 'a', '--workers', '2'], 'There is no option --workers of merge.'],
  ])('%j is refused: %s', (args, sentence) => {
    expect(readArguments(args)).toEqual({ kind: 'bad', problems: [sentence] });
  });
});

describe('bad input ends with 2, nothing printed, every problem a sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headless-'));
  const refusal = async (text: string, ...options: string[]): Promise<string[]> => {
    const file = join(folder, 'scenario.json');
    writeFileSync(file, text);
    const { code, out, err } = await headless(file, ...options);
    expect(out).toBe('');
    expect(code).toBe(2);
    return err.trim().split('\n');
  };

  it('in the words of the app', async () => {
    const bad = {
      ...creditCard.scenario,
      currency: 'Dollar',
      surprise: 1,
      segments: [{ ...creditCard.scenario.segments[0]!, retention: { kind: 'constant', churn: 1.5 } }],
    };
    expect(await refusal(JSON.stringify(bad))).toEqual([
      '“surprise” is not known here. (found 1 at surprise)',
      expect.stringContaining('(found Dollar at currency)'),
      'Churn lies between 0 and 1. (found 1.5 at segments[0].retention.churn)',
    ]);
    expect(await refusal('{')).toEqual(['This text cannot be read: it is not JSON.']);
    expect(await refusal(writeScenario(creditCard.scenario), '--runs', '5')).toEqual([
      'Number of runs lies between 100 and 1000000. (found 5 at runs)',
    ]);
    expect(await refusal(writeScenario(creditCard.scenario), '--from', '10', '--to', '64')).toEqual([
      'A share lies within runs 0 to 10000; its ends are multiples of 64, or the last run. Found 10 to 64.',
    ]);
    rmSync(folder, { recursive: true });
  }, 120_000);
});
