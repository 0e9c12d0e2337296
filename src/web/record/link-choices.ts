import type { Territory } from '../../model/assemble.ts'
import type { Change } from '../../model/change.ts'
import type { LinkDefinition } from '../../model/link.ts'

/** A way in which a record can be linked, as it reads from that record. */
export interface LinkChoice {
  id: string
  says: string
  /** The kinds at the other end. */
  kinds: readonly string[]
  /** By the other end's kind: the link's name, which way it runs, and its definition. */
  by: ReadonlyMap<string, { name: string; way: 'out' | 'in'; link: LinkDefinition }>
  evidence: boolean
  /** A ladder that lacks it has a gap. */
  expected: boolean
}

interface Growing extends LinkChoice {
  kinds: string[]
  by: Map<string, { name: string; way: 'out' | 'in'; link: LinkDefinition }>
  expected: boolean
}

/** Every way to link a record of a kind: those that leave it, those that reach it, and evidence as one of its own. */
export function linkChoices(territory: Territory, kind: string): LinkChoice[] {
  const choices = new Map<string, Growing>()
  const add = (
    id: string,
    says: string,
    other: string,
    name: string,
    way: 'out' | 'in',
    link: LinkDefinition,
    evidence: boolean,
  ): void => {
    const known: Growing = choices.get(id) ?? { id, says, kinds: [], by: new Map(), evidence, expected: false }
    if (!known.by.has(other)) {
      known.kinds.push(other)
      known.by.set(other, { name, way, link })
    }
    if (link.why?.expected && (link.why.up === 'to') === (way === 'out')) known.expected = true
    choices.set(id, known)
  }
  for (const [name, link] of Object.entries(territory.kinds.get(kind)?.links ?? {})) {
    for (const other of link.to) add(`out ${link.says}`, link.says, other, name, 'out', link, false)
  }
  for (const { from, name, link } of territory.reaching(kind)) {
    const isEvidence = link.evidence === true
    add(isEvidence ? 'evidence' : `in ${link.back}`, link.back, from.word, name, 'in', link, isEvidence)
  }
  return [...choices.values()]
}

/** The choice that a finding's action means. */
export function choiceFor(choices: readonly LinkChoice[], name: string, way: 'from' | 'to'): LinkChoice | undefined {
  const wanted = way === 'from' ? 'out' : 'in'
  return choices.find(choice => [...choice.by.values()].some(one => one.name === name && one.way === wanted))
}

/** The change that joins a record with another by a choice; undefined where the other's kind does not fit. */
export function linkChange(
  id: string,
  on: string,
  other: { id: string; kind: string },
  choice: LinkChoice,
  values: Record<string, unknown>,
): Change | undefined {
  const by = choice.by.get(other.kind)
  if (!by) return undefined
  const [from, to] = by.way === 'out' ? [on, other.id] : [other.id, on]
  return { verb: 'link', id, from, name: by.name, to, ...(Object.keys(values).length > 0 ? { values } : {}) }
}
