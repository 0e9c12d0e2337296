// What is put on maps of lanes, rings and charts so that every hand can do everything on it: read off their definitions.
import { type Canvas, linkOf } from '../../src/model/canvas.ts'
import type { Change } from '../../src/model/change.ts'
import { newId } from '../../src/model/id.ts'
import { namedValues, type Setting, settingOf } from '../../src/model/setting.ts'
import { scaleOf } from '../../src/ui/canvas/axis-scale.ts'
import { create, kindOf, named, type Staged } from './canvas-stages.ts'

/** Rings: from the first ring to the second, or, where they are cut into sectors, to the second sector. */
export function ringsStage(canvas: Canvas): Staged {
  const kind = kindOf(canvas.about)
  const [moved, goal] = named()
  const by = String(canvas.lanes ?? canvas.columns)
  const [first, second] = namedValues(kind, by)!
  const ring = canvas.lanes === undefined ? {} : settingOf(kind, String(canvas.columns), '3')
  const at = (value: string): Setting => {
    const set = settingOf(kind, by, value)
    return { ...set, fields: { ...set.fields, ...ring.fields } }
  }
  return {
    canvas,
    kind,
    moved,
    goal,
    changes: [create(kind.word, moved, at(first![0])), create(kind.word, goal, at(second![0]))],
    where: (_key, says) => says,
    lines: (_key, says) => [`→ ${says}`],
    column: kind.fields[by]!.label,
    value: () => second![1],
    ...(canvas.lanes === undefined ? {} : { arrow: 'ArrowRight' }),
  }
}

/** The same rings side by side, where nothing stands anywhere. */
export const evenStage = (canvas: Canvas): Staged => ({ ...ringsStage(canvas), search: 'show=equals', isStill: true })

/** A chart of two values: from one region to another. */
export function chartStage(canvas: Canvas): Staged {
  const kind = kindOf(canvas.about)
  const [moved, goal] = named()
  const { regions, score } = canvas.plane!
  const [to, , from] = regions
  const scales = [canvas.x, canvas.y].map(axis => scaleOf(axis, kind, [])!)
  const at = (values: readonly [number, number]): Setting => ({
    fields: {
      ...Object.fromEntries(scales.map(({ field }, place) => [field, values[place]])),
      ...(canvas.firm?.otherwise === undefined ? {} : { [canvas.firm.field]: canvas.firm.otherwise }),
    },
  })
  const [x, y] = scales
  const [along, up] = to!.at
  return {
    canvas,
    kind,
    moved,
    goal,
    changes: [create(kind.word, moved, at(from!.at)), create(kind.word, goal, at(to!.at))],
    where: () => `${x!.axis.label} ${along}, ${y!.axis.label} ${up}, ${to!.label} ${score.of(along, up)}`,
    lines: () => [`→ ${to!.label}`],
    column: 'Where it stands',
    value: () => to!.label,
  }
}

/** A map of lanes made of records: along the first slice, from one activity to the next. */
export function storyStage(canvas: Canvas): Staged {
  const kind = kindOf(canvas.about)
  const [moved, goal] = named()
  const backbone = canvas.backbone!
  const [column, lane] = [linkOf(canvas.columns)!, linkOf(canvas.lanes)!]
  const [step, slice] = [column, lane].map(name => kind.links[name]!.to[0]!)
  const heads = ['Asks', 'Rides'].map(title => ({ id: newId(), title }))
  const slices = ['Thin', 'Thick'].map(title => ({ id: newId(), title }))
  const inOrder = (word: string, all: readonly { id: string; title: string }[], fields = {}) =>
    all.map((one, at) => create(word, one, { fields: { ...fields, [backbone.order]: at + 1 } }))
  const stands = (from: string, [under, within]: readonly [number, number]): Change[] => [
    { verb: 'link', id: newId(), from, name: column, to: heads[under]!.id },
    { verb: 'link', id: newId(), from, name: lane, to: slices[within]!.id },
  ]
  const where = 'Rides · Thin'
  return {
    canvas,
    kind,
    moved,
    goal,
    changes: [
      ...inOrder(step!, heads, { [backbone.level]: backbone.top }),
      ...inOrder(slice!, slices),
      create(kind.word, moved),
      create(kind.word, goal),
      ...stands(moved.id, [0, 0]),
      ...stands(goal.id, [1, 1]),
    ],
    where: () => where,
    lines: () => [`→ ${where}`],
    column: 'Where it stands',
    value: () => where,
    over: `New in ${where}`,
    makes: 'New in Rides · Thick',
  }
}

/** A map of lanes that one record holds: its lines, from one stage to the next. */
export function linesStage(canvas: Canvas): Staged {
  const { centre, within } = canvas
  const kind = kindOf(centre!.kind)
  const [moved, goal] = named()
  const beside = { id: newId(), title: moved.title.replace('Moved', 'Beside') }
  const holder = { id: newId(), title: 'A wet morning' }
  const stages = ['Leaves', 'Rides'].map(text => ({ id: newId(), text }))
  const [sort, label] = Object.entries(kind.fields[within!.items]!.options!)[0]!
  const other = Object.entries(kind.fields[within!.items]!.options!)[1]!
  const line = ({ id, title }: { id: string; title: string }, under: number, lane: string) => ({
    id,
    text: title,
    sort: lane,
    under: stages[under]!.id,
  })
  const cells = [line(moved, 0, sort), line(beside, 0, sort), line(goal, 1, other[0])]
  const where = `Rides · ${label}`
  return {
    canvas,
    kind,
    moved,
    goal,
    beside,
    changes: [create(kind.word, holder, { fields: { [within!.columns]: stages, [within!.items]: cells } })],
    where: () => where,
    lines: () => [`→ ${where}`],
    column: 'Where it stands',
    value: () => where,
    over: `New in ${where}`,
    makes: `New in Rides · ${other[1]}`,
    search: 'of=J-1',
    holder: { id: holder.id, field: within!.items },
    off: '→ Take off the map',
  }
}
