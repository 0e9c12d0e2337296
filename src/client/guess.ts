import type { Detail, Page } from '../model/answers.ts'
import type { Change } from '../model/change.ts'
import type { OperationName } from '../model/contract.ts'
import type { ChartRecord } from '../model/record.ts'

/** What an answer will look like once changes are in, for the answers where that can be told; else null. */
export function guessed(name: OperationName, changes: readonly Change[]): ((answer: unknown) => unknown) | null {
  if (name === 'read') return answer => detailAfter(answer as Detail, changes)
  if (name === 'list') return answer => pageAfter(answer as Page<ChartRecord>, changes)
  return null
}

/** A record as it reads after changes to it. */
export function recordAfter(record: ChartRecord, changes: readonly Change[]): ChartRecord {
  return changes.reduce((now, change) => after(now, change), record)
}

function after(record: ChartRecord, change: Change): ChartRecord {
  if (!('id' in change) || change.id !== record.id) return record
  if (change.verb === 'update') {
    const { fields, ...common } = change.set
    return { ...record, ...common, fields: { ...record.fields, ...fields } }
  }
  if (change.verb === 'archive') return { ...record, archivedAt: new Date().toISOString() }
  if (change.verb === 'restore') return { ...record, archivedAt: null }
  return record
}

function detailAfter(detail: Detail, changes: readonly Change[]): Detail {
  const gone = new Set(changes.flatMap(change => (change.verb === 'unlink' ? [change.id] : [])))
  return {
    ...detail,
    record: recordAfter(detail.record, changes),
    links: detail.links
      .filter(link => !gone.has(link.id))
      .map(link => {
        const change = changes.find(one => one.verb === 'relink' && one.id === link.id)
        return change?.verb === 'relink' ? { ...link, values: { ...link.values, ...change.values } } : link
      }),
  }
}

function pageAfter(page: Page<ChartRecord>, changes: readonly Change[]): Page<ChartRecord> {
  const archived = new Set(changes.flatMap(change => (change.verb === 'archive' ? [change.id] : [])))
  return {
    ...page,
    items: page.items.filter(record => !archived.has(record.id)).map(record => recordAfter(record, changes)),
  }
}
