import { maySee } from '../model/allow.ts'
import type { FindingSeen } from '../model/answers.ts'
import type { Raised } from '../model/ask.ts'
import { type Move, movesOf } from '../model/next.ts'
import { sift } from '../model/quiet.ts'
import type { Asking } from './ground.ts'
import { nameOf } from './read.ts'
import { remember, type Watch } from './watch.ts'

/** Findings this actor may see, quiet ones apart; the same until something changes. */
export function siftSeen(asking: Asking, at: Watch): ReturnType<typeof sift> {
  const { territory, actor } = asking
  return remember(at, `sifted for ${reader(asking)}`, () => {
    const seen = [...at.findings.values()].filter(({ on }) => {
      if (on === null) return true
      const record = at.outline.records.get(on)
      return record !== undefined && maySee(actor, record, territory)
    })
    return sift(territory, recordsOf(at), at.reach, seen, at)
  })
}

/** All moves that findings ask for, best first. */
export function movesSeen(asking: Asking, at: Watch): Move[] {
  return remember(at, `moves for ${reader(asking)}`, () => movesOf(siftSeen(asking, at).shown, weighing(asking, at)))
}

/** What decides what somebody may see. */
export const reader = ({ actor }: Asking): string => [actor.member, ...actor.teams].join(' ')

const weighing = (asking: Asking, at: Watch) => ({
  territory: asking.territory,
  graph: recordsOf(at),
  reach: at.reach,
  today: at.today,
  settings: at.settings,
})

const recordsOf = (at: Watch) => ({
  record: (id: string) => at.outline.records.get(id),
  ofKind: () => [],
  out: () => [],
  in: () => [],
  around: () => {},
})

/** A finding as somebody reads it: its rule and record named. */
export function seenFinding(asking: Asking, at: Watch, { concerns: _concerns, ...finding }: Raised): FindingSeen {
  const rule = asking.territory.signals.find(signal => signal.name === finding.rule)
  const record = finding.on === null ? undefined : at.outline.records.get(finding.on)
  return {
    ...finding,
    title: rule?.title ?? finding.rule,
    sort: rule?.sort ?? 'wrong',
    record: record ? nameOf(record) : null,
  }
}
