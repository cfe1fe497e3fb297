import { checkPlaceLever } from './check-move.ts';
import { checkPositions } from './check-positions.ts';
import { learnPlaces } from './place-checks.ts';

/** For screens and programs that themselves make scenarios with places: the checks come with them. */
export const knowPlaces = (): void => learnPlaces({ positions: checkPositions, lever: checkPlaceLever });
