import { execFile } from 'node:child_process';
import { join } from 'node:path';

const SCRIPT = join(import.meta.dirname, '../../workers/headless.mjs');
const PROJECT = join(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the runner without a browser as `npm run simulate` does; paths are relative to the project. */
export function headless(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { cwd: PROJECT, maxBuffer: 1e9 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, out, err });
    });
  });
}

export interface Printed {
  readonly runs: number;
  readonly estimator: string;
  readonly base: { readonly mean: number; readonly standardError: number; readonly p50: number };
  readonly whatIf: { readonly mean: number };
  readonly difference: { readonly mean: number; readonly standardError: number };
  readonly uplift: { readonly mean: number };
  readonly atMedians: { readonly base: number };
  readonly precision: { readonly asked: number | null; readonly reached: number };
  readonly readings: Readonly<Record<string, { readonly uplift: { readonly mean: number }; readonly none?: string }>>;
  readonly business: {
    readonly waits: readonly { readonly years: number; readonly after: { readonly p50: number } }[];
  };
}

/** The document printed for a scenario file. */
export async function printed(...args: string[]): Promise<Printed> {
  const { code, out, err } = await headless(...args);
  if (code !== 0) throw new Error(`ended with ${code}: ${err}`);
  return JSON.parse(out) as Printed;
}
