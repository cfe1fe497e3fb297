import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Scenario } from '#engine/scenario.ts';
import { fitRange } from '#engine/inputs/fit.ts';
import { learnFamilies } from '#engine/inputs/known-fit.ts';
import { knowPlaces } from '#formats/scenario/know-places.ts';
import { knowSatisfaction } from '#formats/scenario/know-satisfaction.ts';

knowPlaces();
knowSatisfaction();
learnFamilies(fitRange);

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/scenario/v1');

export const fixtureNames = readdirSync(FOLDER).sort();

export const fixtureText = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

/** A fresh copy, free to be changed. */
export const fixture = (name: string): Scenario => JSON.parse(fixtureText(name)) as Scenario;
