import { portableHashes } from './hashes.ts';

declare const print: (line: string) => void;

/** Shells of engines print; Node and browsers have a console. */
const say = typeof print === 'function' ? print : (line: string): void => console.log(line);
for (const line of portableHashes()) say(line);
