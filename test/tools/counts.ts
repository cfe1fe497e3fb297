import type { Reporter, TestModule } from 'vitest/node';

/**
 * Prints `N passed, N failed, N skipped` alone on the last line. A file that could not be loaded counts as a failure, and
 * so does a run that ends badly for any other reason: the line never says that all is well when it is not.
 */
export class Counts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    let skipped = 0;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
        else skipped++;
      }
    }
    process.on('exit', (code) => {
      if (code !== 0 && failed === 0) failed = 1;
      console.log(`${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`);
    });
  }
}
