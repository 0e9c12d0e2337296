// Loaded into every test file: one whose tests are over but that does not end is told what it left open, and fails.
import { after } from 'node:test'

const grace = 10_000

// the runner itself loads this too, and has no tests of its own
if (process.env.NODE_TEST_CONTEXT) {
  after(() => {
    const complain = (): void => {
      console.error(
        `The tests are over and this file does not end; still open: ${process.getActiveResourcesInfo().join(', ')}`,
      )
      process.exit(1)
    }
    setTimeout(complain, grace).unref()
  })
}
