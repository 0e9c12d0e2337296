import type { Backbone } from '../../../model/canvas.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { isOpen } from '../../../model/kind.ts'
import type { Scene } from '../primitive.ts'
import { linkedFrom } from '../zones.ts'
import { type Column, type Head, inOrder, orderOf } from './lanes-shape.ts'
import type { LanesWords } from './lanes-words.ts'

/** What runs along the top from left to right: groups, and the columns under each. */
export function backboneOf(
  scene: Scene,
  backbone: Backbone,
  used: ReadonlySet<string>,
  words: LanesWords,
): { groups: Head[]; columns: Column[] } {
  const steps = stepsOf(scene)
  const above = linkedFrom(scene, backbone.under)
  const known = new Map(steps.map(step => [step.id, step]))
  const parentOf = (step: CanvasCard) => (above.get(step.id) ?? []).find(id => known.has(id) && id !== step.id)
  const parents = new Set(steps.flatMap(step => parentOf(step) ?? []))
  const isTop = (step: CanvasCard) =>
    step.fields[backbone.level] === backbone.top ? parentOf(step) === undefined : parents.has(step.id)
  const head = (record: CanvasCard): Head => ({
    id: record.id,
    label: record.title,
    order: orderOf(record, backbone.order),
    record,
    notes: (backbone.tags ?? []).flatMap(name =>
      (linkedFrom(scene, name).get(record.id) ?? []).map(id => scene.records.get(id)?.title ?? ''),
    ),
  })
  const tops = steps.filter(step => isTop(step) || parentOf(step) === undefined).map(head)
  const groups: Head[] = []
  const columns: Column[] = []
  for (const top of tops.sort(inOrder)) {
    const inner = steps.filter(step => parentOf(step) === top.id).map(head)
    if (inner.length === 0 && !isTop(known.get(top.id)!)) {
      columns.push({ ...top, group: null })
      continue
    }
    groups.push(inner.length > 0 ? { ...top, notes: [] } : top)
    // what hangs right on the activity has a column of its own beside its steps
    if (inner.length === 0 || used.has(top.id))
      columns.push({ ...top, group: top.id, isOwn: true, label: inner.length === 0 ? top.label : words.own, notes: [] })
    columns.push(...inner.sort(inOrder).map(step => ({ ...step, group: top.id })))
  }
  return { groups, columns }
}

/** The records that columns are made of: those of the story one looks at, where several are told. */
function stepsOf(scene: Scene): CanvasCard[] {
  const { canvas, kinds, records, asked } = scene
  const by = canvas.columns
  const to = new Set(typeof by === 'object' ? kinds.get(canvas.about)?.links[by.link]?.to : [])
  const all = [...records.values()].filter(record => {
    const kind = kinds.get(record.kind)
    return to.has(record.kind) && kind !== undefined && isOpen(kind, record.state)
  })
  const story = storiesOf(scene).find(one => one.key === asked.show)
  const tells = canvas.backbone?.story
  if (!story || tells === undefined) return all
  return all.filter(step => linkedFrom(scene, tells).get(step.id)?.includes(story.id))
}

/** What the steps tell the story of, where more than one thing is told. */
export function storiesOf(scene: Scene): CanvasCard[] {
  const tells = scene.canvas.backbone?.story
  if (tells === undefined) return []
  const told = new Set([...linkedFrom(scene, tells).values()].flat())
  return [...told].flatMap(id => scene.records.get(id) ?? [])
}
