/** The two inks: slate for what is, vermilion for what if. */
export type Ink = 'now' | 'if';

/** The tone of a piece of text: one of the inks, or plain. */
export type Tone = Ink | 'ink' | 'muted';
