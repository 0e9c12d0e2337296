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

/** An arrow between two areas: its line, its head's direction and where its words stand. */
export interface Arrow {
  from: string
  to: string
  line: string
  words: { x: number; y: number }
}

/** The picture for a given room: boxes, arrows, and the outlines of what is ours and what is outside. */
export interface Picture {
  boxes: ReadonlyMap<string, Box>
  arrows: readonly Arrow[]
  ours: string
  outside: readonly { cx: number; cy: number; rx: number; ry: number }[]
}

const columns = [0.105, 0.305, 0.5, 0.695, 0.895]
const rows = 5

/** Lays the map out so that it fills the room it has. */
export function pictureOf(
  areas: readonly Placed[],
  flows: readonly { from: string; to: string }[],
  width: number,
  height: number,
): Picture {
  const size = { width: Math.min(228, width * 0.176), height: Math.min(132, height / rows - 26) }
  const boxes = new Map<string, Box>()
  for (const { id, place } of areas) {
    const middle = { x: width * (columns[place.column] ?? 0.5), y: (height * (place.row + 0.5)) / rows }
    boxes.set(id, { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size })
  }
  return {
    boxes,
    arrows: flows.flatMap(flow => {
      const both = flows.some(other => other.from === flow.to && other.to === flow.from)
      const arrow = arrowBetween(boxes, areas, flow, both)
      return arrow ? [arrow] : []
    }),
    ours: oursOutline(width, height, size.width),
    outside: [0.045, 0.955].map(at => ({ cx: width * at, cy: height / 2, rx: width * 0.37, ry: height * 0.47 })),
  }
}

// narrow at vision and constraints, wide in the middle, where it meets what lies outside
function oursOutline(width: number, height: number, card: number): string {
  const [middle, narrow, wide] = [width / 2, card / 2 + width * 0.022, width * 0.305]
  const [top, bottom, round] = [height * 0.004, height * 0.996, 44]
  const half = (side: 1 | -1) => {
    const at = (x: number) => middle + side * x
    return { at, narrow: at(narrow), wide: at(wide) }
  }
  const [right, left] = [half(1), half(-1)]
  return [
    `M ${left.at(narrow - round)} ${top}`,
    `L ${right.at(narrow - round)} ${top}`,
    `Q ${right.narrow} ${top} ${right.narrow} ${top + round}`,
    `C ${right.narrow} ${height * 0.24} ${right.wide} ${height * 0.27} ${right.wide} ${height / 2}`,
    `C ${right.wide} ${height * 0.73} ${right.narrow} ${height * 0.76} ${right.narrow} ${bottom - round}`,
    `Q ${right.narrow} ${bottom} ${right.at(narrow - round)} ${bottom}`,
    `L ${left.at(narrow - round)} ${bottom}`,
    `Q ${left.narrow} ${bottom} ${left.narrow} ${bottom - round}`,
    `C ${left.narrow} ${height * 0.76} ${left.wide} ${height * 0.73} ${left.wide} ${height / 2}`,
    `C ${left.wide} ${height * 0.27} ${left.narrow} ${height * 0.24} ${left.narrow} ${top + round}`,
    'Z',
  ].join(' ')
}

const gap = 5
const apart = 12

function arrowBetween(
  boxes: ReadonlyMap<string, Box>,
  areas: readonly Placed[],
  flow: { from: string; to: string },
  both: boolean,
): Arrow | null {
  const [from, to] = [boxes.get(flow.from), boxes.get(flow.to)]
  const [start, end] = [flow.from, flow.to].map(id => areas.find(area => area.id === id)?.place)
  if (!from || !to || !start || !end) return null
  const aside = both ? apart : 0
  if (start.column === end.column) {
    const down = end.row > start.row ? 1 : -1
    if (Math.abs(end.row - start.row) > 1) return around(from, to, flow)
    // of two arrows between the same two, each keeps to its own side
    const x = middleX(from) + aside * down
    const [y1, y2] = [down > 0 ? bottom(from) + gap : from.y - gap, down > 0 ? to.y - gap : bottom(to) + gap]
    return {
      ...flow,
      line: `M ${x} ${y1} L ${x} ${y2}`,
      words: { x: x + (both && down < 0 ? -8 : 8), y: (y1 + y2) / 2 },
    }
  }
  const right = end.column > start.column ? 1 : -1
  const x1 = right > 0 ? from.x + from.width + gap : from.x - gap
  const x2 = right > 0 ? to.x - gap : to.x + to.width + gap
  // arrows from above and below arrive at different heights, so that their heads stay apart
  const y1 = middleY(from) + aside * right
  const y2 = middleY(to) + Math.sign(start.row - end.row) * 26 + aside * right
  const bend = (x1 + x2) / 2
  return {
    ...flow,
    line: `M ${x1} ${y1} C ${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`,
    words: { x: bend, y: (y1 + y2) / 2 },
  }
}

// over a neighbour in the same column: out to the left and back
function around(from: Box, to: Box, flow: { from: string; to: string }): Arrow {
  const out = from.x - from.width * 0.24
  const [y1, y2] = [from.y + from.height * 0.24, middleY(to)]
  return {
    ...flow,
    line: `M ${from.x - gap} ${y1} C ${out} ${y1} ${out} ${y2} ${to.x - gap} ${y2}`,
    words: { x: out + 8, y: (y1 + y2) / 2 },
  }
}

const middleX = (box: Box) => box.x + box.width / 2
const middleY = (box: Box) => box.y + box.height / 2
const bottom = (box: Box) => box.y + box.height

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The area an arrow key leads to: the nearest that truly lies that way; the same one at the edge. */
export function neighbour(areas: readonly Placed[], from: string, direction: Direction): string {
  const here = areas.find(area => area.id === from)?.place
  if (!here) return from
  const across = direction === 'left' || direction === 'right'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  let best: { id: string; far: number } | undefined
  for (const { id, place } of areas) {
    const ahead = sign * (across ? place.column - here.column : place.row - here.row)
    const beside = Math.abs(across ? place.row - here.row : place.column - here.column)
    if (ahead <= 0 || (!across && beside > 0)) continue
    const far = ahead + beside * 2
    if (!best || far < best.far) best = { id, far }
  }
  return best?.id ?? from
}
