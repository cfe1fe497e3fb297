/** Which inputs move together: first each pair by itself, then, once everything else is sound, all of them together. */
import { copulaOf } from '#engine/inputs/copula.ts';
import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { at, checkKeys, checkNumber, checkText, readList, readObject } from './fields.ts';
import { CORRELATIONS, RANK, TEXT } from './limits.ts';

export function checkPairs(found: Problem[], value: unknown, path: string): void {
  readList(found, value, path, CORRELATIONS)?.forEach((item, i) => {
    const here = `${path}[${i}]`;
    const pair = readObject(found, item, here);
    if (pair === undefined) return;
    checkKeys(found, pair, here, ['a', 'b', 'rank']);
    checkText(found, pair.a, at(here, 'a'), TEXT);
    checkText(found, pair.b, at(here, 'b'), TEXT);
    checkNumber(found, pair.rank, at(here, 'rank'), RANK);
  });
}

/**
 * Pairs are of uncertain inputs, each pair once, and can hold together: the correlations of the normal scores, which the
 * engine draws by, have a Cholesky factor (and then so have the ranks).
 *
 * @param scenario  sound in everything but its correlations, and in each of those by itself
 */
export function checkCorrelations(found: Problem[], scenario: Scenario): void {
  const { correlations = [] } = scenario;
  if (correlations.length === 0) return;
  const before = found.length;
  const uncertain = slotsOf(scenario).filter(({ quantity }) => typeof quantity !== 'number');
  const places = new Map(uncertain.map(({ path }, place) => [path, place]));
  const seen = new Set<string>();
  correlations.forEach(({ a, b }, i) => {
    const here = `correlations[${i}]`;
    for (const [name, path] of [
      ['a', a],
      ['b', b],
    ] as const) {
      if (!places.has(path))
        found.push({ code: 'unknown-input', path: at(here, name), got: path, allowed: [...places.keys()] });
    }
    const key = JSON.stringify([a, b].sort());
    if (a === b || seen.has(key)) found.push({ code: 'duplicate-pair', path: here, got: `${a}, ${b}` });
    seen.add(key);
  });
  if (found.length > before) return;
  const copula = copulaOf(correlations, (path) => places.get(path)!);
  if (copula === null || !('disagrees' in copula)) return;
  const { rank } = correlations[copula.disagrees]!;
  found.push({ code: 'correlations-disagree', path: `correlations[${copula.disagrees}].rank`, got: rank });
}
