import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Scenario } from '#engine/scenario.ts';

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/scenario/v1');

export const fixtureNames = readdirSync(FOLDER).sort();

export const fixtureText = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

/** A fresh copy, free to be changed. */
export const fixture = (name: string): Scenario => JSON.parse(fixtureText(name)) as Scenario;
