import type { TestFields } from './kind.ts'

/** What a test says of the claim it was made for. */
export interface TestVerdict {
  side: 'for' | 'against'
  /** The share of its weight that counts: half where it is undecided, half where its criterion was changed. */
  share: number
  /** The interval lies wholly on one side of a criterion that stood before the start. */
  decisive: boolean
  /** Its criterion was changed after it had started. */
  changed: boolean
}

/** The side and weight of a test by its own result; null while it is not over or says nothing. */
export function testVerdict(state: string, fields: Record<string, unknown>, test: TestFields): TestVerdict | null {
  if (!test.over.includes(state)) return null
  const changed = changedAfterStart(fields, test)
  const found = byNumbers(fields, test) ?? byWords(fields, test)
  if (!found) return null
  return {
    side: found.meets ? 'for' : 'against',
    share: (found.whole ? 1 : 0.5) * (changed ? 0.5 : 1),
    decisive: found.decisive && !changed,
    changed,
  }
}

/** Whether the criterion of a test was changed after the test had started. */
export function changedAfterStart(fields: Record<string, unknown>, test: TestFields): boolean {
  const changed = test.criterionChanged ? fields[test.criterionChanged] : null
  const started = test.started ? fields[test.started] : null
  if (typeof changed !== 'string') return false
  return typeof started !== 'string' || changed.slice(0, 10) > started.slice(0, 10)
}

interface Found {
  meets: boolean
  whole: boolean
  decisive: boolean
}

function byNumbers(fields: Record<string, unknown>, test: TestFields): Found | null {
  const criterion = fields[test.criterion]
  if (typeof criterion !== 'number') return null
  const most = test.criterionSide !== undefined && fields[test.criterionSide] === 'at most'
  const meets = (value: number) => (most ? value <= criterion : value >= criterion)
  const interval = test.interval ? (fields[test.interval] as { low: number; high: number } | null | undefined) : null
  if (interval && meets(interval.low) === meets(interval.high)) {
    return { meets: meets(interval.low), whole: true, decisive: true }
  }
  const result = fields[test.result]
  if (typeof result === 'number') return { meets: meets(result), whole: false, decisive: false }
  // an interval without its point estimate leans to the side its middle lies on
  if (interval) return { meets: meets((interval.low + interval.high) / 2), whole: false, decisive: false }
  return null
}

function byWords(fields: Record<string, unknown>, test: TestFields): Found | null {
  const verdict = test.verdict ? fields[test.verdict] : null
  if (verdict !== 'met' && verdict !== 'not met') return null
  return { meets: verdict === 'met', whole: true, decisive: false }
}
