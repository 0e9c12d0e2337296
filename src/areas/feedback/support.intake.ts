import { guessMapping } from '../../model/importing/guess-mapping.ts'
import { to } from '../../model/importing/preset.ts'
import { systemOf } from '../../model/importing/system-name.ts'
import { intake } from '../../model/intake.ts'
import { isObject, itemsIn, jsonTable, listIn } from '../../model/tabular/json-table.ts'
import type { Source } from '../../model/tabular/source.ts'

type Bag = Record<string, unknown>

/** Conversations of a help desk: what customers wrote becomes feedback from support, what was answered its comments. */
export const supportIntake = intake({
  name: 'support',
  title: 'Support conversations',
  says: 'Tickets or conversations of a help desk, as CSV or JSON, become feedback from support with the answers as comments.',
  lays: document => {
    const items = itemsIn(document)
    if (items.length === 0 || !items.slice(0, 20).every(isConversation)) return undefined
    const people = new Map(
      listIn(isObject(document) ? document.users : []).map(user => [(user as Bag).id, user as Bag]),
    )
    return jsonTable(items.map(item => laidOut(item as Bag, people)))
  },
  recognises: source => {
    if (source.document !== undefined) return itemsIn(source.document).some(isConversation) ? 0.9 : 0
    const has = namesOf(source)
    const who = ['requester', 'requester name', 'full name', 'contact name', 'customer'].some(name => has.has(name))
    const desk = own.filter(name => has.has(name)).length
    return has.has('subject') && who && desk >= 2 ? 0.6 + desk / 20 : 0
  },
  propose: (source, kinds) => {
    const kind = kinds.get('feedback')!
    const { mapping } = guessMapping(source, kind, 'support', systemOf(source.facts.name))
    const columns = mapping.columns.map(column => {
      // whoever answers a customer is not in charge of what becomes of it
      if (column.to.some(target => target.as === 'common' && target.name === 'owner')) return { ...column, to: [] }
      const isTags = column.to.some(target => target.as === 'common' && target.name === 'tags')
      if (isTags && namesOf(source).has('requester domain')) return { ...column, reading: { parts: ' ' } }
      if (column.column === 'said') return { ...column, to: [to.comment], reading: { markup: 'html' as const } }
      return column
    })
    return { ...mapping, columns, fixed: { source: 'support' } }
  },
})

const own = [
  'via',
  'group',
  'agent',
  'assignee',
  'ticket type',
  'ticket id',
  'satisfaction score',
  'resolution time',
  'resolution time (in hrs)',
  'first response time (in hrs)',
  'organization',
  'organization name',
  'satisfaction rating',
  'submitter',
  'requester id',
  'channel',
  'due by time',
]

const namesOf = ({ table }: Source): Set<string> =>
  new Set(table.columns.map(({ name }) => name.toLowerCase().replace(/^(ticket|conversation) (?!id|type)/, '')))

const isConversation = (item: unknown): boolean =>
  isObject(item) &&
  (isObject(item.conversation_parts) ||
    (item.type === 'conversation' && isObject(item.source)) ||
    (typeof item.subject === 'string' && ('requester_id' in item || isObject(item.requester)) && 'status' in item))

function laidOut(item: Bag, people: ReadonlyMap<unknown, Bag>): Bag {
  const { source, subject, title, description, status, state, via, requester, comments, url, ...rest } = item
  const first: Bag = isObject(source) ? source : {}
  const asked: Bag = [first.author, requester, people.get(item.requester_id)].find(isObject) ?? ({} satisfies Bag)
  const parts = isObject(item.conversation_parts) ? item.conversation_parts.conversation_parts : comments
  const body = description ?? first.body
  const said = listIn(parts)
    .filter(isObject)
    .flatMap(part => {
      const by = isObject(part.author) ? part.author : people.get(part.author_id)
      const text = part.html_body ?? part.body
      if (typeof text !== 'string' || text === '' || part.public === false || text === body) return []
      const who = String(by?.name ?? by?.email ?? '').replaceAll(';', ',')
      const when = momentOf(part.created_at)
      return [when ? `${when};${who};${text}` : `${who ? `${who}: ` : ''}${text}`]
    })
  return {
    id: item.id,
    subject: [subject, title, first.subject].find(text => typeof text === 'string' && text.trim() !== ''),
    description: body,
    status: status ?? state,
    author: asked.name ?? asked.email,
    email: asked.email,
    created: momentOf(item.created_at),
    // what programs ask is no page for people
    url: typeof url === 'string' ? url.replace(/\/api\/v\d+\/tickets\/(\d+)\.json$/, '/agent/tickets/$1') : first.url,
    labels: isObject(item.tags) ? listIn(item.tags.tags).map(tag => (isObject(tag) ? tag.name : tag)) : item.tags,
    via: isObject(via) ? via.channel : first.type,
    said,
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => !toldOf.has(name))),
  }
}

const toldOf = new Set(['id', 'type', 'created_at', 'tags', 'conversation_parts'])

const momentOf = (at: unknown): string =>
  typeof at === 'number' ? new Date(at < 1e11 ? at * 1000 : at).toISOString() : String(at ?? '')
