import { scopeOf } from '../model/allow.ts'
import { type HandOverSeen, handOverOf, linesOf, readsOf } from '../model/hand-over.ts'
import { Problem } from '../model/problem.ts'
import type { Asking } from './ground.ts'
import { nameOf, recordCalled } from './read.ts'
import { readSettings, todayIn } from './settings.ts'
import { surroundings } from './surroundings.ts'

/** Whether a record is ready to be handed over: each thing that is asked for, whole, thin, missing or waived. */
export async function handOverSeen(asking: Asking, called: string): Promise<HandOverSeen> {
  const record = await recordCalled(asking, called)
  const handOver = handOverOf(asking.territory, record.kind)
  if (!handOver)
    throw new Problem('invalid', `A ${record.kind} is not handed over, so nothing is checked.`, {
      id: 'is not handed over',
    })
  const settings = await readSettings(asking)
  const around = await surroundings(asking, [readsOf(handOver)], [record.id], todayIn(settings, asking.now()), settings)
  const lines = linesOf(handOver, record, around(scopeOf(record, asking.territory)))
  return {
    record: nameOf(record),
    to: handOver.state,
    lines,
    settled: lines.filter(({ state }) => state === 'whole' || state === 'waived').length,
  }
}
