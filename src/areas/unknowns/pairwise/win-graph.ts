import type { Meeting } from './vote-table.ts'

/** Groups of items that have beaten each other round about, undefeated groups first (Tarjan 1972). */
export function strongComponents(count: number, meetings: readonly Meeting[]): number[][] {
  const beats: number[][] = Array.from({ length: count }, () => [])
  for (const { i, j, wins, losses, ties } of meetings) {
    if (wins > 0 || ties > 0) beats[i]!.push(j)
    if (losses > 0 || ties > 0) beats[j]!.push(i)
  }
  const order = new Int32Array(count)
  const lowest = new Int32Array(count)
  const onStack = new Uint8Array(count)
  const stack: number[] = []
  const found: number[][] = []
  let next = 1
  for (let root = 0; root < count; root += 1) {
    if (order[root]) continue
    const path: { node: number; edge: number }[] = []
    const enter = (node: number) => {
      order[node] = next
      lowest[node] = next
      next += 1
      stack.push(node)
      onStack[node] = 1
      path.push({ node, edge: 0 })
    }
    enter(root)
    while (path.length > 0) {
      const frame = path.at(-1)!
      const { node } = frame
      const to = beats[node]![frame.edge]
      if (to !== undefined) {
        frame.edge += 1
        if (!order[to]) enter(to)
        else if (onStack[to]) lowest[node] = Math.min(lowest[node]!, order[to]!)
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent) lowest[parent.node] = Math.min(lowest[parent.node]!, lowest[node]!)
      if (lowest[node] === order[node]) found.push(component(stack, onStack, node))
    }
  }
  return found.reverse() // a group is closed after all that it beats
}

function component(stack: number[], onStack: Uint8Array, root: number): number[] {
  const group: number[] = []
  for (;;) {
    const node = stack.pop()!
    onStack[node] = 0
    group.push(node)
    if (node === root) return group.sort((a, b) => a - b)
  }
}

/** Groups of items that no vote joins. */
export function connectedGroups(count: number, meetings: readonly Meeting[]): number[][] {
  const parent = Array.from({ length: count }, (_, index) => index)
  const head = (node: number): number => {
    let here = node
    while (parent[here] !== here) {
      parent[here] = parent[parent[here]!]!
      here = parent[here]!
    }
    return here
  }
  for (const { i, j } of meetings) parent[head(i)] = head(j)
  const groups = new Map<number, number[]>()
  for (let node = 0; node < count; node += 1) {
    const top = head(node)
    groups.set(top, [...(groups.get(top) ?? []), node])
  }
  return [...groups.values()]
}

/** Why no finite maximum of the likelihood exists, naming who never lost, never won or never met; null where it exists. */
export function noFiniteReason(
  items: readonly string[],
  components: readonly number[][],
  groups: readonly number[][],
): string | null {
  if (components.length < 2) return null
  const named = (group: readonly number[]) => group.map(index => items[index]).join(', ')
  if (groups.length > 1)
    return `${named(groups[0]!)} and ${named(groups[1]!)} were never compared, nor joined through others`
  const tail = ': the directed win graph is not strongly connected'
  const top = components[0]!
  const bottom = components.at(-1)!
  if (top.length === 1) return `${named(top)} never lost${tail}`
  if (bottom.length === 1) return `${named(bottom)} never won${tail}`
  return `${named(top)} never lost to ${named(bottom)}${tail}`
}
