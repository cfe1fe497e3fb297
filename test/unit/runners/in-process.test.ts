import { inProcess } from '#runners/in-process.ts';
import { runnerSuite } from '#test/helpers/runner-suite.ts';

runnerSuite('runners in this thread', inProcess);
