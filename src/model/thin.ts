import type { Territory } from './assemble.ts'
import type { ChartRecord } from './record.ts'
import type { Verdict } from './verdict.ts'

/** Why a rung is there but does not carry, and what would make it carry. */
export interface Thin {
  because: 'empty' | 'no evidence' | 'inside opinion'
  says: string
  remedy: string
}

/** Whether a record is too thin to carry a ladder: empty, a claim nobody has shown, or only opinion from inside. */
export function thinness(territory: Territory, record: ChartRecord, verdict: Verdict | null): Thin | null {
  if (verdict) {
    if (verdict.items.length === 0) {
      return { because: 'no evidence', says: 'nobody has shown it yet', remedy: 'Add evidence for or against it' }
    }
    if (verdict.items.every(item => item.inside)) {
      return {
        because: 'inside opinion',
        says: 'only people inside say so',
        remedy: 'Add what somebody outside said or did',
      }
    }
    return null
  }
  if (!isEmpty(territory, record)) return null
  const carries = territory.kinds.get(record.kind)?.carries
  const labels = carries?.map(field => territory.kinds.get(record.kind)!.fields[field]!.label.toLowerCase())
  return {
    because: 'empty',
    says: labels ? `says nothing about ${labels.join(' or ')}` : 'has a name and nothing more',
    remedy: labels ? `Fill in ${labels.join(' or ')}` : 'Say more than its name',
  }
}

/** Whether a record says nothing beyond its name in the fields that must carry it. */
export function isEmpty(territory: Territory, record: ChartRecord): boolean {
  const carries = territory.kinds.get(record.kind)?.carries ?? Object.keys(record.fields)
  return carries.every(field => !isFilled(record.fields[field]))
}

/** Whether a field says anything. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  return !Array.isArray(value) || value.length > 0
}
