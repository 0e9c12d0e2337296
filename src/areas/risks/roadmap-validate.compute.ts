import { many, plain, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './roadmap-validate.method.ts'

/** What is missing or early on each item. */
export function compute({ items }: Input): Output {
  uniqueIds(items)
  const counts = { now: 0, next: 0, later: 0 }
  for (const { column } of items) counts[column] += 1
  return { issues: Object.fromEntries(items.map(item => [item.id, issuesOf(item)])), counts, n: items.length }
}

function issuesOf({ column, outcome, metric, date, openAssumptions = 0 }: Input['items'][number]): string[] {
  const issues: string[] = []
  if (!outcome?.trim()) issues.push(column === 'later' ? 'no-outcome:hint' : 'no-outcome')
  else if (!metric?.trim() && column !== 'later') issues.push('no-metric')
  if (date && column !== 'now') issues.push(`date-in-${column}`)
  if (column === 'now' && openAssumptions > 0) issues.push('open-assumptions:warning')
  return issues
}

/** What to mend before showing it. */
export function readout({ issues, counts, n }: Output): Readout {
  if (n === 0) return { says: ['The roadmap is empty.'], sure: [], change: [], silent: [], chart: null }
  const open = Object.entries(issues).filter(([, list]) => list.length > 0)
  return {
    says: [
      open.length === 0
        ? `${many(n, 'item')}, nothing missing.`
        : `Something is missing on ${open.length} of ${many(n, 'item')}.`,
      ...open.slice(0, 8).map(([id, list]) => `${id}: ${list.map(plain).join(', ')}.`),
    ],
    sure: [],
    change: ['An item moves left when its open important assumptions are settled.'],
    silent: ['Whether the outcomes are the right ones.'],
    chart: {
      shape: 'bars',
      title: 'Items by column',
      marks: Object.entries(counts).map(([label, value]) => ({ label, value })),
    },
  }
}
