import type { LinkSeen } from '../../model/answers.ts'
import type { Territory } from '../../model/assemble.ts'
import { firstState, type Kind } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import { refit } from '../../model/refit.ts'

/** What turning records into another kind does to them. */
export interface TurnPreview {
  /** Fields that the new kind does not know, and how many of the records have one. */
  kept: readonly { label: string; count: number }[]
  /** States that the new kind does not know, each with the state it starts in instead. */
  states: readonly { from: string; to: string; count: number }[]
  /** Links that mean nothing from or to the new kind. */
  links: readonly LinkSeen[]
}

/** Says beforehand what of some records does not fit another kind; nothing of it is lost. */
export function turnPreview(
  territory: Territory,
  records: readonly ChartRecord[],
  to: Kind,
  links: readonly LinkSeen[] = [],
): TurnPreview {
  const kept = new Map<string, number>()
  const states = new Map<string, { from: string; to: string; count: number }>()
  for (const record of records) {
    const from = territory.kinds.get(record.kind)
    for (const name of Object.keys(refit(to, record.fields).rest)) {
      const label = from?.fields[name]?.label ?? name
      kept.set(label, (kept.get(label) ?? 0) + 1)
    }
    if (record.state in to.states) continue
    const said = from?.states[record.state]?.label ?? record.state
    const one = states.get(said) ?? { from: said, to: to.states[firstState(to)]!.label, count: 0 }
    states.set(said, { ...one, count: one.count + 1 })
  }
  return {
    kept: [...kept].map(([label, count]) => ({ label, count })),
    states: [...states.values()],
    links: links.filter(link => !fits(territory, link, to)),
  }
}

function fits(territory: Territory, link: LinkSeen, to: Kind): boolean {
  if (!link.other) return true
  const definition = territory.link(link.way === 'out' ? to.word : link.other.kind, link.name)
  return definition?.to.includes(link.way === 'out' ? link.other.kind : to.word) === true
}
