import type { Change } from '../change.ts'
import type { Kind } from '../kind.ts'
import type { DraftLink, RowProblem } from './draft.ts'

/** A link that is here between records of the import, and whether an import made it. */
export interface ExistingLink {
  id: string
  name: string
  from: string
  to: string
  byImport: boolean
}

/** What links are decided with: who is who, what is joined already, and what somebody here has parted. */
export interface LinkContext {
  kinds: ReadonlyMap<string, Kind>
  /** The record a link's other end means, with its kind. */
  find: (link: DraftLink, kind: Kind) => { id: string; kind: string } | undefined
  leaving: (record: string) => readonly ExistingLink[]
  parted: (from: string, name: string, to: string) => boolean
  id: () => string
}

/** Pairs that are joined already in this run. */
export interface Joined {
  has(pair: string): boolean
  add(pair: string): void
}

/** The changes that join a record as its row says, each pair once; what somebody here joined or parted stays so. */
export function compareLinks(
  record: { id: string; kind: string },
  wanted: readonly DraftLink[],
  mapped: ReadonlySet<string>,
  context: LinkContext,
  taken: Joined,
): { changes: Change[]; problems: RowProblem[] } {
  const changes: Change[] = []
  const problems: RowProblem[] = []
  const kept = new Set<string>()
  for (const link of wanted) {
    const ends = endsOf(record, link, context)
    if (!ends) {
      problems.push(lost(link))
      continue
    }
    const { from, to } = ends
    const definition = context.kinds.get(from.kind)?.links[link.name]
    if (!definition?.to.includes(to.kind) || from.id === to.id) {
      problems.push(unfit(link))
      continue
    }
    const word = `${from.id} ${link.name} ${to.id}`
    kept.add(word)
    const there = context.leaving(from.id).filter(one => one.name === link.name)
    if (taken.has(word) || there.some(one => one.to === to.id) || context.parted(from.id, link.name, to.id)) continue
    if (definition.max !== undefined) {
      const full = taken.has(`${from.id} ${link.name}`)
      const replaced = there.filter(one => one.byImport)
      if (full || there.length - replaced.length >= definition.max) {
        problems.push(noRoom(link))
        continue
      }
      for (const one of replaced) changes.push({ verb: 'unlink', id: one.id })
      taken.add(`${from.id} ${link.name}`)
    }
    taken.add(word)
    changes.push({
      verb: 'link',
      id: context.id(),
      from: from.id,
      name: link.name,
      to: to.id,
      ...(link.values ? { values: link.values } : {}),
    })
  }
  for (const one of context.leaving(record.id)) {
    const stands = kept.has(`${one.from} ${one.name} ${one.to}`) || !one.byImport || !mapped.has(one.name)
    if (!stands && !changes.some(change => change.id === one.id)) changes.push({ verb: 'unlink', id: one.id })
  }
  return { changes, problems }
}

type End = { id: string; kind: string }

function endsOf(record: End, link: DraftLink, context: LinkContext): { from: End; to: End } | undefined {
  const other = context.find(link, context.kinds.get(record.kind)!)
  if (!other) return undefined
  return link.way === 'out' ? { from: record, to: other } : { from: other, to: record }
}

const lost = (link: DraftLink): RowProblem => ({
  says: `points at something that is neither in the file nor here (${link.name})`,
  repair: 'Export and import the missing items as well; the link comes with the next import.',
  column: null,
  effect: 'value',
  value: link.other.slice(0, 120),
})

const unfit = (link: DraftLink): RowProblem => ({
  says: `points at something it cannot be joined with by ${link.name}`,
  repair: 'Say that the column becomes another link, or leave it out.',
  column: null,
  effect: 'value',
  value: link.other.slice(0, 120),
})

const noRoom = (link: DraftLink): RowProblem => ({
  says: `has its ${link.name} already, and it was set here`,
  repair: 'Take the link away here, if the file should decide.',
  column: null,
  effect: 'value',
  value: link.other.slice(0, 120),
})
