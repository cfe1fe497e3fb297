import '#engine/satisfaction/satisfaction-slots.ts';
import { checkSatisfaction } from './check-satisfaction.ts';
import { checkSatisfyLever } from './check-satisfy.ts';
import { learn } from './rare-checks.ts';

/** For screens and programs that themselves make scenarios that speak of satisfaction: the checks come with them. */
export const knowSatisfaction = (): void =>
  learn('satisfaction', { field: checkSatisfaction, lever: checkSatisfyLever });
