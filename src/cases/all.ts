import { bankCard } from './bank-card.ts';
import type { Case } from './case.ts';
import { certificationBody } from './certification-body.ts';
import { creditCard } from './credit-card.ts';
import { highEnd } from './high-end.ts';
import { insuranceBroker } from './insurance-broker.ts';
import { regular } from './regular.ts';
import { subscriptionSoftware } from './subscription-software.ts';
import { telecom } from './telecom.ts';
import { webShop } from './web-shop.ts';

/** In the order of the page. */
export const CASES: readonly Case[] = [
  creditCard,
  bankCard,
  subscriptionSoftware,
  telecom,
  insuranceBroker,
  webShop,
  certificationBody,
  highEnd,
  regular,
];
