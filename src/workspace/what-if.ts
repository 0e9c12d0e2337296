import { maySee } from '../model/allow.ts'
import { loadPlan } from '../model/load-plan.ts'
import { Problem } from '../model/problem.ts'
import { type Scenario, type WhatIf, whatIf } from '../model/what-if.ts'
import type { Asking } from './ground.ts'
import { neighbourhoodIn } from './neighbourhood.ts'
import { recordCalled } from './read.ts'
import { watch } from './watch.ts'

/** One thing to try: do a bet now or at a place in the order, drop it, or delay it by some weeks. */
interface Tried {
  insert?: string | undefined
  drop?: string | undefined
  delay?: { id: string; weeks: number } | undefined
  at?: number | undefined
}

/** What doing, dropping or delaying a bet moves, among the bets that whoever asks may see. */
export async function whatIfOf(asking: Asking, tried: Tried): Promise<WhatIf> {
  const { territory, actor } = asking
  const called = scenarioOf(tried)
  const bet = await recordCalled(asking, called.id)
  const { outline, today, settings } = await watch(asking)
  const bets = [...outline.records.values()].filter(
    record => territory.kinds.get(record.kind)?.plan && record.archivedAt === null && maySee(actor, record, territory),
  )
  const near = neighbourhoodIn(asking)
  const graph = await loadPlan(territory, bets, {
    linksOf: near.linksOf,
    records: async ids => (await near.records(ids)).filter(record => maySee(actor, record, territory)),
  })
  const result = whatIf(graph, territory, { ...called, id: bet.id }, { today, settings })
  if (result) return result
  throw new Problem('invalid', `${bet.key} ${bet.title} is no open bet; try one that is still to be done.`, {
    id: 'no open bet',
  })
}

function scenarioOf({ insert, drop, delay, at }: Tried): Scenario {
  if ([insert, drop, delay].filter(one => one !== undefined).length !== 1)
    throw new Problem('invalid', 'Say one thing to try: insert, drop or delay.', {
      insert: 'one of insert, drop, delay',
    })
  if (insert !== undefined)
    return at === undefined ? { does: 'insert', id: insert } : { does: 'insert', id: insert, at }
  if (drop !== undefined) return { does: 'drop', id: drop }
  if (!Number.isFinite(delay!.weeks) || delay!.weeks <= 0)
    throw new Problem('invalid', 'A delay is a number of weeks above 0.', { delay: 'weeks above 0' })
  return { does: 'delay', id: delay!.id, weeks: delay!.weeks }
}
