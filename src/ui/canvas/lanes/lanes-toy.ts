import type { Backbone, Canvas, Within } from '../../../model/canvas.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { choice, date, number, scale, steps, text } from '../../../model/field.ts'
import { type Kind, kind } from '../../../model/kind.ts'
import { link } from '../../../model/link.ts'
import type { ChartLink } from '../../../model/record.ts'
import type { Scene } from '../primitive.ts'
import type { LanesWords } from './lanes-words.ts'

// Small kinds of a made-up room, by which maps of lanes are tried without any real one.

/** Words that say their own names. */
export const toyWords = new Proxy({} as LanesWords, {
  get: (_words, name: string) =>
    name === 'at'
      ? (column: string, lane: string) => [column, lane].filter(Boolean).join(' · ')
      : name === 'hole'
        ? (heads: readonly string[]) => `without ${heads.join(', ')}`
        : name === 'newColumn' || name === 'newLane' || name === 'newStage' || plain.has(name)
          ? name
          : (...all: unknown[]) => [name, ...all].join(' '),
})
const plain = new Set([
  'unsliced',
  'tray',
  'own',
  'takeOff',
  'unfelt',
  'gap',
  'assumed',
  'lowest',
  'highest',
  'write',
  'join',
  'silent',
])

const words = {
  says: '',
  made: 'in place' as const,
  states: { open: { label: 'Open' }, over: { label: 'Over', closed: true } },
}
const chore = kind({
  ...words,
  word: 'chore',
  title: 'Chore',
  plural: 'chores',
  prefix: 'CH',
  fields: {
    order: number({ label: 'Order' }),
    size: number({ label: 'Size' }),
    unit: choice({ label: 'Unit', options: { hours: 'Hours' } }),
  },
  links: {
    under: link({ to: ['part'], says: 'is under', back: 'holds' }),
    cut: link({ to: ['cut'], says: 'is in', back: 'cuts' }),
  },
})
const part = kind({
  ...words,
  word: 'part',
  title: 'Part',
  plural: 'parts',
  prefix: 'PA',
  fields: {
    order: number({ label: 'Order' }),
    level: choice({ label: 'Level', options: { whole: 'Whole', bit: 'Bit' } }),
  },
  links: { of: link({ to: ['part'], says: 'is of', back: 'has' }) },
})
const cut = kind({
  ...words,
  word: 'cut',
  title: 'Cut',
  plural: 'cuts',
  prefix: 'CU',
  fields: { order: number({ label: 'Order' }), on: date({ label: 'On' }) },
  links: {},
})
const way = kind({
  ...words,
  word: 'way',
  title: 'Way',
  plural: 'ways',
  prefix: 'WA',
  fields: {
    stages: steps({ label: 'Stages' }),
    notes: steps({ label: 'Notes', sorts: { does: 'Does', feels: 'Feels' } }),
  },
  links: {
    shows: link({
      to: ['chore'],
      says: 'shows',
      back: 'shown on',
      once: false,
      values: {
        stage: text({ label: 'Stage' }),
        lane: text({ label: 'Lane' }),
        order: number({ label: 'Order' }),
        felt: scale({ label: 'Felt', min: -2, max: 2 }),
      },
    }),
  },
})
// a kind of one shape stands for a kind of any
const kinds = new Map([chore, part, cut, way].map(one => [one.word, one as unknown as Kind]))

export const toyBackbone: Backbone = {
  order: 'order',
  under: 'of',
  level: 'level',
  top: 'whole',
  step: 'bit',
  day: 'on',
  weighs: { field: 'size', unit: 'unit' },
}
export const toyWithin: Within = {
  columns: 'stages',
  items: 'notes',
  link: 'shows',
  column: 'stage',
  lane: 'lane',
  order: 'order',
  score: 'felt',
  range: [-2, 2],
  firm: ['part'],
}
const base: Canvas = { name: 'chores', title: '', says: '', primitive: 'lanes', about: 'chore' }

/** A record of which only what maps read is said. */
export function toyRecord(id: string, word: string, fields: Record<string, unknown> = {}, state = 'open'): CanvasCard {
  return { id, key: id, kind: word, title: id, state, fields, version: 1, known: null } as unknown as CanvasCard
}

/** A link by its two ends. */
export function toyLink(from: string, name: string, to: string, values: Record<string, unknown> = {}): ChartLink {
  return { id: `${from} ${name} ${to}`, from, name, to, values, version: 1 } as unknown as ChartLink
}

/** A scene of chores under parts and in cuts, or around a way that shows them. */
export function toyScene(records: readonly CanvasCard[], links: readonly ChartLink[], told: unknown = null): Scene {
  const centre = records.find(one => one.kind === 'way') ?? null
  const cards = records.filter(one => one.kind === 'chore')
  const others = records.filter(one => one.kind !== 'chore' && one !== centre)
  const canvas: Canvas = centre
    ? { ...base, within: toyWithin }
    : { ...base, columns: { link: 'under' }, lanes: { link: 'cut' }, backbone: toyBackbone }
  return {
    canvas,
    kinds,
    cards,
    records: new Map([...cards, ...others].map(one => [one.id, one])),
    links,
    others,
    centre,
    told,
    issues: new Map(),
    members: [],
    teams: [],
    today: '2026-01-10',
    asked: {},
  }
}
