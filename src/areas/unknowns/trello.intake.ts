import type { RowProblem } from '../../model/importing/draft.ts'
import { presetMapping, to } from '../../model/importing/preset.ts'
import { intake } from '../../model/intake.ts'
import { isObject, jsonTable } from '../../model/tabular/json-table.ts'

type Bag = Record<string, unknown>

/** The JSON that a Trello board's menu exports: cards with their lists, labels, members, checklists and comments. */
export const trelloIntake = intake({
  name: 'trello',
  title: 'Trello board',
  says: 'The JSON of a board. Lists become states as far as their names say so; cards in archived lists count as archived.',
  lays: document => (isBoard(document) ? jsonTable(cardsOf(document)) : undefined),
  recognises: ({ table, document }) =>
    isBoard(document) && table.columns.some(({ name }) => name === 'list') ? 0.98 : 0,
  choices: [{ name: 'archived', title: 'Take archived cards too', on: true }],
  leavesOut: (cell, choices) => (cell('archived').length > 0 && !choices.archived ? archived : null),
  propose: (source, kinds) =>
    presetMapping(
      source,
      kinds.get('ticket')!,
      { intake: 'trello', system: 'trello' },
      {
        id: [to.common('id')],
        name: [to.common('title')],
        desc: [to.field('description')],
        list: [to.common('state'), to.field('theirStatus')],
        labels: [to.common('tags')],
        members: [to.common('owner'), to.field('assignee')],
        by: [to.common('author'), to.field('reporter')],
        due: [to.field('due')],
        created: [to.common('createdAt'), to.field('raisedAt')],
        url: [to.common('url'), to.field('url')],
        votes: [to.field('votes')],
        checklist: [to.field('criteria')],
        attachments: [to.line('Attachments')],
        said: [to.comment],
        commentCount: [to.field('commentCount')],
        ...Object.fromEntries(
          source.table.columns
            .filter(({ name }) => name.startsWith(ownPrefix))
            .map(({ name }) => [name, [to.line(name.slice(ownPrefix.length))]]),
        ),
      },
    ),
})

const archived: RowProblem = {
  says: 'is archived there',
  repair: 'Turn on “Take archived cards too”.',
  column: 'archived',
  effect: 'row',
  value: '',
}

const isBoard = (document: unknown): document is Bag =>
  isObject(document) && Array.isArray(document.cards) && Array.isArray(document.lists)

function cardsOf(board: Bag): Bag[] {
  const lists = byId(board.lists)
  const labels = byId(board.labels)
  const members = byId(board.members)
  const checklists = byId(board.checklists)
  const { said, makers } = actionsOf(board)
  const own = byId(board.customFields)
  return listOf(board.cards).map(card => {
    const list = lists.get(card.idList)
    const id = String(card.id)
    return {
      id,
      name: card.name,
      desc: card.desc,
      list: list?.name,
      archived: card.closed === true || list?.closed === true ? 'yes' : null,
      labels: idsOf(card.idLabels)
        .map(label => labels.get(label))
        .map(label => label?.name || label?.color)
        .filter(Boolean),
      members: idsOf(card.idMembers)
        .map(member => members.get(member)?.fullName ?? members.get(member)?.username)
        .filter(Boolean),
      by: makers.get(id),
      due: card.due,
      dueComplete: card.dueComplete === true ? 'yes' : null,
      created: madeAt(id),
      url: card.shortUrl ?? card.url,
      votes: Math.max(listLength(card.idMembersVoted), isObject(card.badges) ? Number(card.badges.votes ?? 0) : 0),
      checklist: idsOf(card.idChecklists).flatMap(list => itemLines(checklists.get(list))),
      attachments: listOf(card.attachments).map(file => `${file.date ?? ''};;${file.name ?? ''};${file.url ?? ''}`),
      said: said.get(id) ?? [],
      commentCount: isObject(card.badges) ? card.badges.comments : undefined,
      ...ownValues(card, own),
      // what is not taken is named
      ...Object.fromEntries(Object.entries(card).filter(([name]) => !laidOut.has(name))),
    }
  })
}

const laidOut = new Set(
  'id name desc idList closed idLabels labels idMembers due dueComplete shortUrl url idMembersVoted idChecklists checklists attachments badges customFieldItems'.split(
    ' ',
  ),
)

const ownPrefix = 'own.'

/** The values of a board's own fields, each under the name the board gave it. */
function ownValues(card: Bag, fields: Map<unknown, Bag>): Bag {
  return Object.fromEntries(
    listOf(card.customFieldItems).flatMap(item => {
      const field = fields.get(item.idCustomField)
      const option = listOf(field?.options).find(one => one.id === item.idValue)
      const value = [option?.value, item.value].find(isObject)
      const [said] = value ? Object.values(value) : []
      return field && said !== undefined ? [[`${ownPrefix}${field.name}`, said]] : []
    }),
  )
}

// the first eight signs of an id are the second it was made in
function madeAt(id: string): string | undefined {
  const seconds = /^[0-9a-f]{24}$/.test(id) ? Number.parseInt(id.slice(0, 8), 16) : Number.NaN
  return seconds > 1_000_000_000 ? new Date(seconds * 1000).toISOString() : undefined
}

function actionsOf(board: Bag): { said: Map<string, string[]>; makers: Map<string, unknown> } {
  const said = new Map<string, string[]>()
  const makers = new Map<string, unknown>()
  for (const action of listOf(board.actions)) {
    const data = isObject(action.data) ? action.data : {}
    const card = isObject(data.card) ? String(data.card.id) : undefined
    if (!card) continue
    const who = isObject(action.memberCreator)
      ? (action.memberCreator.fullName ?? action.memberCreator.username)
      : undefined
    if (action.type === 'createCard') makers.set(card, who)
    if (action.type !== 'commentCard' || typeof data.text !== 'string') continue
    // actions come newest first
    said.set(card, [`${action.date ?? ''};${who ?? ''};${data.text}`, ...(said.get(card) ?? [])])
  }
  return { said, makers }
}

const itemLines = (checklist: Bag | undefined): string[] =>
  listOf(checklist?.checkItems).map(item => `- [${item.state === 'complete' ? 'x' : ' '}] ${item.name}`)

const listOf = (list: unknown): Bag[] => (Array.isArray(list) ? list.filter(isObject) : [])
const idsOf = (list: unknown): unknown[] => (Array.isArray(list) ? list : [])
const listLength = (list: unknown): number => (Array.isArray(list) ? list.length : 0)
const byId = (list: unknown): Map<unknown, Bag> => new Map(listOf(list).map(item => [item.id, item]))
