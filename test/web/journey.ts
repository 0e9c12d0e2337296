// A journey runs in a real browser against a real server, on machines of any speed. One that fails is walked once more
// from the start, with a server and a browser of its own: a fault of the product fails again, and a hitch of the
// machine is told of beside the test instead of being hidden.
import { test as runnerTest, type TestContext, type TestOptions } from 'node:test'

/** What a journey may ask of its test: to tidy up after it. */
export type Walk = Pick<TestContext, 'after'>

/** Registers a journey, under the name `test` so that it reads like every other test. */
export function test(name: string, options: TestOptions, walk: (t: Walk) => Promise<void>): void {
  runnerTest(name, options, t => walked(walk, said => t.diagnostic(said)))
}

/** Walks a journey, and once more where it fails; says so, with the reason. */
export async function walked(walk: (t: Walk) => Promise<void>, say: (said: string) => void): Promise<void> {
  try {
    await once(walk)
  } catch (problem) {
    say(`walked a second time: ${problem instanceof Error ? (problem.stack ?? problem.message) : problem}`)
    await once(walk)
  }
}

/** Walks it and tidies up after it, latest first, whether it came through or not. */
async function once(walk: (t: Walk) => Promise<void>): Promise<void> {
  const left: (() => unknown)[] = []
  try {
    await walk({ after: tidy => void left.unshift(tidy as () => unknown) })
  } finally {
    for (const tidy of left) await tidy()
  }
}
