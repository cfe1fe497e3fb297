import type { Problem } from '#engine/problem.ts';
import type { Lever, Period, Quantity, Segment } from '#engine/scenario.ts';
import type { Dict } from './fields.ts';

/**
 * The parts of a document that stood every check of their own, so that what they do to one another can be judged even
 * while another part is still wrong.
 */
export interface SoundParts {
  readonly period: Period;
  readonly infinite: boolean;
  /** Infinity without an end, or while the horizon is wrong. */
  readonly horizonMonths: number;
  readonly discount: Quantity | undefined;
  readonly segments: readonly Segment[];
  readonly levers: readonly { readonly path: string; readonly lever: Lever }[];
}

export function soundParts(found: readonly Problem[], doc: Dict): SoundParts {
  const isSound = (path: string): boolean =>
    !found.some((problem) => problem.path.startsWith(path) && /^$|^[.[]/.test(problem.path.slice(path.length)));
  const listed = (name: string): { path: string; item: unknown }[] =>
    Array.isArray(doc[name]) && !found.some(({ path }) => path === name)
      ? (doc[name] as unknown[]).map((item, i) => ({ path: `${name}[${i}]`, item })).filter(({ path }) => isSound(path))
      : [];
  return {
    period: doc.period === 'year' ? 'year' : 'month',
    infinite: doc.horizonYears === 'infinite',
    horizonMonths:
      typeof doc.horizonYears === 'number' && isSound('horizonYears') ? Math.round(doc.horizonYears * 12) : Infinity,
    discount: isSound('discount') ? (doc.discount as Quantity) : undefined,
    segments: listed('segments').map(({ item }) => item as Segment),
    levers: listed('levers').map(({ path, item }) => ({ path, lever: item as Lever })),
  };
}
