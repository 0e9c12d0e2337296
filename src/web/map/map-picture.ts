import { oursOutline } from './ours-outline.ts'

/** Where an area is drawn, in pixels from the top left. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** One area as far as drawing needs it. */
export interface Placed {
  id: string
  place: { column: number; row: number }
}

/**
 * An arrow between two areas: its line, and where its words and what is lacking along it stand, or only their numbers
 * where there is room for no more.
 */
export interface Arrow {
  from: string
  to: string
  line: string
  words: Spot
  lacks: Spot
}

/** Where words stand, and on which side of it; short where only a number has room. */
export interface Spot {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  isShort?: boolean
}

interface Flow {
  from: string
  to: string
}

/** The picture for a given room: boxes, arrows, and the outlines of what is ours and what is outside. */
export interface Picture {
  boxes: ReadonlyMap<string, Box>
  /** How much larger than on a laptop everything is drawn, so that a large screen is filled. */
  scale: number
  /** The room as the ground and its arrows measure it, before they are made larger. */
  ground: { width: number; height: number }
  arrows: readonly Arrow[]
  ours: string
  outside: readonly { cx: number; cy: number; rx: number; ry: number }[]
}

const columns = [0.094, 0.3, 0.5, 0.7, 0.906]
const rows = 5

const laptop = { width: 1240, height: 800 }
const largest = 1.75

/** Lays the map out so that it fills the room it has, with areas that leave room for words unless a size is given. */
export function pictureOf(
  areas: readonly Placed[],
  flows: readonly Flow[],
  roomWidth: number,
  roomHeight: number,
  given?: { width: number; height: number },
): Picture {
  const fits = Math.min(roomWidth / laptop.width, roomHeight / laptop.height, largest)
  const scale = given ? 1 : Math.max(1, fits)
  const [width, height] = [roomWidth / scale, roomHeight / scale]
  // on a small screen words need more of the width
  const wide = Math.min(228, Math.max(width * 0.168, Math.min(172, width * 0.178)))
  const size = given ?? { width: wide, height: Math.min(134, height / rows - 30) }
  const boxes = new Map<string, Box>()
  for (const { id, place } of areas) {
    const middle = { x: width * (columns[place.column] ?? 0.5), y: (height * (place.row + 0.5)) / rows }
    boxes.set(id, { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size })
  }
  const large = ({ x, y, ...box }: Box): Box => ({
    x: x * scale,
    y: y * scale,
    width: box.width * scale,
    height: box.height * scale,
  })
  return {
    boxes: new Map([...boxes].map(([id, box]) => [id, large(box)])),
    scale,
    ground: { width, height },
    arrows: flows.flatMap(flow => {
      const both = flows.some(other => other.from === flow.to && other.to === flow.from)
      const arrow = arrowBetween(boxes, areas, flow, both)
      return arrow ? [arrow] : []
    }),
    ours: oursOutline(width, height, size.width),
    outside: [0.045, 0.955].map(at => ({ cx: width * at, cy: height / 2, rx: width * 0.37, ry: height * 0.47 })),
  }
}

const gap = 5
const apart = 12
// from here on an arrow that lies flat has room for its words
const roomy = 110

function arrowBetween(
  boxes: ReadonlyMap<string, Box>,
  areas: readonly Placed[],
  flow: Flow,
  both: boolean,
): Arrow | null {
  const [from, to] = [boxes.get(flow.from), boxes.get(flow.to)]
  const [start, end] = [flow.from, flow.to].map(id => areas.find(area => area.id === id)?.place)
  if (!from || !to || !start || !end) return null
  if (start.column === end.column) {
    return Math.abs(end.row - start.row) > 1 ? around(from, to, flow) : upright(from, to, flow, both)
  }
  return start.row === end.row
    ? level(from, to, flow)
    : cornered(from, to, flow, both, Math.abs(end.column - 2) > Math.abs(start.column - 2))
}

// of two arrows between the same two, each keeps to its own side
function upright(from: Box, to: Box, flow: Flow, both: boolean): Arrow {
  const isDown = to.y > from.y
  const isLeft = both && !isDown
  const x = middleX(from) + (both ? (isDown ? apart : -apart) : 0)
  const [y1, y2] = isDown ? [bottom(from) + gap, to.y - gap] : [from.y - gap, bottom(to) + gap]
  // on the right they keep clear of what the card below counts at its corner
  const words: Spot = {
    x: x + (isLeft ? -8 : 8),
    y: (y1 + y2) / 2 - (isLeft ? 0 : 4),
    anchor: isLeft ? 'end' : 'start',
  }
  // alone it has its other side free, of two its words move up for it
  const lacks: Spot = both
    ? { ...words, y: words.y + 6.5 }
    : { ...words, x: x - 8, y: (y1 + y2) / 2, anchor: 'end', isShort: true }
  return { ...flow, line: `M ${x} ${y1} L ${x} ${y2}`, words, lacks }
}

function level(from: Box, to: Box, flow: Flow): Arrow {
  const isRight = to.x > from.x
  const y = middleY(from)
  const [x1, x2] = isRight ? [right(from) + gap, to.x - gap] : [from.x - gap, right(to) + gap]
  const isShort = Math.abs(x2 - x1) < roomy
  const words: Spot = { x: (x1 + x2) / 2, y: y - 10, anchor: 'middle', isShort }
  return { ...flow, line: `M ${x1} ${y} L ${x2} ${y}`, words, lacks: { ...words, y: y + 12 } }
}

// out of one's side and into the other's top or bottom, turning once
function cornered(from: Box, to: Box, flow: Flow, both: boolean, isOutward: boolean): Arrow {
  // the column at the margin is where an arrow lies flat, whichever way it runs
  const [outer, inner] = isOutward ? [to, from] : [from, to]
  const isLeftSide = outer.x < inner.x
  const isAbove = outer.y < inner.y
  const aside = both ? (isOutward ? apart : -apart) : 0
  const y = middleY(outer) + (isAbove ? aside : -aside)
  const x = middleX(inner) + (isLeftSide ? -aside : aside)
  const side = isLeftSide ? right(outer) + gap : outer.x - gap
  const foot = isAbove ? inner.y - gap : bottom(inner) + gap
  const line = isOutward ? `M ${x} ${foot} Q ${x} ${y} ${side} ${y}` : `M ${side} ${y} Q ${x} ${y} ${x} ${foot}`
  const isUnder = isAbove === isOutward
  const words: Spot = {
    x: side + (isLeftSide ? 6 : -6),
    y: y + (isUnder ? 14 : -9),
    anchor: isLeftSide ? 'start' : 'end',
  }
  return { ...flow, line, words, lacks: { ...words, y: words.y + (isUnder ? 14 : -14) } }
}

// over a neighbour in the same column: out to the left and back
function around(from: Box, to: Box, flow: Flow): Arrow {
  const out = from.x - from.width * 0.24
  const [y1, y2] = [from.y + from.height * 0.24, middleY(to)]
  const beside = { x: (from.x + 3 * out) / 4 - 7, anchor: 'end', isShort: true } as const
  return {
    ...flow,
    line: `M ${from.x - gap} ${y1} C ${out} ${y1} ${out} ${y2} ${to.x - gap} ${y2}`,
    words: { ...beside, y: (y1 + y2) / 2 },
    lacks: { ...beside, y: (y1 + y2) / 2 + 14 },
  }
}

const middleX = (box: Box) => box.x + box.width / 2
const middleY = (box: Box) => box.y + box.height / 2
const right = (box: Box) => box.x + box.width
const bottom = (box: Box) => box.y + box.height
