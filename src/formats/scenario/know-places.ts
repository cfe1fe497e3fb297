import { checkPlaceLever } from './check-move.ts';
import { checkPositions } from './check-positions.ts';
import { learn } from './rare-checks.ts';

/** For screens and programs that themselves make scenarios with places: the checks come with them. */
export const knowPlaces = (): void => learn('positions', { field: checkPositions, lever: checkPlaceLever });
