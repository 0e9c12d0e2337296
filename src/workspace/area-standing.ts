import type { Raised } from '../model/ask.ts'
import type { Territory } from '../model/assemble.ts'
import type { MapArea } from '../model/map-seen.ts'
import type { Move } from '../model/next.ts'

/** How an area stands by its findings and the moves they call for: how many, how many wrong, and the most pressing. */
export function standingOf(
  territory: Territory,
  area: string,
  shown: readonly Raised[],
  moves: readonly Move[],
): Pick<MapArea, 'findings' | 'wrong' | 'gap'> {
  const own = shown.filter(finding => finding.area === area)
  const move = moves.find(one => one.area === area)
  return {
    findings: own.length,
    wrong: own.filter(finding => sortOf(territory, finding.rule) === 'wrong').length,
    gap: move
      ? {
          says: move.says,
          why: move.why,
          record: move.records[0] ?? null,
          action: move.action,
          rule: move.rule,
          sort: sortOf(territory, move.rule),
        }
      : null,
  }
}

/** Whether what a rule finds is wrong or only missing. */
export const sortOf = (territory: Territory, rule: string): 'missing' | 'wrong' =>
  territory.signals.find(signal => signal.name === rule)?.sort ?? 'wrong'
