import { listed, many, plain, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './ticket-ready.method.ts'

/** Gaps and hints of each ticket. */
export function compute({ tickets, largest }: Input): Output {
  uniqueIds(tickets, 'tickets')
  const issues = Object.fromEntries(tickets.map(ticket => [ticket.id, issuesOf(ticket, largest)]))
  return {
    issues,
    ready: tickets.map(ticket => ticket.id).filter(id => issues[id]!.every(word => word.endsWith(':hint'))),
    n: tickets.length,
  }
}

function issuesOf(
  { title, value, estimate, criteria, dependsOn }: Input['tickets'][number],
  largest: number | undefined,
): string[] {
  const issues: string[] = []
  const written = criteria.filter(line => line.trim())
  if (!title?.trim()) issues.push('no-title')
  if (written.length === 0) issues.push('no-criterion')
  if (written.some(half)) issues.push('criterion-unfinished')
  if (value !== undefined && !value?.trim()) issues.push('no-value:hint')
  if (dependsOn.length > 0) issues.push('not-independent:hint')
  if (estimate === null) issues.push('not-estimated:hint')
  if (largest !== undefined && estimate != null && estimate > largest) issues.push('too-large:hint')
  return issues
}

/** A criterion that begins with Given but does not come to When and Then. */
function half(line: string): boolean {
  return /^\s*given\b/i.test(line) && !/\bwhen\b.*\bthen\b/is.test(line)
}

/** What can be built now. */
export function readout({ issues, ready, n }: Output): Readout {
  if (n === 0) return { says: ['No tickets.'], sure: [], change: [], silent: [], chart: null }
  const open = Object.entries(issues).filter(([id]) => !ready.includes(id))
  return {
    says: [
      `Ready: ${ready.length} of ${many(n, 'ticket')}${ready.length > 0 ? `: ${listed(ready.slice(0, 8))}` : ''}.`,
      ...open.slice(0, 8).map(([id, list]) => `${id}: ${list.map(plain).join(', ')}.`),
    ],
    sure: [],
    change: ['One criterion that somebody can check.'],
    silent: ['Whether it should be built.'],
    chart: null,
  }
}
