import type { Box } from '../geometry.ts'
import { type Branch, isInColumns, type Twig } from './tree-layout.ts'

interface Drawn {
  boxes: ReadonlyMap<string, Box>
  twigs: ReadonlyMap<string, Twig>
}

const round = 10

/** The lines of a tree: straight down where it can be, else down, aside and down; leaves in columns share a stem. */
export function branchesOf({ boxes, twigs }: Drawn): Branch[] {
  const branches: Branch[] = []
  for (const twig of twigs.values()) {
    const { id, knot, under } = twig
    const above = boxes.get(id)!
    const isAside = isInColumns(twig)
    for (const one of under) {
      const below = boxes.get(one.id)
      if (below) branches.push(branch(`${id} ${one.id}`, above, below, { isGap: one.missing !== undefined, isAside }))
    }
    if (twigs.get(id)?.missing !== undefined) continue
    for (const other of knot.also) {
      const far = boxes.get(other.record.id)
      if (far) branches.push(branch(`${other.record.id} ${id} also`, far, above, { isAlso: true }))
    }
  }
  return branches
}

function branch(
  id: string,
  above: Box,
  below: Box,
  { isGap = false, isAlso = false, isAside = false }: { isGap?: boolean; isAlso?: boolean; isAside?: boolean },
): Branch {
  return { id, path: pathOf(above, below, isAlso, isAside), isAlso, isGap }
}

function pathOf(above: Box, below: Box, isAlso: boolean, isAside: boolean): string {
  const [fromX, fromY] = [above.x + above.width / 2, above.y + above.height]
  const [toX, toY] = [below.x + below.width / 2, below.y]
  if (isAlso) {
    const bend = Math.max(30, Math.abs(toY - fromY) / 2)
    return `M${fromX} ${fromY} C${fromX} ${fromY + bend} ${toX} ${toY - bend} ${toX} ${toY}`
  }
  // a leaf in a column: along the column's side, so that no line runs through a card
  if (isAside) {
    const stem = below.x - 16
    const middle = below.y + below.height / 2
    const turn = fromY + 20
    const side = Math.sign(stem - fromX)
    return [
      `M${fromX} ${fromY} V${turn - round} Q${fromX} ${turn} ${fromX + side * round} ${turn}`,
      `H${stem - side * round} Q${stem} ${turn} ${stem} ${turn + round}`,
      `V${middle - round} Q${stem} ${middle} ${stem + round} ${middle} H${below.x}`,
    ].join(' ')
  }
  if (Math.abs(fromX - toX) < 1) return `M${fromX} ${fromY} V${toY}`
  const turn = (fromY + toY) / 2
  const side = Math.sign(toX - fromX)
  const bend = Math.min(round, Math.abs(toX - fromX) / 2)
  return [
    `M${fromX} ${fromY} V${turn - bend} Q${fromX} ${turn} ${fromX + side * bend} ${turn}`,
    `H${toX - side * bend} Q${toX} ${turn} ${toX} ${turn + bend} V${toY}`,
  ].join(' ')
}
