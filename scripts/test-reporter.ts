// Node's own spec report; what was left out on request stands as a line right before the totals.
import { Readable } from 'node:stream'
import type { TestEvent } from 'node:test/reporters'
import { spec } from 'node:test/reporters'

/** Passes the runner's events to the spec report, with the line about what was skipped put in its place. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<unknown> {
  yield* Readable.from(withSkips(events)).pipe(spec())
}

async function* withSkips(events: AsyncIterable<TestEvent>): AsyncGenerator<TestEvent> {
  const skips = process.env.CHARTROOM_TEST_SKIP
  let said = !skips
  for await (const event of events) {
    if (
      !said &&
      event.type === 'test:diagnostic' &&
      event.data.nesting === 0 &&
      /^tests \d+$/.test(event.data.message)
    ) {
      said = true
      yield { ...event, data: { ...event.data, message: `skipped on request (CHARTROOM_TEST_SKIP): ${skips}` } }
    }
    yield event
  }
}
