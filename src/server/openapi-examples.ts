import type { OperationName } from '../model/contract.ts'
import type { Field } from '../model/field.ts'
import type { Kind } from '../model/kind.ts'

interface Example {
  query?: Readonly<Record<string, unknown>>
  body?: unknown
  answer?: unknown
}

const bet = '019a2b3c-0000-7000-8000-000000000001'

/** What one might send and get, by operation. */
export const examples: Partial<Record<OperationName, Example>> = {
  list: { query: { kind: 'bets', where: ['horizon=now'], sort: '-updatedAt' } },
  change: {
    body: {
      changes: [{ verb: 'create', id: bet, kind: 'bet', title: 'Text people when the bike is ready' }],
      reason: 'Asked for in five interviews',
    },
  },
  changesSince: { query: { since: 120, limit: 200, wait: 10 } },
  undo: { body: { batch: bet }, answer: { done: null, says: 'There is nothing of yours to take back.', left: [] } },
  history: { query: { record: 'B-3', limit: 20 } },
  search: { query: { q: 'bike ready', kind: 'needs' } },
  attach: { query: { name: 'sketch.png', type: 'image/png' } },
  kinds: { query: { kind: 'bet' } },
  signals: { query: { area: 'risks' } },
  next: { query: { limit: 5 } },
  setAside: { body: { rule: 'unheard-need', record: 'N-1', until: '2027-01-31', reason: 'Interviews are booked' } },
  whatIf: {
    body: {
      steps: [
        { does: 'insert', id: 'B-3' },
        { does: 'delay', id: 'B-7', weeks: 6 },
      ],
    },
  },
  calc: {
    body: {
      input: { start: 0.5, items: [{ source: 'Acme', side: 'for', strength: 3, ageDays: 20, halfLifeDays: 180 }] },
    },
  },
  importFile: { query: { name: 'issues.json' } },
  mapImport: { body: { mapping: {} } },
  commitImport: { body: { wait: true } },
  exportFile: { query: { format: 'csv', kind: 'needs' } },
  addMember: { body: { name: 'Ben', email: 'ben@example.org', role: 'viewer' } },
  updateMember: { body: { role: 'member' } },
  makeToken: { body: { name: 'Nightly export', scopes: ['read'], expiresAt: '2027-06-30' } },
  addTeam: { body: { name: 'Booking' } },
  updateTeam: { body: { name: 'Booking and payment' } },
  renameWorkspace: { body: { name: 'Spoke' } },
  changeTags: { body: { from: ['mobile app', 'app'], to: 'mobile' } },
  takeProposed: { body: { take: [{ id: 'label calendar', title: 'A calendar that holds' }] } },
  attention: { query: { weeks: 4 } },
  noteReading: { body: { areas: { needs: 2 } } },
  roadmap: { query: { look: 'customers' } },
  tellPresence: { body: { tab: '4f1c', place: 'record:B-3', selected: [], editing: 'hypothesis' } },
  makeShare: { body: { shown: { sort: 'why', record: 'B-3' }, mode: 'still', expiresAt: '2027-01-31' } },
  changeShare: { body: { expiresAt: '2027-03-31' } },
  changeSettings: { body: { set: { lanes: 3 } } },
}

/** A few fields of a kind, filled in. */
export function fieldsExample(kind: Kind): Record<string, unknown> {
  const shown = Object.entries(kind.fields).slice(0, 3)
  return Object.fromEntries(shown.map(([name, field]) => [name, exampleValue(field)]))
}

function exampleValue(field: Field): unknown {
  const [first] = Object.keys(field.options ?? {})
  switch (field.type) {
    case 'choice':
      return first
    case 'choices':
      return first === undefined ? [] : [first]
    case 'number':
    case 'scale':
      return field.min ?? 1
    case 'range':
      return { low: field.min ?? 1, high: field.max ?? 2 }
    case 'money':
      return { amount: 1200, currency: 'EUR' }
    case 'date':
      return '2027-03-31'
    case 'url':
      return 'https://example.org/'
    case 'flag':
      return true
    case 'steps':
      return [{ id: 's1', text: 'A first line' }]
    case 'person':
      return null
    default:
      return field.label
  }
}
