import type { Case } from './case.ts';
import { creditCard } from './credit-card.ts';

/** The case of the first visit, alone, so that the first load carries no other. */
export const firstCase: Case = creditCard;
