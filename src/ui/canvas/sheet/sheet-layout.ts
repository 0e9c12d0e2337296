import type { SheetBox } from '../../../model/canvas.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import type { ChartLink } from '../../../model/record.ts'
import { around, type Box } from '../geometry.ts'
import type { Layout, PictureOption, Scene, Spot } from '../primitive.ts'
import { byKey } from '../zones.ts'
import { copied, heightOf, linesOf } from './sheet-text.ts'
import type { SheetWords } from './sheet-words.ts'

/** Words and cards begin beneath the first letter of a box's heading; `around` words is the ground they show when pointed at. */
export const size = {
  column: 300,
  gap: 12,
  pad: 16,
  around: 8,
  head: 38,
  label: 18,
  chip: 46,
  option: 30,
  add: 30,
  least: 128,
}

/** The sheet of one record: boxes with what is written in them, and the records they lead to. */
export interface SheetLayout extends Layout {
  subject: CanvasCard | null
  boxes: readonly { box: SheetBox; at: Box }[]
  /** What a cell shows and writes, by spot. */
  cells: ReadonlyMap<string, SheetCell>
  /** The link by which a record stands in a box, by spot. */
  joined: ReadonlyMap<string, ChartLink>
}

/** A cell of a box: a field as text, one option of a choice, or the way to a further record. */
export type SheetCell =
  | { is: 'field'; field: string; label: string | null; lines: readonly string[]; help: string | undefined }
  | { is: 'option'; field: string; option: string; label: string; isChosen: boolean }
  | { is: 'join'; link: string; kinds: readonly string[] }

/** The record whose sheet is drawn: the one it is drawn around, the one asked for, or the first. */
export const subjectOf = ({ centre, cards, asked }: Scene): CanvasCard | null =>
  centre ?? cards.find(card => card.key === asked.show) ?? [...cards].sort(byKey)[0] ?? null

/** Lays out the boxes in rows as high as what they hold; a box over several columns is as wide as all of them. */
export function sheetLayout(scene: Scene, words: SheetWords): SheetLayout {
  const subject = subjectOf(scene)
  const cells = new Map<string, SheetCell>()
  const joined = new Map<string, ChartLink>()
  const spots: Spot[] = []
  const boxes: { box: SheetBox; at: Box }[] = []
  if (!subject)
    return { bounds: { x: 0, y: 0, width: 900, height: 500 }, spots, places: [], subject, boxes, cells, joined }
  const all = scene.canvas.boxes ?? []
  let top = 0
  for (const row of [...new Set(all.map(box => box.row))].sort((one, other) => one - other)) {
    const mine = all.filter(box => box.row === row)
    const filled = mine.map(box => ({ box, ...fill(scene, subject, box, top, words) }))
    const height = Math.max(size.least, ...filled.map(one => one.height))
    for (const { box, held } of filled) {
      boxes.push({ box, at: { x: leftOf(box), y: top, width: widthOf(box), height } })
      for (const { spot, cell, link } of held) {
        spots.push(spot)
        if (link) joined.set(spot.id, link)
        if (cell) cells.set(spot.id, cell)
      }
    }
    top += height + size.gap
  }
  const { x, y, width, height } = around(boxes.map(({ at }) => at))
  return {
    bounds: { x: x - 28, y: y - 72, width: width + 56, height: height + 120 },
    spots,
    places: [],
    subject,
    boxes,
    cells,
    joined,
  }
}

/** Which record's sheet is drawn, where there are several. */
export function sheetOptions(scene: Scene, words: SheetWords): PictureOption[] {
  const subject = subjectOf(scene)
  if (scene.centre || !subject || scene.cards.length < 2) return []
  const options = [...scene.cards].sort(byKey).map(({ key, title }) => ({ id: key, label: `${key} ${title}` }))
  return [{ name: 'show', label: words.which, options, value: subject.key }]
}

const leftOf = (box: SheetBox): number => (box.column - 1) * (size.column + size.gap)
const widthOf = ({ wide = 1 }: SheetBox): number => wide * size.column + (wide - 1) * size.gap

interface Held {
  spot: Spot
  cell?: SheetCell
  link?: ChartLink
}

function fill(scene: Scene, subject: CanvasCard, box: SheetBox, top: number, words: SheetWords) {
  const held: Held[] = []
  const kind = scene.kinds.get(subject.kind)
  const x = leftOf(box) + size.pad
  const width = widthOf(box) - 2 * size.pad
  let y = top + size.head
  const add = (id: string, height: number, says: string, cell?: SheetCell, link?: ChartLink) => {
    const copy = cell?.is === 'field' && cell.lines.length > 0 ? { copy: copied(cell.lines) } : {}
    const out = link ? 0 : size.around
    held.push({
      spot: {
        id,
        box: { x: x - out, y, width: width + 2 * out, height },
        says,
        fixed: true,
        ...copy,
        ...(link ? { record: link.to } : {}),
      },
      ...(cell ? { cell } : {}),
      ...(link ? { link } : {}),
    })
    y += height + 6
  }
  const isAlone = (box.fields?.length ?? 0) === 1
  for (const [at, name] of (box.fields ?? []).entries()) {
    const field = kind?.fields[name]
    if (!field) continue
    if (field.type === 'choice') {
      const options = Object.entries(field.options ?? {})
      for (const [place, [option, label]] of options.entries()) {
        const isChosen = subject.fields[name] === option
        const cell = { is: 'option' as const, field: name, option, label, isChosen }
        const isLeft = place % 2 === 0
        add(`${subject.id} ${name} ${option}`, size.option, words.option(field.label, label, isChosen), cell)
        // two and two side by side
        const { box: at } = held.at(-1)!.spot
        at.width = at.width / 2 - 3
        if (!isLeft) at.x += at.width + 6
        if (isLeft && place < options.length - 1) y = at.y
      }
      continue
    }
    const lines = linesOf(field, subject.fields[name], words.day)
    // the first text of a box is what its heading asks for
    const label = isAlone || (at === 0 && field.type === 'prose') ? null : field.label
    const shown = lines.length > 0 ? lines : [field.help ?? words.nothing]
    const height = heightOf(shown, width) + (label ? size.label : 0) + 14
    const text = lines.length > 0 ? lines.join(', ') : words.nothing
    add(`${subject.id} ${name}`, height, words.field(field.label, text), {
      is: 'field',
      field: name,
      label,
      lines,
      help: field.help,
    })
  }
  for (const name of box.links ?? []) {
    const definition = kind?.links[name]
    if (!definition) continue
    const ends = scene.links.filter(
      link => link.name === name && link.from === subject.id && scene.records.has(link.to),
    )
    for (const link of ends) add(`${name} ${link.to}`, size.chip, definition.says, undefined, link)
    const kinds = definition.to.map(word => scene.kinds.get(word)?.title ?? word)
    add(`${subject.id} + ${name}`, size.add, words.join(kinds), { is: 'join', link: name, kinds })
  }
  return { held, height: y - top + size.pad - 6 }
}
