import type { Scenario } from '#engine/scenario.ts';
import { writeScenario } from '#formats/scenario/write.ts';

/** Hands a scenario to the person as a file; it never leaves the machine otherwise. */
export function exportFile(scenario: Scenario): void {
  handOver(writeScenario(scenario), `${fileNameOf(scenario.name)}.json`);
}

export function handOver(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // some browsers start reading only after the click has returned
}

/** A name every file system takes. */
export const fileNameOf = (name: string): string =>
  name
    .trim()
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, '-')
    .slice(0, 80) || 'scenario';
