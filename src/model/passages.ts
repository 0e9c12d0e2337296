import type { Territory } from './assemble.ts'
import type { Graph } from './graph.ts'
import type { LinkDefinition, Rung } from './link.ts'
import type { ChartLink, ChartRecord } from './record.ts'

/** One way on from a record of a kind: a link's name, the end it is taken from, and the kinds at the other end. */
export interface Passage {
  name: string
  way: 'out' | 'in'
  side: Rung['side']
  /** How the link reads when it is walked this way. */
  says: string
  kinds: readonly string[]
  /** A record without this rung has a gap. */
  expected: boolean
  link: LinkDefinition
}

/** The rungs of a kind in both directions, and what it leans on. */
export interface Passages {
  up: readonly Passage[]
  down: readonly Passage[]
  /** Links whose other end this kind leans on, rungs or not. */
  leansOn: readonly Passage[]
  /** Links whose other end leans on this kind, rungs or not. */
  holds: readonly Passage[]
}

const known = new WeakMap<Territory, Map<string, Passages>>()

/** Which links lead up from a kind to its reasons, and down to what hangs on it. */
export function passagesOf(territory: Territory, kind: string): Passages {
  let kinds = known.get(territory)
  if (!kinds) {
    kinds = new Map()
    known.set(territory, kinds)
  }
  const found = kinds.get(kind) ?? readPassages(territory, kind)
  kinds.set(kind, found)
  return found
}

/** The records one rung leads to from a record, each with the link taken. */
export function step(graph: Graph, id: string, passage: Passage): { link: ChartLink; record: ChartRecord }[] {
  const links = passage.way === 'out' ? graph.out(id, passage.name) : graph.in(id, passage.name)
  const reached: { link: ChartLink; record: ChartRecord }[] = []
  for (const link of links) {
    const record = graph.record(passage.way === 'out' ? link.to : link.from)
    if (record && passage.kinds.includes(record.kind)) reached.push({ link, record })
  }
  return reached
}

function readPassages(territory: Territory, kind: string): Passages {
  const up: Passage[] = []
  const down: Passage[] = []
  const leansOn: Passage[] = []
  const holds: Passage[] = []
  for (const [name, link] of Object.entries(territory.kinds.get(kind)?.links ?? {})) {
    const passage = { name, way: 'out' as const, says: link.says, kinds: link.to, link, ...climb(link) }
    if (link.why)
      (link.why.up === 'to' ? up : down).push({ ...passage, expected: passage.expected && link.why.up === 'to' })
    if (link.leans) (link.leans === 'to' ? leansOn : holds).push(passage)
  }
  for (const { from, name, link } of territory.reaching(kind)) {
    const passage = { name, way: 'in' as const, says: link.back, kinds: [from.word], link, ...climb(link) }
    if (link.why)
      add(link.why.up === 'from' ? up : down, { ...passage, expected: passage.expected && link.why.up === 'from' })
    if (link.leans) add(link.leans === 'from' ? leansOn : holds, passage)
  }
  return { up, down, leansOn, holds }
}

const climb = (link: LinkDefinition) => ({
  side: link.why?.side ?? ('every' as const),
  expected: link.why?.expected === true,
})

/** Links of one name that reach a kind from several others are one passage. */
function add(passages: Passage[], passage: Passage): void {
  const at = passages.findIndex(
    other => other.way === 'in' && other.name === passage.name && other.side === passage.side,
  )
  if (at < 0) passages.push(passage)
  else {
    const other = passages[at]!
    passages[at] = { ...other, kinds: [...other.kinds, ...passage.kinds], expected: other.expected || passage.expected }
  }
}
