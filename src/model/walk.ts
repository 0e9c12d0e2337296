import type { Territory } from './assemble.ts'
import { isWhole, type Signal } from './signal.ts'

/** One place on the walks of signals: the link that leads there, the kinds that may stand there, and who reads it. */
export interface WalkNode {
  name: string
  way: 'out' | 'in'
  kinds: ReadonlySet<string>
  /** Signals whose declared walks pass or end here. */
  signals: Set<string>
  from: WalkNode | null
  next: WalkNode[]
  /** The kind its walks begin at and the steps to it; its name among all places. */
  path: string
}

/** The walks of all signals, by the kind they begin at. */
export type Walks = ReadonlyMap<string, readonly WalkNode[]>

const known = new WeakMap<Territory, Walks>()

/** All declared walks of a territory's signals, put together so that each link is read once. */
export function walksOf(territory: Territory): Walks {
  const found = known.get(territory)
  if (found) return found
  const walks = walksFor(territory, territory.signals)
  known.set(territory, walks)
  return walks
}

/** The declared walks of some signals. */
export function walksFor(territory: Territory, signals: readonly Signal[]): Walks {
  const roots = new Map<string, WalkNode[]>()
  for (const signal of signals) {
    const starts = isWhole(signal) ? signal.loads.map(load => load.kind) : [signal.about]
    for (const start of new Set(starts)) {
      const first = roots.get(start) ?? []
      roots.set(start, first)
      for (const walk of signal.reads)
        follow(territory, walk.split('/'), null, new Set([start]), start, first, signal.name)
    }
  }
  return roots
}

function follow(
  territory: Territory,
  steps: readonly string[],
  from: WalkNode | null,
  kinds: ReadonlySet<string>,
  path: string,
  siblings: WalkNode[],
  signal: string,
): void {
  const [step, ...rest] = steps
  if (step === undefined) return
  if (step === '@evidence') {
    for (const walk of evidenceWalks(territory, kinds)) follow(territory, walk, from, kinds, path, siblings, signal)
    return
  }
  const way = step.startsWith('<') ? 'in' : 'out'
  const name = way === 'in' ? step.slice(1) : step
  let node = siblings.find(other => other.name === name && other.way === way)
  if (!node) {
    node = {
      name,
      way,
      kinds: reached(territory, kinds, name, way),
      signals: new Set(),
      from,
      next: [],
      path: `${path}/${step}`,
    }
    if (node.kinds.size === 0) return
    siblings.push(node)
  }
  node.signals.add(signal)
  follow(territory, rest, node, node.kinds, node.path, node.next, signal)
}

/** The kinds a link may lead to from some kinds. */
function reached(territory: Territory, from: ReadonlySet<string>, name: string, way: 'out' | 'in'): Set<string> {
  const kinds = new Set<string>()
  for (const kind of from) {
    if (way === 'out') for (const target of territory.link(kind, name)?.to ?? []) kinds.add(target)
    else for (const other of territory.reaching(kind)) if (other.name === name) kinds.add(other.from.word)
  }
  return kinds
}

/** The walks from a claim over its evidence to where that comes from. */
function evidenceWalks(territory: Territory, claims: ReadonlySet<string>): string[][] {
  const walks: string[][] = []
  for (const claim of claims) {
    for (const { from, name, link } of territory.reaching(claim)) {
      if (!link.evidence) continue
      walks.push([`<${name}`], ...sourceWalks(territory, from.word, new Set()).map(walk => [`<${name}`, ...walk]))
    }
  }
  return walks
}

function sourceWalks(territory: Territory, kind: string, passed: ReadonlySet<string>): string[][] {
  if (passed.has(kind)) return []
  const walks: string[][] = []
  for (const [name, link] of Object.entries(territory.kinds.get(kind)?.links ?? {})) {
    if (!link.source) continue
    walks.push([name])
    for (const target of link.to) {
      walks.push(...sourceWalks(territory, target, new Set([...passed, kind])).map(walk => [name, ...walk]))
    }
  }
  return walks
}
