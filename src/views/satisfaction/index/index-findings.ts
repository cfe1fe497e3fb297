/** The headings: computed, each with a true, a reversed and an undecided form. */
import type { IndexRoutes } from '#engine/satisfaction/index-routes.ts';
import type { Construct } from '#engine/satisfaction/satisfaction.ts';
import type { ValueSummary } from '#engine/satisfaction/value-summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import { changeForm } from './index-sentence.ts';
import { balanceText } from './index-figures.ts';

/** By which ways a construct reaches loyalty, at the medians of the coefficients. */
export function routeFinding(
  construct: Construct,
  { total, routes, gates }: IndexRoutes,
  name: (construct: Construct) => string,
): TextValues {
  const shares = routes.map(({ effect }) => effect / total);
  const isMixed = routes.some(({ effect }) => effect > 0) && routes.some(({ effect }) => effect < 0);
  const percents = shares.map((share) => Math.round(100 * share));
  const a = percents[0] ?? 0;
  const two = routes.length === 2;
  const b = two ? 100 - a : (percents[1] ?? 0);
  const gate = gates.find((each) => routes.some(({ by }) => by === each)) ?? gates[0];
  // within a sentence
  const word = (of: Construct): string => name(of).toLocaleLowerCase();
  const at = (i: number): Construct => routes[i]?.by ?? construct;
  // by the gate itself, or to the destination: nothing lies in between
  const isDirect = (i: number): string => (at(i) === 'loyalty' || at(i) === gate ? 'yes' : 'no');
  return {
    form:
      construct === 'loyalty'
        ? 'self'
        : routes.length === 0
          ? 'none'
          : isMixed || total === 0
            ? 'mixed'
            : routes.length === 1
              ? 'one'
              : two
                ? 'two'
                : 'more',
    name: name(construct),
    by: at(0),
    byName: word(at(0)),
    gate: gate ?? 'none',
    gateName: gate === undefined ? '' : word(gate),
    a,
    b,
    rest: Math.max(0, 100 - a - b),
    aDirect: isDirect(0),
    aName: word(at(0)),
    bDirect: isDirect(1),
    bName: word(at(1)),
  };
}

const forms = { up: 'up', down: 'down', mayUp: 'may', mayDown: 'may', same: 'same' } as const;

export function balanceFinding({ net, change }: ValueSummary, numbers: Numbers): TextValues {
  return {
    form: forms[changeForm(change)],
    today: balanceText(net.own.p50, numbers, true),
    whatIf: balanceText(net.whatIf.p50, numbers, true),
    rival: balanceText(net.rival.p50, numbers, true),
  };
}

/** Of 100: what rounds to the same is the same. */
export function chooseFinding({ choose, change }: ValueSummary): TextValues {
  const [today, whatIf] = [Math.round(100 * choose.own.p50), Math.round(100 * choose.whatIf.p50)];
  return { form: today === whatIf ? 'same' : forms[changeForm(change)], today, whatIf };
}
