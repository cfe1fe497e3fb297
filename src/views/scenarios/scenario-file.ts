/** Files of one scenario, or of a list of them as "export all" writes it. */
import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import { readDocument, readScenario } from '#formats/scenario/read.ts';
import { writeScenario } from '#formats/scenario/write.ts';

export type FileReading =
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  /** `place`: which of `count` scenarios it is, from 1; both 1 for a file of a single one. */
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly place: number; readonly count: number };

/** All of a file or nothing: one scenario that cannot be read leaves the whole file closed. */
export async function readScenarioFile(text: string): Promise<FileReading> {
  const list = listIn(text);
  if (list === undefined) {
    const reading = await readScenario(text);
    return reading.ok
      ? { ok: true, scenarios: [reading.scenario] }
      : { ok: false, problems: reading.problems, place: 1, count: 1 };
  }
  if (list.length === 0) return { ok: false, problems: [{ code: 'not-a-scenario', path: '' }], place: 1, count: 1 };
  const scenarios: Scenario[] = [];
  for (const document of list) {
    const reading = await readDocument(document);
    if (!reading.ok) {
      return { ok: false, problems: reading.problems, place: scenarios.length + 1, count: list.length };
    }
    scenarios.push(reading.scenario);
  }
  return { ok: true, scenarios };
}

export const writeScenarios = (scenarios: readonly Scenario[]): string =>
  `[\n${scenarios.map((scenario) => writeScenario(scenario).trimEnd()).join(',\n')}\n]\n`;

/** Undefined where the text is no list; what else is wrong with it, `readScenario` says. */
function listIn(text: string): unknown[] | undefined {
  const json = text.replace(/^\uFEFF/, '');
  if (!json.trimStart().startsWith('[')) return undefined;
  try {
    return JSON.parse(json) as unknown[];
  } catch {
    return undefined; // readScenario tells of text that is not JSON
  }
}
