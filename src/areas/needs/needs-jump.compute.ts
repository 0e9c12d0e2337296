import { many, plain, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './needs-jump.method.ts'

const order = ['common', 'context', 'activity', 'qualifier'] as const

/** Needs that hang under one that is not wider, under an unknown one, or in a circle. */
export function compute({ needs }: Input): Output {
  uniqueIds(needs, 'needs')
  const byId = new Map(needs.map(need => [need.id, need]))
  const counts = { common: 0, context: 0, activity: 0, qualifier: 0 }
  const issues = new Map<string, string[]>()
  for (const { id, level, parent } of needs) {
    if (level) counts[level] += 1
    const found: string[] = []
    if (!level) found.push('no-level')
    if (parent) {
      const above = byId.get(parent)
      if (!above) found.push('unknown-parent')
      else if (level && above.level) {
        const [own, wider] = [order.indexOf(level), order.indexOf(above.level)]
        if (wider > own) found.push('parent-is-narrower')
        else if (wider === own) found.push('parent-is-as-narrow')
      }
      if (circles(id, byId)) found.push('circle')
    }
    if (found.length > 0) issues.set(id, found)
  }
  return { order: [...order], issues: Object.fromEntries(issues), counts, n: needs.length }
}

function circles(start: string, byId: ReadonlyMap<string, { parent?: string | null | undefined }>): boolean {
  const seen = new Set<string>()
  for (let here: string | null | undefined = start; here; here = byId.get(here)?.parent) {
    if (seen.has(here)) return here === start
    seen.add(here)
  }
  return false
}

/** What to re-hang. */
export function readout({ issues, counts, n }: Output): Readout {
  if (n === 0) return { says: ['No needs yet.'], sure: [], change: [], silent: [], chart: null }
  const open = Object.entries(issues)
  return {
    says: [
      open.length === 0
        ? `${many(n, 'need')}, all in order.`
        : `Hanging wrongly: ${open.length} of ${many(n, 'need')}.`,
      ...open.slice(0, 8).map(([id, list]) => `${id}: ${list.map(plain).join(', ')}.`),
    ],
    sure: [],
    change: ['Ask why until the need would hold for people who never heard of the product.'],
    silent: ['Which need matters most.'],
    chart: {
      shape: 'bars',
      title: 'Needs by level',
      marks: order.map(label => ({ label, value: counts[label] ?? 0 })),
    },
  }
}
