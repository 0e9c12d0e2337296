// Fills a workspace with very many records straight through the store, with the very rows that the change path writes:
// record, key, link, two ledger rows, counts and search. Mostly feedback and responses, one record of twenty another.
import { newId } from '../src/model/id.ts'
import { firstState, shapeOf } from '../src/model/kind.ts'
import { sortKey } from '../src/model/sort-key.ts'
import { searchableText, wordsOf } from '../src/model/words.ts'
import { searchWrites } from '../src/store/search.ts'
import type { Ground } from '../src/workspace/ground.ts'
import { ledgerRows } from '../src/workspace/ledger-rows.ts'
import { linkValues, recordValues } from '../src/workspace/row-values.ts'
import { type StoredLink, type StoredRecord, seen, seenLink } from '../src/workspace/rows.ts'
import { insertRows } from '../src/workspace/statements.ts'
import { seeded, wordOf } from './search-figures.ts'

/** How many of a thousand records are of each kind, and the link each begins with where its target is there already. */
const shares: readonly [kind: string, each: number, link: string, to: string, way: 'out' | 'in'][] = [
  ['goal', 0.2, '', '', 'out'],
  ['persona', 0.1, '', '', 'out'],
  ['survey', 0.1, '', '', 'out'],
  ['account', 5, 'isPersona', 'persona', 'out'],
  ['problem', 2, 'hurts', 'persona', 'out'],
  ['need', 4.5, 'behind', 'problem', 'out'],
  ['outcome', 2, 'serves', 'goal', 'out'],
  ['metric', 1, 'measuredBy', 'outcome', 'in'],
  ['bet', 4, 'addresses', 'need', 'out'],
  ['assumption', 10, 'restsOn', 'bet', 'in'],
  ['experiment', 3, 'tests', 'assumption', 'out'],
  ['constraint', 0.7, 'limitedBy', 'bet', 'in'],
  ['ticket', 17.4, 'deliveredBy', 'bet', 'in'],
  ['feedback', 700, 'from', 'account', 'out'],
  ['response', 250, 'to', 'survey', 'out'],
]

const [vocabulary, portion] = [20_000, 2_000]

/** What was written: the ids of each kind in the order they were made. */
export type Written = ReadonlyMap<string, readonly string[]>

/** Writes about this many records and as many links; only the kinds asked for, all of them unless told. */
export async function bulkFill(
  ground: Ground,
  member: string,
  many: number,
  only?: readonly string[],
): Promise<Written> {
  const random = seeded(7)
  const ids = new Map<string, string[]>()
  for (const [kind, each, link, to, way] of shares) {
    if (only && !only.includes(kind)) continue
    const size = only ? Math.ceil(many / only.length) : Math.ceil((many * each) / 1_000)
    const made: string[] = []
    ids.set(kind, made)
    for (let from = 0; from < size; from += portion) {
      const records = Array.from({ length: Math.min(portion, size - from) }, (_, at) =>
        recordOf(ground, { kind, seq: from + at + 1, member, random }),
      )
      const ends = ids.get(to) ?? []
      // a third of all that points at a kind points at its first record: workspaces have such hubs
      const links =
        ends.length === 0
          ? []
          : records.map((record, at) => {
              const other = ends[random() < 0.3 ? 0 : (from + at) % ends.length]!
              const [start, end] = way === 'out' ? [record.id, other] : [other, record.id]
              const [fromKind, toKind] = way === 'out' ? [kind, to] : [to, kind]
              return linkOf({ name: link, from: start, fromKind, to: end, toKind, at: record.createdAt, member })
            })
      await write(ground, member, records, links)
      made.push(...records.map(record => record.id))
    }
  }
  return ids
}

