/** Changes whenever the same scenario and seed give other bits than before. Stored with every result. */
export const ENGINE_VERSION = '1';
