import type { Region } from '../../../model/canvas-plane.ts'
import { fit, textWidth } from '../../../model/text-width.ts'
import { type Box, meets, type Point } from '../geometry.ts'
import { dot } from './plane-dots.ts'

/** The words beside a dot, and the line that leads to them where they stand further off. */
export interface Label {
  text: string
  box: Box
  /** Where the line ends that leads from the dot; none where the words stand right beside it. */
  lead?: Point
  /** The words end at the dot, or at the end of its line. */
  isBefore?: boolean
}

/** A dot that wants words beside it: all of them, or in want of room only the mark. */
export interface Labelled {
  id: string
  at: Point
  title: string
  mark: string
}

const sign = 6.4
const line = 16
const longest = 30
/** Where there are only a few dots, most titles stand whole. */
const few = { dots: 12, longest: 46 }
const reach = dot.radius + 4

/** Gives every dot its words where they cover neither a dot nor other words; the first ones choose first. */
export function placedLabels(all: readonly Labelled[], ground: Box, taken: readonly Box[]): Map<string, Label> {
  const found = new Map<string, Label>()
  const grid = boxesBy(96)
  for (const box of taken) grid.add(box)
  for (const { at } of all)
    grid.add({ x: at.x - dot.radius - 1, y: at.y - dot.radius - 1, width: dot.box / 2 + 2, height: dot.box / 2 + 2 })
  for (const { id, at, title, mark } of all) {
    // a long title is cut where it is drawn, so that the words are those that are read aloud
    const beside = all.length > few.dots ? [] : tries(at, title, few.longest).slice(0, 2)
    const label = [beside, tries(at, title), tries(at, mark)].flatMap(
      some => some.find(({ box }) => isWithin(box, ground) && !grid.meets(box)) ?? [],
    )[0]
    if (!label) continue
    found.set(id, label)
    grid.add(label.box)
  }
  return found
}

const widthOf = (text: string): number => Math.ceil(textWidth(text) * sign) + 4

/** Room for the name of a region: with its count it is bolder than the words of a dot, or as wide as its note. */
export const nameWidth = ({ label, note }: Region): number =>
  Math.max(widthOf(`${label} 00`), widthOf(note ?? '')) * 1.1

/** Right beside the dot first, then further off with a line that leads there. */
function tries(at: Point, text: string, most = longest): Label[] {
  const width = widthOf(fit(text, most))
  const box = (x: number, y: number): Box => ({ x, y, width, height: line })
  const beside: Label[] = [
    { text, box: box(at.x + reach, at.y - line / 2) },
    { text, box: box(at.x - reach - width, at.y - line / 2), isBefore: true },
    { text, box: box(at.x - width / 2, at.y - reach - line) },
    { text, box: box(at.x - width / 2, at.y + reach) },
  ]
  const led = [24, 40, 58].flatMap(far =>
    [-1, 1].flatMap(down =>
      [1, -1].map((side): Label => {
        const end = { x: at.x + side * (reach + 6), y: at.y + down * far }
        return { text, box: box(side > 0 ? end.x : end.x - width, end.y - line / 2), lead: end, isBefore: side < 0 }
      }),
    ),
  )
  return [...beside, ...led]
}

const isWithin = (box: Box, ground: Box): boolean =>
  box.x >= ground.x &&
  box.y >= ground.y &&
  box.x + box.width <= ground.x + ground.width &&
  box.y + box.height <= ground.y + ground.height

/** Boxes sorted into squares, so that one more is compared with its neighbours only. */
function boxesBy(size: number): { add(box: Box): void; meets(box: Box): boolean } {
  const cells = new Map<string, Box[]>()
  const keysOf = ({ x, y, width, height }: Box) => {
    const keys: string[] = []
    for (let column = Math.floor(x / size); column <= Math.floor((x + width) / size); column += 1)
      for (let row = Math.floor(y / size); row <= Math.floor((y + height) / size); row += 1)
        keys.push(`${column} ${row}`)
    return keys
  }
  return {
    add(box) {
      for (const key of keysOf(box)) cells.set(key, [...(cells.get(key) ?? []), box])
    },
    meets: box => keysOf(box).some(key => (cells.get(key) ?? []).some(other => meets(other, box))),
  }
}
