import type { Gatherable, ProposedBet, ProposedSource } from './gathering.ts'
import { proposedSources } from './gathering.ts'
import { progressOf } from './importing/value-words.ts'
import { isNamed, labelRead, titled } from './label-words.ts'

/** So few records are not yet a piece of work of its own. */
const least: Readonly<Record<ProposedSource, number>> = { top: 1, parent: 3, along: 2, project: 2, label: 3, group: 2 }
/** As many as somebody reads through. */
const most = 40

/** What open records could be gathered under, surest source first, then by how many each would gather. */
export function proposedOf(records: readonly Gatherable[], alongTitles: ReadonlyMap<string, string>): ProposedBet[] {
  const open = records.filter(record => !record.isGathered)
  const found = [...fromTops(open), ...fromAlong(open, alongTitles), ...fromTags(open), ...fromGroups(open)]
    .filter(one => one.open >= least[one.from])
    .sort((a, b) => rank(a) - rank(b) || b.open - a.open || (a.title < b.title ? -1 : 1))
  const titles = new Set<string>()
  return found
    .filter(({ title }) => {
      const same = sameTitle(title)
      return !titles.has(same) && titles.add(same)
    })
    .slice(0, most)
}

/** A title without what does not make it another one. */
export const sameTitle = (title: string): string => title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

const rank = ({ from }: ProposedBet): number => proposedSources.indexOf(from)

/** Epics, and records that hold others without being called so; of epics in epics only the innermost. */
function fromTops(open: readonly Gatherable[]): ProposedBet[] {
  const byId = new Map(open.map(record => [record.id, record]))
  const below = Map.groupBy(
    open.filter(record => record.under !== null && record.under !== record.id),
    record => record.under!,
  )
  const holdsTop = new Set<string>()
  for (const top of open.filter(record => record.isTop))
    for (const above of aboveOf(top, byId)) if (above.isTop) holdsTop.add(above.id)
  return open.flatMap((record): ProposedBet[] => {
    const isParent = !record.isTop && record.under === null && below.has(record.id)
    if (!isParent && (!record.isTop || holdsTop.has(record.id))) return []
    const from = record.isTop ? 'top' : 'parent'
    const count = countBelow(record.id, below)
    return [{ id: `${from} ${record.id}`, from, title: record.title, open: count, joins: [record.id] }]
  })
}

function aboveOf(record: Gatherable, byId: ReadonlyMap<string, Gatherable>): Gatherable[] {
  const passed = new Set([record.id])
  const above: Gatherable[] = []
  for (let at = record.under; at !== null && !passed.has(at); ) {
    const next = byId.get(at)
    if (!next) break
    passed.add(at)
    above.push(next)
    at = next.under
  }
  return above
}

/** The record and all that stands below it. */
function countBelow(id: string, below: ReadonlyMap<string, readonly Gatherable[]>): number {
  const seen = new Set([id])
  const queue = [id]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const { id: next } of below.get(at) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return seen.size
}

function fromAlong(open: readonly Gatherable[], titles: ReadonlyMap<string, string>): ProposedBet[] {
  return groups(open, record => record.along.filter(id => titles.has(id))).map(([id, joins]) => ({
    id: `along ${id}`,
    from: 'along',
    title: titles.get(id)!,
    open: joins.length,
    joins,
  }))
}

/** A label on nearly everything tells nothing apart. */
function fromTags(open: readonly Gatherable[]): ProposedBet[] {
  return groups(open, record => record.tags).flatMap(([tag, joins]): ProposedBet[] => {
    const read = labelRead(tag)
    if (!read || (!read.isWork && joins.length >= 10 && joins.length > open.length * 0.8)) return []
    const from = read.isWork ? 'project' : 'label'
    return [{ id: `${from} ${tag}`, from, title: read.title, open: joins.length, joins }]
  })
}

/** Lists of a board that are no states: only where most of them are not. */
function fromGroups(open: readonly Gatherable[]): ProposedBet[] {
  const found = groups(open, record => (record.group === null ? [] : [record.group]))
  const unknown = found.filter(([word]) => progressOf(word) === undefined && isNamed(word))
  if (unknown.length < 3 || unknown.length * 2 < found.length) return []
  return unknown.map(([word, joins]) => ({
    id: `group ${word}`,
    from: 'group',
    title: titled(word),
    open: joins.length,
    joins,
  }))
}

function groups(open: readonly Gatherable[], of: (record: Gatherable) => readonly string[]): [string, string[]][] {
  const found = new Map<string, string[]>()
  for (const record of open) {
    for (const word of new Set(of(record))) {
      const ids = found.get(word)
      if (ids) ids.push(record.id)
      else found.set(word, [record.id])
    }
  }
  return [...found]
}
