import { refuse } from '../../model/method-refusal.ts'
import { wilson } from '../../model/numbers/wilson.ts'
import { percent, plain, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './outcome-score.method.ts'

type Outcome = Input['outcomes'][number]

/** Status and progress of each; with counts, also how certain the status is. */
export function compute({ outcomes, conf }: Input): Output {
  uniqueIds(outcomes, 'outcomes')
  const rows = outcomes.map((outcome, index) => ({ ...outcome, ...read(outcome, `outcomes[${index}]`, conf) }))
  const collect = <T>(of: (row: (typeof rows)[number]) => T) => Object.fromEntries(rows.map(row => [row.id, of(row)]))
  return {
    status: collect(row => row.status),
    progress: collect(row => row.progress),
    certainty: collect(row => row.certainty),
    interval: collect(row => row.interval),
    direction: collect(row => (row.ideal < row.minimal ? ('down' as const) : ('up' as const))),
    n: rows.length,
  }
}

function read(outcome: Outcome, at: string, conf: number) {
  const { minimal, ideal, data } = outcome
  if (data && data[0] > data[1]) refuse(`${at}.data[0]`, data[0], `from 0 to its n, ${data[1]}`)
  const value = data ? (data[1] > 0 ? data[0] / data[1] : null) : (outcome.current ?? null)
  const interval = data && data[1] > 0 ? wilson(data[0], data[1], conf) : null
  if (value === null) return { status: 'no-data' as const, progress: null, certainty: null, interval: null }
  const reaches = (x: number, limit: number) => (ideal < minimal ? x <= limit : x >= limit)
  const status = reaches(value, ideal)
    ? ('ideal-met' as const)
    : reaches(value, minimal)
      ? ('minimal-met' as const)
      : ('not-met' as const)
  const progress = ideal === minimal ? null : Math.min(1, Math.max(0, (value - minimal) / (ideal - minimal))) + 0
  return {
    status,
    progress,
    certainty:
      interval &&
      certaintyOf(
        interval.map(end => reaches(end, minimal)),
        reaches(value, minimal),
      ),
    interval,
  }
}

/** The interval verdict on the minimal condition. */
function certaintyOf(ends: readonly boolean[], pointMeets: boolean): string {
  if (ends.every(Boolean)) return 'supported'
  if (!ends.some(Boolean)) return 'refuted'
  return pointMeets ? 'met-not-yet-certain' : 'missed-not-yet-certain'
}

const words = {
  'not-met': 'short of the minimal condition',
  'minimal-met': 'minimal condition met',
  'ideal-met': 'ideal condition met',
  'no-data': 'no data',
}

/** What is met. */
export function readout({ status, progress, certainty, n }: Output): Readout {
  if (n === 0) return { says: ['No outcomes yet.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: Object.entries(status).map(
      ([id, word]) =>
        `${id}: ${words[word]}${progress[id] === null || progress[id] === undefined ? '' : `, ${percent(progress[id], 0)} of the way from minimal to ideal`}.`,
    ),
    sure: Object.entries(certainty).flatMap(([id, word]) => (word ? [`${id}: minimal condition ${plain(word)}.`] : [])),
    change: [],
    silent: ['What brought it about.'],
    chart: {
      shape: 'bars',
      title: 'From minimal to ideal',
      marks: Object.entries(progress).map(([label, value]) => ({ label, value })),
    },
  }
}
