/** Places of the money flows in an arm's `flows` (the order of FLOW_SOURCES) and of the sources in its year rows. */
import { PROFIT_SOURCES } from '../scenario.ts';
import { FLOW_SOURCES } from '../summary.ts';

export const SOURCES = PROFIT_SOURCES.length;
export const BASE = PROFIT_SOURCES.indexOf('base');
export const REFERRAL = PROFIT_SOURCES.indexOf('referral');
export const PREMIUM = PROFIT_SOURCES.indexOf('premium');
export const ACQUISITION_FLOW = FLOW_SOURCES.indexOf('acquisition');
export const PROGRAMME_FLOW = FLOW_SOURCES.indexOf('programme');
/** The five profit sources follow one another from here, in the order of PROFIT_SOURCES. */
export const FIRST_SOURCE_FLOW = FLOW_SOURCES.indexOf('base');
export const BASE_FLOW = FIRST_SOURCE_FLOW + BASE;
