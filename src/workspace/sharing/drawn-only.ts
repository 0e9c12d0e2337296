import type { Canvas } from '../../model/canvas.ts'
import { fieldsDrawn } from '../../model/canvas-drawn.ts'
import type { CanvasCard, CanvasSeen } from '../../model/canvas-seen.ts'
import type { Kind } from '../../model/kind.ts'
import { mentionsSaid } from '../../model/mention.ts'
import type { ChartLink } from '../../model/record.ts'
import type { Asking } from '../ground.ts'
import { memberNames } from '../members.ts'
import { teams } from '../teams.ts'

type Drawn = Pick<CanvasSeen, 'cards' | 'links' | 'others' | 'centre'>

/** A canvas with nothing that is not drawn: keys instead of ids, names instead of people, no field that no card shows. */
export async function drawnOnly(guest: Asking, canvas: Canvas, seen: Drawn, lanes: string | undefined): Promise<Drawn> {
  const [people, all] = await Promise.all([memberNames(guest), teams(guest)])
  const person = (id: unknown) => people.get(String(id)) ?? null
  const { cards, others, centre } = seen
  const keys = new Map([...cards, ...others, ...(centre ? [centre] : [])].map(card => [card.id, card.key]))
  const bare = (card: CanvasCard): CanvasCard => {
    const kind = guest.territory.kinds.get(card.kind)
    return {
      id: card.key,
      kind: card.kind,
      key: card.key,
      title: card.title,
      state: card.state,
      owner: card.owner && person(card.owner),
      team: card.team && (all.find(one => one.id === card.team)?.name ?? null),
      fields: kind ? drawnFields(kind, card.fields, fieldsDrawn(canvas, kind, lanes), person) : {},
      known: card.known,
      ...nothingElse,
    }
  }
  const joins = (link: ChartLink, place: number): ChartLink[] => {
    const [from, to] = [keys.get(link.from), keys.get(link.to)]
    if (from === undefined || to === undefined) return []
    // a link says more than that it is there only where something is drawn by it
    const values = canvas.within?.link === link.name ? link.values : {}
    return [{ ...link, id: String(place), from, to, values, createdAt: '', createdBy: '' }]
  }
  return {
    cards: cards.map(bare),
    others: others.map(bare),
    centre: centre && bare(centre),
    links: seen.links.flatMap(joins),
  }
}

/** What a record has besides, and no canvas draws. */
const nothingElse = {
  audience: 'company',
  tags: [],
  product: null,
  cameFrom: null,
  waivers: {},
  version: 1,
  createdAt: '',
  createdBy: '',
  updatedAt: '',
  updatedBy: '',
  archivedAt: null,
  touched: true,
} as const satisfies Omit<CanvasCard, 'id' | 'kind' | 'key' | 'title' | 'state' | 'owner' | 'team' | 'fields' | 'known'>

function drawnFields(
  kind: Kind,
  fields: CanvasCard['fields'],
  drawn: ReadonlySet<string>,
  person: (id: unknown) => string | null,
): Record<string, unknown> {
  const kept = Object.entries(fields).filter(([name]) => drawn.has(name) && kind.fields[name])
  return Object.fromEntries(
    kept.map(([name, value]) => {
      const { type } = kind.fields[name]!
      if (type === 'person') return [name, value === null ? null : person(value)]
      // whom and what a text names stays as it is called there
      return [name, type === 'prose' && typeof value === 'string' ? mentionsSaid(value, ({ label }) => label) : value]
    }),
  )
}
