/** What each tab of Satisfaction brings: its questions, and whether anything of it is under the hand. */
export interface Tab {
  /** Asks what is shown. `few`: first pictures only; to be called again with all runs when those are there. */
  readonly look: (few: boolean) => void;
  /** Questions and worths of this tab. */
  readonly asked: () => readonly Asked[];
  readonly isHeld: () => boolean;
}

/** What a `Measured` and a `Worths` have in common. */
export interface Asked {
  readonly isRunning: boolean;
  readonly isStale: boolean;
  readonly hasFailed: boolean;
  readonly forget: () => void;
  readonly milliseconds: number;
  /** That have been answered, of a question that counts them. */
  readonly runs?: number;
}
