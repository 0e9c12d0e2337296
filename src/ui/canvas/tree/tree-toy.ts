import type { Canvas } from '../../../model/canvas.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { kind } from '../../../model/kind.ts'
import { link } from '../../../model/link.ts'
import type { ChartLink } from '../../../model/record.ts'
import type { Scene } from '../primitive.ts'
import type { TreeWords } from './tree-words.ts'

/** Words that say as little as a test needs. */
export const words: TreeWords = {
  top: 'At the top',
  under: key => `Under ${key}`,
  alsoUnder: keys => `also under ${keys.join(', ')}`,
  holds: count => `${count} beneath`,
  missing: (title, key) => `No ${title} under ${key}`,
  gap: title => `No ${title}`,
  loose: count => `${count} hang nowhere`,
  looseHint: '',
  fold: key => `Fold ${key}`,
  unfold: (key, count) => `Unfold ${count} under ${key}`,
  itself: 'under itself',
  fits: (title, above) => `${title} hangs under ${above.join(', ')}`,
}

const states = { open: { label: 'Open' }, done: { label: 'Done', closed: true } }
const common = { says: '', fields: {}, states, made: 'in place' as const }
const wish = kind({
  ...common,
  word: 'wish',
  title: 'Wish',
  plural: 'wishes',
  prefix: 'WI',
  links: {
    partOf: link({ to: ['wish'], says: 'is part of', back: 'holds' }),
  },
})
const way = kind({
  ...common,
  word: 'way',
  title: 'Way',
  plural: 'ways',
  prefix: 'WA',
  links: {
    serves: link({ to: ['wish'], says: 'serves', back: 'is served by' }),
  },
})

/** A record of the toy kinds: `WI-1` is a wish, `WA-1` a way. */
export function card(key: string, state = 'open'): CanvasCard {
  // the rest of a record means nothing to a tree
  return {
    id: key,
    key,
    kind: key.startsWith('WI') ? 'wish' : 'way',
    title: key,
    state,
    fields: {},
    known: null,
  } as unknown as CanvasCard
}

/** A link between two of them. */
export const joins = (from: string, to: string, name = 'partOf'): ChartLink =>
  ({ id: `${from}>${to}`, from, to, name, values: {} }) as unknown as ChartLink

const one: Canvas = { name: 'wishes', title: '', says: '', primitive: 'tree', about: 'wish', along: 'partOf' }
/** A tree of wishes and of the ways that serve them. */
export const both: Canvas = { ...one, also: ['way'], along: { wish: ['partOf'], way: ['serves'] } }

/** A scene of records by key. */
export function scene(keys: readonly string[], links: readonly ChartLink[], more: Partial<Scene> = {}): Scene {
  const cards = keys.map(key => card(key))
  return {
    canvas: one,
    kinds: new Map<string, never>([
      ['wish', wish as never],
      ['way', way as never],
    ]),
    cards,
    records: new Map(cards.map(record => [record.id, record])),
    links,
    others: [],
    centre: null,
    issues: new Map(),
    told: null,
    members: [],
    teams: [],
    today: '2026-11-30',
    asked: {},
    ...more,
  }
}