async function write(
  ground: Ground,
  member: string,
  records: readonly StoredRecord[],
  links: readonly StoredLink[],
): Promise<void> {
  const { store, workspace, territory } = ground
  const kind = territory.kinds.get(records[0]!.kind)!
  const common = { actor: member, via: 'import' as const, batch: newId(), undoes: null, reason: null }
  await store.command(workspace, async (tx, counters) => {
    const rows = ledgerRows(
      [
        ...records.map(record => ({
          ...common,
          at: record.createdAt,
          verb: 'create' as const,
          record: record.id,
          kind: record.kind,
          shape: shapeOf(kind),
          link: null,
          other: null,
          was: null,
          now: { ...seen(record) },
        })),
        ...links.map(link => ({
          ...common,
          at: link.createdAt,
          verb: 'link' as const,
          record: link.from,
          kind: link.fromKind,
          shape: 1,
          link: link.id,
          other: link.to,
          was: null,
          now: { ...seenLink(link) },
        })),
      ],
      counters,
    )
    counters.keys[kind.prefix] = records.at(-1)!.seq
    const values = records.map(record => recordValues(record, sortKey(record.title), shapeOf(kind)))
    const counts = [{ kind: kind.word, state: firstState(kind), scope: 'all', live: records.length, archived: 0 }]
    await tx.write(insertRows('records', workspace, values))
    await tx.write([
      ...insertRows(
        'keys',
        workspace,
        records.map(({ id, key }) => ({ key, id })),
      ),
      ...insertRows('links', workspace, links.map(linkValues)),
      ...insertRows('ledger', workspace, rows),
      ...insertRows(
        'counts',
        workspace,
        counts,
        ' ON CONFLICT (ws_id, kind, state, scope) DO UPDATE SET live = counts.live + excluded.live',
      ),
      ...records.flatMap((record, at) =>
        searchWrites(
          store.engine,
          workspace,
          { id: record.id, number: Number(rows[at]!.number) },
          wordsOf(searchableText(record, kind)),
        ),
      ),
    ])
  })
}

const sources = ['interview', 'support', 'sales', 'review', 'community', 'portal']

function recordOf(
  ground: Ground,
  { kind, seq, member, random }: { kind: string; seq: number; member: string; random: () => number },
): StoredRecord {
  const definition = ground.territory.kinds.get(kind)!
  const text = (words: number) =>
    Array.from({ length: words }, () => wordOf(Math.floor(Math.exp(random() * Math.log(vocabulary))) - 1)).join(' ')
  const day = new Date(ground.now() - Math.floor(random() * 300) * 86_400_000).toISOString()
  return {
    id: newId(),
    key: `${definition.prefix}-${seq}`,
    seq,
    kind,
    title: `${text(6)} ${seq}`,
    state: firstState(definition),
    owner: null,
    audience: 'company',
    tags: [],
    team: null,
    product: null,
    cameFrom: null,
    waivers: {},
    fields: fieldsOf(kind, seq, day.slice(0, 10), text),
    version: 1,
    createdAt: day,
    createdBy: member,
    updatedAt: day,
    updatedBy: member,
    archivedAt: null,
    touched: true,
    kept: {},
  }
}

function fieldsOf(kind: string, seq: number, day: string, text: (words: number) => string): Record<string, unknown> {
  if (kind === 'feedback')
    return {
      text: text(40),
      source: sources[seq % sources.length],
      saidAt: day,
      firstHand: true,
      rating: (seq % 5) + 1,
    }
  if (kind === 'response') return { comment: text(10), score: seq % 11, answeredAt: day }
  if (kind === 'bet') return { horizon: seq <= 10 ? 'now' : seq <= 20 ? 'next' : 'later', hypothesis: text(20) }
  if (kind === 'assumption') return { importance: seq % 11 }
  return {}
}

function linkOf(
  given: Pick<StoredLink, 'name' | 'from' | 'fromKind' | 'to' | 'toKind'> & { at: string; member: string },
): StoredLink {
  const { at, member, ...ends } = given
  return { id: newId(), ...ends, values: {}, version: 1, createdAt: at, createdBy: member }
}
