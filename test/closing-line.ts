import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with the one line that a reader, or a script, looks for. */
class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      // A file that does not even load has no tests to count, and must not pass for that.
      if (module.state() === 'failed' && module.errors().length > 0) count.failed++
      for (const test of module.children.allTests()) count[test.result().state]++
    }
    process.once('exit', () => console.log(`\n${count.passed} passed, ${count.failed} failed`))
  }
}

// oxlint-disable-next-line import/no-default-export -- vitest loads a reporter by its default export
export default ClosingLine
