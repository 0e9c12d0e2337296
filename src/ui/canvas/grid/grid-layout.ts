import type { Letter } from '../../../model/canvas.ts'
import type { Place } from '../../../model/canvas-place.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import type { Box } from '../geometry.ts'
import type { Layout, Placed, Pressed, Scene, Spot, SpotKey } from '../primitive.ts'
import { byKey } from '../zones.ts'
import type { GridWords } from './grid-words.ts'

export const size = { row: 70, head: 244, column: 104, top: 80, check: 260, gap: 6 }

/** Rows of records against people, a cell holding the letters of the links between the two. */
export interface GridLayout extends Layout {
  rows: readonly { card: CanvasCard; box: Box; issues: readonly string[] }[]
  people: readonly { person: CanvasCard; box: Box; load: ReadonlyMap<string, number> }[]
  /** Letters by cell. */
  held: ReadonlyMap<string, readonly Letter[]>
  width: number
}

export const cellId = (row: string, person: string): string => `${row}|${person}`

/** Lays the grid out: one line a record, one column a person, in the order of their keys. */
export function gridLayout(scene: Scene, words: GridWords): GridLayout {
  const letters = scene.canvas.letters ?? []
  const people = peopleOf(scene)
  const held = heldIn(scene, letters)
  const width = size.head + people.length * size.column
  const rows = scene.cards.map((card, at) => ({
    card,
    box: { x: 0, y: at * size.row, width: size.head - size.gap, height: size.row - size.gap },
    issues: scene.issues.get(card.id) ?? [],
  }))
  const columns = people.map((person, at) => ({
    person,
    box: { x: size.head + at * size.column, y: 0, width: size.column, height: rows.length * size.row },
    load: loadOf(scene, letters, person, held),
  }))
  const spots = rows.flatMap(({ card, box, issues }): Spot[] => [
    {
      id: card.id,
      record: card.id,
      box,
      says: words.row(countIn(held, card, people), issues.map(words.issue)),
      fixed: true,
    },
    ...columns.map(({ person, box: column }) => {
      const id = cellId(card.id, person.id)
      const labels = (held.get(id) ?? []).map(({ label }) => label)
      return {
        id,
        box: { x: column.x, y: box.y, width: size.column - size.gap, height: box.height },
        says: words.cell(card.key, person.title, labels),
        fixed: true,
      }
    }),
  ])
  return {
    bounds: { x: -16, y: -size.top, width: width + size.check + 24, height: rows.length * size.row + size.top + 72 },
    head: size.top,
    spots,
    places: placesOf(letters, columns, held, words),
    rows,
    people: columns,
    held,
    width,
  }
}

/** What a key or a press does in a cell: its letter comes or goes; a press alone leads from one letter to the next. */
export function gridPress(scene: Scene, { held }: GridLayout, spot: Spot, key: string): Pressed | null {
  const [row, person] = spot.id.split('|')
  const letters = scene.canvas.letters ?? []
  if (row === undefined || person === undefined) return null
  const now = held.get(spot.id) ?? []
  const typed = letters.find(({ letter }) => letter.toLowerCase() === key.toLowerCase())
  if (!typed && key !== 'Enter' && key !== ' ') return null
  const wanted = typed ? toggled(now, typed) : nextOf(letters, now)
  const gone = now.filter(letter => !wanted.includes(letter))
  const come = wanted.filter(letter => !now.includes(letter))
  const label = [scene.records.get(person)?.title, wanted.map(one => one.label).join(', ')].filter(Boolean).join(': ')
  const place: Place = {
    id: spot.id,
    label,
    links: [
      ...gone.map(({ link }) => ({ name: link, to: null, leaves: person })),
      ...come.map(({ link, one }) => ({ name: link, to: person, ...(one ? {} : { leaves: null }) })),
    ],
  }
  return { place, record: row }
}

/** Each letter of a cell by a press of its own: a cell may hold two, which going from one to the next never gives. */
export const gridMore = ({ canvas }: Scene, _layout: GridLayout, spot: Spot): SpotKey[] =>
  spot.record === undefined
    ? (canvas.letters ?? []).map(({ letter, label }) => ({ key: letter, hint: letter, label }))
    : []

const toggled = (now: readonly Letter[], letter: Letter): readonly Letter[] =>
  now.includes(letter) ? now.filter(one => one !== letter) : [...now, letter]

function nextOf(letters: readonly Letter[], now: readonly Letter[]): readonly Letter[] {
  if (now.length > 1) return []
  const next = letters[now[0] ? letters.indexOf(now[0]) + 1 : 0]
  return next ? [next] : []
}

function peopleOf({ canvas, kinds, records, cards }: Scene): CanvasCard[] {
  const to = new Set((canvas.letters ?? []).flatMap(({ link }) => kinds.get(canvas.about)?.links[link]?.to ?? []))
  const here = new Set(cards.map(({ id }) => id))
  return [...records.values()].filter(record => to.has(record.kind) && !here.has(record.id)).sort(byKey)
}

function heldIn(scene: Scene, letters: readonly Letter[]): Map<string, Letter[]> {
  const byLink = new Map(letters.map(letter => [letter.link, letter]))
  const held = new Map<string, Letter[]>()
  for (const { name, from, to } of scene.links) {
    const letter = byLink.get(name)
    if (letter) held.set(cellId(from, to), [...(held.get(cellId(from, to)) ?? []), letter])
  }
  for (const list of held.values()) list.sort((one, other) => letters.indexOf(one) - letters.indexOf(other))
  return held
}

const countIn = (
  held: ReadonlyMap<string, readonly Letter[]>,
  card: CanvasCard,
  people: readonly CanvasCard[],
): number => people.reduce((sum, person) => sum + (held.get(cellId(card.id, person.id))?.length ?? 0), 0)

function loadOf(
  scene: Scene,
  letters: readonly Letter[],
  person: CanvasCard,
  held: ReadonlyMap<string, readonly Letter[]>,
) {
  const load = new Map<string, number>()
  for (const card of scene.cards)
    for (const { letter } of held.get(cellId(card.id, person.id)) ?? []) load.set(letter, (load.get(letter) ?? 0) + 1)
  return new Map(letters.flatMap(({ letter }) => (load.has(letter) ? [[letter, load.get(letter)!]] : [])))
}

/** Each person with each letter: what the list puts together, and where its menu leads. */
function placesOf(
  letters: readonly Letter[],
  people: GridLayout['people'],
  held: ReadonlyMap<string, readonly Letter[]>,
  words: GridWords,
): Placed[] {
  return people.flatMap(({ person, box }) =>
    letters.map(letter => ({
      id: `${person.id} ${letter.letter}`,
      label: words.place(letter.label, person.title),
      box,
      links: [{ name: letter.link, to: person.id, ...(letter.one ? {} : { leaves: null }) }],
      holds: [...held].flatMap(([id, list]) =>
        id.endsWith(`|${person.id}`) && list.includes(letter) ? [id.split('|')[0]!] : [],
      ),
    })),
  )
}
