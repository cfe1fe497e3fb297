/** A field alone, with as many customers as asked for: `window.field` changes them, `window.played` times frames. */
import '../../../../src/app.css';
import { mount } from 'svelte';
import MatrixBench from './MatrixBench.svelte';

export interface TimedField {
  readonly show: (count: number) => void;
  /** Shifts all customers a little, as play does. */
  readonly step: () => void;
  /** Chooses all customers within a line, as a lasso does. */
  readonly moves: () => number;
}

declare global {
  interface Window {
    field: TimedField;
    /** Milliseconds between the pictures of so many frames, each with a new place for every customer. */
    played: (count: number) => Promise<number[]>;
  }
}

mount(MatrixBench, { target: document.body, props: { onready: (field: TimedField) => (window.field = field) } });

window.played = async (count) => {
  const between: number[] = [];
  let last = await new Promise(requestAnimationFrame);
  for (let i = 0; i < count; i++) {
    window.field.step();
    const now = await new Promise<number>(requestAnimationFrame);
    between.push(now - last);
    last = now;
  }
  return between;
};
