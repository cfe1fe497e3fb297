import { cpus, loadavg } from 'node:os';
import { browserRows } from './browser.ts';
import { accuracyRows } from './accuracy.ts';
import { cohortRows } from './cohort.ts';
import { customerRows } from './customers.ts';
import { engineRows } from './engine.ts';
import { fieldRows } from './matrix/field.ts';
import { quantileRows } from './quantiles.ts';
import { studyRows } from './studies.ts';
import { printTable } from './table.ts';

const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}`;

console.log(machine());
const accuracy = accuracyRows();
printTable('Time to ±1% of the mean uplift, one core, 4 segments × 120 months × 2 arms', accuracy);
const engine = engineRows();
printTable('Engine, one core', engine);
const cohort = cohortRows();
printTable('Luck of a finite number of customers, one core, 4 segments × 120 months × 2 arms with the fan', cohort);
const customers = customerRows();
printTable('Customers one by one, one core, credit card', customers);
const quantiles = quantileRows();
printTable('Quantiles, one core', quantiles);
const browser = process.argv.includes('--no-browser')
  ? []
  : [...(await browserRows()), ...(await studyRows()), ...(await fieldRows())];
if (browser.length > 0)
  printTable('Browser: the built app with the credit card, its workers alone, and the field of the matrices', browser);
console.log(`\n${machine()}`);
if ([...accuracy, ...engine, ...cohort, ...customers, ...quantiles, ...browser].some(({ passes }) => passes === false))
  process.exitCode = 1;
