import { parseCondition } from '../../model/filter.ts'
import { type Kind, manyOf } from '../../model/kind.ts'
import { askedWhere, usualColumns } from '../../model/list-shape.ts'
import { mentionsSaid } from '../../model/mention.ts'
import { Problem } from '../../model/problem.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { SharedPart, SharedRow, Shown } from '../../model/share.ts'
import { checkViewQuery, type ViewQuery } from '../../model/view.ts'
import { kindNamed, list } from '../list.ts'
import { memberNames } from '../members.ts'
import { recordsAtById } from '../past.ts'
import { teams } from '../teams.ts'
import { viewCalled } from '../views.ts'
import type { Ends, Showing, Still } from './showing.ts'

const perPage = 100
const long = new Set(['text', 'prose', 'url'])
const mostStill = 1_000

/** A list under its own conditions; its columns and nothing else. */
export const showList: Showing<Extract<Shown, { sort: 'list' }>> = {
  async check({ sharer }, shown) {
    const kind = kindNamed(sharer, shown.kind)
    checkViewQuery(kind, shown.query)
    return { shown: { ...shown, kind: kind.word }, name: manyOf(kind) }
  },
  ids: (ends, { kind, query }) => idsOf(ends, kind, query),
  async read(ends, { kind: word, query }, at, after) {
    const kind = kindNamed(ends.guest, word)
    return { name: '', part: await partOf(ends, kind, query, at, after) }
  },
}

/** A saved view: what it asks for today, as long as whoever shares it sees it. */
export const showView: Showing<Extract<Shown, { sort: 'view' }>> = {
  async check({ sharer }, shown) {
    const view = await viewCalled(sharer, sharer.store.read, shown.view, false)
    return { shown, name: view.name }
  },
  async ids(ends, { view: id }) {
    const view = await viewCalled(ends.sharer, ends.sharer.store.read, id, false)
    return idsOf(ends, view.kind, view.query)
  },
  async read(ends, { view: id }, at, after) {
    const view = await viewCalled(ends.sharer, ends.sharer.store.read, id, false)
    const kind = kindNamed(ends.guest, view.kind)
    return { name: view.name, part: await partOf(ends, kind, view.query, at, after) }
  },
}

async function idsOf(ends: Ends, word: string, query: ViewQuery): Promise<string[]> {
  const kind = kindNamed(ends.guest, word)
  const ids: string[] = []
  for (let after: string | undefined; ; ) {
    const page = await pageOf(ends, kind, query, after)
    ids.push(...page.items.map(({ id }) => id))
    if (ids.length > mostStill)
      throw new Problem(
        'too-much',
        `A list that stands still holds at most ${mostStill} records. Narrow it, or share it as it is now.`,
        { mode: 'too many records' },
      )
    if (page.next === null) return ids
    after = page.next
  }
}

async function partOf(
  ends: Ends,
  kind: Kind,
  query: ViewQuery,
  at: Still | null,
  after: string | undefined,
): Promise<SharedPart> {
  const columns = query.columns ?? usualColumns(kind)
  const group = query.group ?? null
  const { items, next } = at ? await stillPage(ends, at, after) : await pageOf(ends, kind, query, after)
  const shown = new Set(group === null ? columns : [...columns, group])
  const names = await namesFor(ends)
  return { sort: 'list', kind: kind.word, columns, group, rows: items.map(row => rowOf(row, kind, shown, names)), next }
}

const pageOf = (ends: Ends, kind: Kind, query: ViewQuery, after: string | undefined) =>
  list(ends.guest, {
    kind: kind.word,
    where: askedWhere(kind, query).map(text => asSharer(text, kind, ends.sharer.actor.member)),
    q: query.q,
    sort: query.sort ?? '-updatedAt',
    limit: perPage,
    after,
  })

/** A condition on “me” means the person who shares. */
export function asSharer(text: string, kind: Kind, member: string): string {
  const { name, comparison, values } = parseCondition(text, kind)
  const isPerson = name === 'owner' || kind.fields[name]?.type === 'person'
  return isPerson ? `${name}${comparison}${values.map(one => (one === 'me' ? member : one)).join(',')}` : text
}

async function stillPage({ guest }: Ends, { point, ids }: Still, after: string | undefined) {
  const from = after === undefined ? 0 : Number(after)
  if (!Number.isInteger(from) || from < 0)
    throw new Problem('invalid', 'The list continues at a whole number.', { after: 'a whole number' }, 400)
  const asked = ids.slice(from, from + perPage)
  const records = await recordsAtById(guest, point, asked)
  const next = from + perPage < ids.length ? String(from + perPage) : null
  return { items: asked.flatMap(id => records.get(id) ?? []), next }
}

type Names = Awaited<ReturnType<typeof namesFor>>

async function namesFor({ guest }: Ends) {
  const [people, all] = await Promise.all([memberNames(guest), teams(guest)])
  return {
    person: (id: unknown) => people.get(String(id)) ?? null,
    team: (id: unknown) => all.find(one => one.id === id)?.name ?? null,
  }
}

const firstLine = (text: string): string => mentionsSaid(text.split('\n')[0]!, ({ label }) => label).slice(0, 200)

function rowOf(record: ChartRecord, kind: Kind, shown: ReadonlySet<string>, names: Names): SharedRow {
  const at = <T>(name: string, value: T): T | null => (shown.has(name) ? value : null)
  const fields = Object.entries(record.fields).flatMap(([name, value]): [string, unknown][] => {
    const field = kind.fields[name]
    if (!field || !shown.has(name)) return []
    if (value === null) return [[name, null]]
    if (field.type === 'person') return [[name, names.person(value)]]
    // a row draws the first line of a text; the rest is not shown, so it is not sent
    return [[name, long.has(field.type) ? firstLine(String(value)) : value]]
  })
  return {
    key: record.key,
    title: record.title,
    state: at('state', record.state),
    owner: at('owner', record.owner && names.person(record.owner)),
    team: at('team', record.team && names.team(record.team)),
    tags: shown.has('tags') ? record.tags : [],
    audience: at('audience', record.audience),
    createdAt: at('createdAt', record.createdAt),
    updatedAt: at('updatedAt', record.updatedAt),
    system: at('system', record.cameFrom?.system ?? null),
    fields: Object.fromEntries(fields),
  }
}
