/** Where customers stand: who they are, what a place does, where the matrices are divided, and how needs are served. */
import { disagreeingPair } from '#engine/positions/axis-correlation.ts';
import type { Axis } from '#engine/positions/positions.ts';
import { AXES, GROUPS, MATRICES } from '#engine/positions/positions.ts';
import type { Problem } from '#engine/problem.ts';
import { checkNeeds, checkShock } from './check-needs.ts';
import { checkQuantity } from './check-quantity.ts';
import { eachOf } from './each-of.ts';
import { at, checkChoice, checkKeys, checkNumber, type Dict, readList, readObject } from './fields.ts';
import type { Limits } from './limits.ts';
import { RANK } from './limits.ts';
import { AXIS_PAIRS, DRAWN, EFFECT, middleLimits, spreadLimits, STRENGTH } from './place-limits.ts';
import { thresholdLimits, WEIGHT } from './place-limits.ts';
import type { Setting } from './setting.ts';

type Check = (found: Problem[], value: unknown, path: string, setting: Setting) => void;

const FIELDS: Readonly<Record<string, Check>> = {
  customers: (found, value, path) => void checkNumber(found, value, path, DRAWN),
  groups: checkGroups,
  places: checkPlaces,
  correlations: checkAxisPairs,
  effects: checkEffects,
  churnStrength: checkStrength,
  marginStrength: checkStrength,
  thresholds: checkThresholds,
  needs: checkNeeds,
  shock: checkShock,
};

/** Whatever is left out is assumed: no field has to be there. */
export function checkPositions(found: Problem[], value: unknown, path: string, setting: Setting): void {
  const positions = readObject(found, value, path);
  if (positions === undefined) return;
  checkKeys(found, positions, path, Object.keys(FIELDS));
  for (const [name, check] of Object.entries(FIELDS)) {
    if (positions[name] !== undefined) check(found, positions[name], at(path, name), setting);
  }
}

function checkStrength(found: Problem[], value: unknown, path: string, { level }: Setting): void {
  checkQuantity(found, value, path, STRENGTH, level);
}

/** By segment: weights of its groups, of which one is above zero. */
function checkGroups(found: Problem[], value: unknown, path: string, { segmentIds }: Setting): void {
  const groups = readObject(found, value, path);
  for (const [id, inner] of Object.entries(groups ?? {})) {
    const here = at(path, id);
    if (segmentIds !== undefined && !segmentIds.includes(id)) {
      found.push({ code: 'unknown-segment', path: here, got: id, allowed: segmentIds });
    }
    const weights = readObject(found, inner, here);
    if (weights === undefined) continue;
    const before = found.length;
    checkKeys(found, weights, here, GROUPS);
    for (const group of GROUPS) {
      if (weights[group] !== undefined) checkNumber(found, weights[group], at(here, group), WEIGHT);
    }
    if (found.length > before || GROUPS.some((group) => (weights[group] ?? 0) !== 0)) continue;
    found.push({ code: 'out-of-range', path: here, got: 0, ...WEIGHT, openMin: true });
  }
}

function checkPlaces(found: Problem[], value: unknown, path: string): void {
  eachOf(found, value, path, GROUPS, (_, places, here) => {
    eachOf(found, places, here, AXES, (axis, place, there) => {
      checkNumbers(found, place, there, { middle: middleLimits(axis), spread: spreadLimits(axis) });
    });
  });
}

function checkEffects(found: Problem[], value: unknown, path: string): void {
  eachOf(found, value, path, AXES, (_, effect, here) => {
    checkNumbers(found, effect, here, { churn: EFFECT, margin: EFFECT });
  });
}

function checkThresholds(found: Problem[], value: unknown, path: string): void {
  eachOf(found, value, path, MATRICES, (matrix, threshold, here) => {
    checkNumbers(found, threshold, here, { x: thresholdLimits(matrix, 'x'), y: thresholdLimits(matrix, 'y') });
  });
}

/** Pairs of two different axes, each once, which can hold together with what is assumed of all others. */
function checkAxisPairs(found: Problem[], value: unknown, path: string): void {
  const before = found.length;
  const pairs: { readonly a: Axis; readonly b: Axis; readonly rank: number }[] = [];
  const seen = new Set<string>();
  readList(found, value, path, AXIS_PAIRS)?.forEach((item, i) => {
    const here = `${path}[${i}]`;
    const pair = readObject(found, item, here);
    if (pair === undefined) return;
    checkKeys(found, pair, here, ['a', 'b', 'rank']);
    const { a, b, rank } = pair;
    const isA = checkChoice(found, a, at(here, 'a'), AXES);
    const isB = checkChoice(found, b, at(here, 'b'), AXES);
    const isRank = checkNumber(found, rank, at(here, 'rank'), RANK);
    if (!isA || !isB || !isRank) return;
    const key = [a, b].sort().join(' ');
    if (a === b || seen.has(key)) found.push({ code: 'duplicate-pair', path: here, got: `${a}, ${b}` });
    seen.add(key);
    pairs.push({ a, b, rank });
  });
  if (found.length > before) return;
  const worst = disagreeingPair(pairs);
  if (worst === null) return;
  found.push({ code: 'correlations-disagree', path: `${path}[${worst}].rank`, got: pairs[worst]!.rank });
}

/** Exactly these numbers. */
function checkNumbers(found: Problem[], value: unknown, path: string, limits: Readonly<Record<string, Limits>>): void {
  const object: Dict | undefined = readObject(found, value, path);
  if (object === undefined) return;
  checkKeys(found, object, path, Object.keys(limits));
  for (const [name, limit] of Object.entries(limits)) checkNumber(found, object[name], at(path, name), limit);
}
