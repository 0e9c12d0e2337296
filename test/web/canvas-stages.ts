// What is put on a canvas so that every hand can do everything on it: read off its definition, never written per canvas.
import { territory } from '../../src/areas/map.ts'
import { type Canvas, climbOf } from '../../src/model/canvas.ts'
import type { Change } from '../../src/model/change.ts'
import { newId } from '../../src/model/id.ts'
import type { Kind } from '../../src/model/kind.ts'
import { namedValues, type Setting, settingOf } from '../../src/model/setting.ts'
import { scaleOf, valueAt } from '../../src/ui/canvas/axis-scale.ts'

/** A record that is put there, by a title that no other one has. */
export interface Named {
  id: string
  title: string
}

/** A card that is to be brought to where another one stands. */
export interface Staged {
  canvas: Canvas
  kind: Kind
  moved: Named
  goal: Named
  changes: readonly Change[]
  /** What is said of the place of the goal, given the goal's key and what its card says of where it stands. */
  where(key: string, says: string): string
  /** The lines of the menu that lead there: a board with one lane names its columns alone. */
  lines(key: string, says: string): readonly string[]
  /** The column of the list, and its value there. */
  column: string
  value(key: string): string
  /** What its address asks for beside its name. */
  search?: string
  /** Nothing on it is brought anywhere: it only shows. */
  isStill?: boolean
  /** What is no card, and where one is brought: an empty place; and where a new one is made by a press of its own. */
  over?: string
  makes?: string
  /** Another one that stands where the moved one does, where that is no record of its own. */
  beside?: Named
  /** The record in which its cards are lines, and the field that holds them. */
  holder?: { id: string; field: string }
  /** The one arrow that leads there, where it is no straight way. */
  arrow?: string
  /** The line of the menu that takes one away. */
  off?: string
}

/** The address of a canvas, or of the list beside it. */
export function addressOf({ canvas, search }: Staged, as?: 'list'): string {
  const words = [search, as && `as=${as}`].filter(Boolean).join('&')
  return `/canvas/${canvas.name}${words && `?${words}`}`
}

/** The record that tells where the moved one stands: its own, or the one that holds it. */
export const heldIn = ({ moved, holder }: Staged): string => holder?.id ?? moved.id

/** Another one that stands where the moved one does, and what makes it. */
export function besideMoved({ changes, moved, beside: made }: Staged): { beside: Named; own: readonly Change[] } {
  if (made) return { beside: made, own: [] }
  const beside = { id: newId(), title: moved.title.replace('Moved', 'Beside') }
  const own = changes.flatMap((change): Change[] => {
    if (change.verb === 'create' && change.id === moved.id) return [{ ...change, ...beside }]
    return change.verb === 'link' && change.from === moved.id ? [{ ...change, id: newId(), from: beside.id }] : []
  })
  return { beside, own }
}

/** Every canvas that is drawn by one of these primitives. */
export const canvasesBy = (...primitives: readonly Canvas['primitive'][]): Canvas[] =>
  territory().areas.flatMap(area => area.canvases.filter(({ primitive }) => primitives.includes(primitive)))

export const kindOf = (word: string): Kind => territory().kinds.get(word)!

let count = 0
export const named = (): [Named, Named] => {
  count += 1
  return [
    { id: newId(), title: `Moved ${count}` },
    { id: newId(), title: `Goal ${count}` },
  ]
}

export const create = (kind: string, one: Named, set: Setting = {}): Change => ({
  verb: 'create',
  ...one,
  kind,
  ...set,
})

/** A quadrant: from a quarter of each axis to three quarters of it. */
export function quadrantStage(canvas: Canvas): Staged {
  const kind = kindOf(canvas.about)
  const [moved, goal] = named()
  const at = (share: number): Setting => {
    const fields: Record<string, unknown> = {}
    for (const axis of [canvas.y, canvas.x]) {
      const scale = scaleOf(axis, kind, [])
      if (scale?.field) fields[scale.field] = valueAt(scale, share)
    }
    return { fields }
  }
  const where = [canvas.y, canvas.x]
    .flatMap(axis => {
      const scale = scaleOf(axis, kind, [])
      return scale?.field ? [`${scale.axis.label} ${valueAt(scale, 0.75)}`] : []
    })
    .join(', ')
  const corner = canvas.corners!.topRight
  return {
    canvas,
    kind,
    moved,
    goal,
    changes: [create(kind.word, moved, at(0.25)), create(kind.word, goal, at(0.75))],
    where: () => where,
    lines: () => [`→ ${corner}`],
    column: 'Where it stands',
    value: () => corner,
  }
}

/** A board, or a grid of cards: from the first column to the second. */
export function boardStage(canvas: Canvas): Staged {
  const kind = kindOf(canvas.about)
  const [moved, goal] = named()
  const by = String(canvas.columns)
  const [first, second] = namedValues(kind, by)!
  const lane = typeof canvas.lanes === 'string' ? namedValues(kind, canvas.lanes)?.[0]?.[0] : undefined
  const beside = lane === undefined ? {} : settingOf(kind, String(canvas.lanes), lane)
  const at = ([value]: readonly [string, string]): Setting => {
    const set = settingOf(kind, by, value)
    return { ...set, fields: { ...set.fields, ...beside.fields } }
  }
  const changes = [create(kind.word, moved, at(first!)), create(kind.word, goal, at(second!))]
  const label = second![1]
  return {
    canvas,
    kind,
    moved,
    goal,
    changes,
    where: (_key, says) => says,
    lines: (_key, says) => [`→ ${says}`, `→ ${label}`],
    column: kind.fields[by]?.label ?? 'State',
    value: () => label,
  }
}

/** A tree: from the top to under another record. */
export function treeStage(canvas: Canvas, word = canvas.about): Staged {
  const kind = kindOf(word)
  const [moved, goal] = named()
  const name = climbOf(canvas, word)[0]!
  const to = kind.links[name]!.to
  const above = to.includes(word) ? word : to[0]!
  return {
    canvas,
    kind,
    moved,
    goal,
    changes: [create(word, moved), create(above, goal)],
    where: key => `Under ${key} ${goal.title}`,
    lines: key => [`→ Under ${key} ${goal.title}`],
    column: 'Where it stands',
    value: key => `Under ${key} ${goal.title}`,
  }
}
