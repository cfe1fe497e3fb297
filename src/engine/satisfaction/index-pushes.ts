/** Pushes of constructs, in points of their scales, turned into what they do to all constructs. */
import type { PathPlan } from './path-tracing.ts';
import { pathPlan, trace } from './path-tracing.ts';
import type { Construct, Index } from './satisfaction.ts';
import { CONSTRUCTS } from './satisfaction.ts';

/** A scale runs from 0 to 100: what is pushed beyond its end stays there. */
export function pushBounds({ scores }: Index, construct: Construct): { readonly min: number; readonly max: number } {
  const { mean } = scores[construct];
  return { min: -mean, max: 100 - mean };
}

interface IndexPushes {
  /** Starts anew: nothing is pushed. */
  readonly clear: () => void;
  /** Pushes of the same construct add up, as far as its scale goes. */
  readonly push: (construct: Construct, points: number) => void;
  /** Changes in points by CONSTRUCTS; the same array each time. @param at  of the first coefficient, in the order of the paths */
  readonly changes: (coefficients: Float64Array, at: number) => Float64Array;
}

/** points = effect · push · spread of the one ÷ spread of the other */
export function indexPushes(index: Index): IndexPushes {
  const plan: PathPlan = pathPlan(index.paths);
  const bounds = CONSTRUCTS.map((construct) => pushBounds(index, construct));
  const spreads = CONSTRUCTS.map((construct) => index.scores[construct].spread);
  const pushed = new Float64Array(CONSTRUCTS.length);
  const changes = new Float64Array(CONSTRUCTS.length);
  return {
    clear: () => void pushed.fill(0),
    push(construct, points) {
      const place = CONSTRUCTS.indexOf(construct);
      const { min, max } = bounds[place]!;
      pushed[place] = Math.min(Math.max(pushed[place]! + points, min), max);
    },
    changes(coefficients, at) {
      for (let i = 0; i < changes.length; i++) changes[i] = pushed[i]! / spreads[i]!;
      trace(plan, coefficients, at, changes);
      for (let i = 0; i < changes.length; i++) changes[i] = changes[i]! * spreads[i]!;
      return changes;
    },
  };
}

/** Of the path numbers, for those who read them: 'satisfaction.index.paths[3].coefficient'. */
export const pathReads = ({ paths }: Pick<Index, 'paths'>): readonly string[] =>
  paths.map((_, i) => `satisfaction.index.paths[${i}].coefficient`);
