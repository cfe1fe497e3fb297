import { cpus, loadavg } from 'node:os';
import { browserRows } from './browser.ts';
import { engineRows } from './engine.ts';
import { printTable } from './table.ts';

const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}`;

console.log(machine());
const engine = engineRows();
printTable('Engine, one core', engine);
const browser = process.argv.includes('--no-browser') ? [] : await browserRows();
if (browser.length > 0) printTable('Browser, production build, credit card', browser);
console.log(`\n${machine()}`);
if ([...engine, ...browser].some(({ passes }) => passes === false)) process.exitCode = 1;
