import type { RangeLevel } from '#engine/scenario.ts';
import type { DBSchema } from 'idb';

/**
 * What the database holds. Times are milliseconds since 1970, told by the caller; documents are the text of a scenario
 * file, so that one written by a newer app is kept as it is.
 */
export interface SandboxDB extends DBSchema {
  scenarios: { key: string; value: ScenarioRecord };
  history: { key: number; value: HistoryEntry };
  settings: { key: string; value: unknown };
}

export interface ScenarioRecord {
  readonly id: string;
  readonly name: string;
  /** JSON text, read through `readScenario` only. */
  readonly document: string;
  readonly createdAt: number;
  readonly openedAt: number;
  readonly changedAt: number;
  /** Place in the list, ascending; gaps are fine. */
  readonly position: number;
}

/** One step that can be undone: the scenario before and after it; null where it was not there. */
export interface HistoryEntry {
  /** 1, 2, 3 …, without gaps from the oldest kept. */
  readonly order: number;
  readonly at: number;
  readonly scenarioId: string;
  readonly before: ScenarioRecord | null;
  readonly after: ScenarioRecord | null;
}

/** What a person chose; an absent entry was never chosen. */
export interface Settings {
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly lastOpenId?: string;
  readonly rangeLevel?: RangeLevel;
  /** Keys without Ctrl or Alt do something. */
  readonly singleKeys?: boolean;
  /** Ids of the scenarios on Compare, in their order. */
  readonly compared?: readonly string[];
}
