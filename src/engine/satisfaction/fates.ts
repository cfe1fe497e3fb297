/**
 * A hundred people who know us: how far each comes, without levers and with them, with the same luck. No one is drawn: from
 * stage to stage as many go on in both arms as numbers allow, so the counts are those given and the picture is the same each time.
 */

/** Stages are 0 aware, 1 bought, 2 prefers, 3 loyal; `count` people come as far as `base` without and `whatIf` with. */
export interface Fate {
  readonly base: number;
  readonly whatIf: number;
  readonly count: number;
}

export const PEOPLE = 100;
const LOYAL = 3;

/**
 * @param base    of the hundred, who ever get to stages 1, 2, 3: whole numbers, none above the one before
 * @param whatIf  the same with the levers
 */
export function fatesOf(base: readonly number[], whatIf: readonly number[]): readonly Fate[] {
  const counts = new Map<string, Fate>();
  const add = (from: number, to: number, count: number): void => {
    if (count === 0) return;
    const key = `${String(from)} ${String(to)}`;
    counts.set(key, { base: from, whatIf: to, count: count + (counts.get(key)?.count ?? 0) });
  };
  let both = PEOPLE;
  /** Still on the way in one arm only, by the stage where the other arm lost them. */
  let onlyWhatIf: number[] = [];
  let onlyBase: number[] = [];
  for (let stage = 0; stage < LOYAL; stage++) {
    const before = [base[stage - 1] ?? PEOPLE, whatIf[stage - 1] ?? PEOPLE] as const;
    const next = [base[stage] ?? 0, whatIf[stage] ?? 0] as const;
    const keptWhatIf = going(onlyWhatIf, before[1], next[1], both);
    const keptBase = going(onlyBase, before[0], next[0], both);
    onlyWhatIf.forEach((count, at) => add(at, stage, count - keptWhatIf[at]!));
    onlyBase.forEach((count, at) => add(stage, at, count - keptBase[at]!));
    // of those together so far
    const goWhatIf = next[1] - total(keptWhatIf);
    const goBase = next[0] - total(keptBase);
    const goBoth = Math.min(goWhatIf, goBase);
    add(stage, stage, both - goBoth - (goWhatIf - goBoth) - (goBase - goBoth));
    onlyWhatIf = [...keptWhatIf, goWhatIf - goBoth];
    onlyBase = [...keptBase, goBase - goBoth];
    both = goBoth;
  }
  add(LOYAL, LOYAL, both);
  onlyWhatIf.forEach((count, at) => add(at, LOYAL, count));
  onlyBase.forEach((count, at) => add(LOYAL, at, count));
  return [...counts.values()];
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * How many of each group go on: the same share as of all in their arm, in whole people, and so many that those together in both
 * arms can make up the rest.
 */
function going(groups: readonly number[], all: number, next: number, both: number): number[] {
  const here = total(groups);
  const fair = all === 0 ? 0 : Math.round((here * next) / all);
  const going = Math.min(here, Math.max(next - both, Math.min(next, fair)));
  // shared out among the groups from the first on, as evenly as whole numbers go
  let shared = 0;
  let seen = 0;
  return groups.map((count) => {
    seen += count;
    const upTo = here === 0 ? 0 : Math.round((going * seen) / here);
    const mine = upTo - shared;
    shared = upTo;
    return mine;
  });
}
