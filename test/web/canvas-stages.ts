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
}

/** Another record that stands where the moved one does. */
export function besideMoved({ changes, moved }: Staged): { beside: Named; change: Change } {
  const beside = { id: newId(), title: moved.title.replace('Moved', 'Beside') }
  const own = changes.find(change => change.verb === 'create' && change.id === moved.id)!
  return { beside, change: { ...own, ...beside } as Change }
}

/** Every canvas that is drawn by one of these primitives. */
export const canvasesBy = (...primitives: readonly Canvas['primitive'][]): Canvas[] =>
  territory().areas.flatMap(area => area.canvases.filter(({ primitive }) => primitives.includes(primitive)))

export const kindOf = (word: string): Kind => territory().kinds.get(word)!

let count = 0
const named = (): [Named, Named] => {
  count += 1
  return [
    { id: newId(), title: `Moved ${count}` },
    { id: newId(), title: `Goal ${count}` },
  ]
}

const create = (kind: string, one: Named, set: Setting = {}): Change => ({ verb: 'create', ...one, kind, ...set })

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
