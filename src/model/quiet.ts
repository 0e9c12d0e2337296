import type { Raised } from './ask.ts'
import type { Territory } from './assemble.ts'
import type { Graph } from './graph.ts'
import type { Reach } from './reach.ts'
import type { Settings, Waiver } from './settings.ts'
import type { Signal } from './signal.ts'

/** Why a finding is counted and not shown. */
export type QuietBecause = 'off the path' | 'muted area' | 'set aside'

/** What is shown, and how much is only counted, by rule and by reason. */
export interface Sifted {
  shown: readonly Raised[]
  quiet: readonly { finding: Raised; because: QuietBecause }[]
}

/**
 * The quiet rule: what is merely missing is shown only where a bet in now or next hangs on it; muted areas and
 * findings set aside until a later day are counted and not shown.
 */
export function sift(
  territory: Territory,
  graph: Graph,
  reach: Reach,
  findings: readonly Raised[],
  { today, settings }: { today: string; settings: Pick<Settings, 'areas' | 'waivers'> },
): Sifted {
  const rules = new Map(territory.signals.map(signal => [signal.name, signal]))
  const shown: Raised[] = []
  const quiet: { finding: Raised; because: QuietBecause }[] = []
  for (const finding of findings) {
    const because = quietBecause(finding, rules.get(finding.rule))
    if (because) quiet.push({ finding, because })
    else shown.push(finding)
  }
  return { shown, quiet }

  function quietBecause(finding: Raised, rule: Signal | undefined): QuietBecause | null {
    if (settings.areas[finding.area] === 'not now') return 'muted area'
    const waivers = finding.on === null ? settings.waivers : graph.record(finding.on)?.waivers
    if (holds(waivers?.[finding.rule], today)) return 'set aside'
    if (rule?.sort === 'missing' && ![finding.on, ...(finding.concerns ?? [])].some(id => id && reach.get(id)?.near)) {
      return 'off the path'
    }
    return null
  }
}

/** How many findings are only counted, by rule. */
export function quietCounts(quiet: Sifted['quiet']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { finding } of quiet) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1)
  return counts
}

/** The longest a finding may be set aside, in days. */
export const longestWaiver = 90

const holds = (waiver: Waiver | undefined, today: string) => waiver !== undefined && waiver.until.slice(0, 10) >= today
