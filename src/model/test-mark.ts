import type { Kind } from './kind.ts'
import { changedAfterStart, testVerdict } from './test-verdict.ts'

/** How a test stands to the criterion that was to be written before it began. */
export type TestMark = 'missing' | 'set' | 'changed' | 'met' | 'not met' | 'unclear'

/** What a card of a test says of its criterion: whether there is one, and once the test is over, what became of it. */
export function testMark(
  kind: Pick<Kind, 'evidence'> | undefined,
  { state, fields }: { state: string; fields: Record<string, unknown> },
): TestMark | null {
  const test = kind?.evidence?.test
  if (!test) return null
  const isFilled = (name: string | undefined) =>
    name !== undefined && fields[name] !== null && fields[name] !== undefined && fields[name] !== ''
  const found = testVerdict(state, fields, test)
  if (found) return found.changed ? 'changed' : found.side === 'for' ? 'met' : 'not met'
  if (!isFilled(test.criterion) && !isFilled(test.criterionWords)) return 'missing'
  if (test.over.includes(state)) return 'unclear'
  return changedAfterStart(fields, test) ? 'changed' : 'set'
}
