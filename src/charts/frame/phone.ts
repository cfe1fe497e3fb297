import { MediaQuery } from 'svelte/reactivity';

/** Below 600 px: at most three ticks, and what stands beside a picture moves into it. */
export const phone = new MediaQuery('max-width: 599.98px', false);
