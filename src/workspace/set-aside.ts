import type { Contract } from '../model/contract.ts'
import { dayAfter } from '../model/day.ts'
import { isHandOverRule } from '../model/hand-over.ts'
import { Problem } from '../model/problem.ts'
import { longestWaiver } from '../model/quiet.ts'
import { commit } from './commit.ts'
import type { Asking } from './ground.ts'
import { recordCalled } from './read.ts'
import { changeSettings, readSettings, todayIn } from './settings.ts'

/** Sets a finding aside until a day: on its record as an ordinary change, so that it can be undone. */
export async function setAside(
  asking: Asking,
  given: { rule: string; record?: string | null | undefined; until: string; reason?: string | null | undefined },
): ReturnType<Contract['setAside']> {
  const settings = await readSettings(asking)
  const latest = dayAfter(todayIn(settings, asking.now()), longestWaiver)
  const until = given.until.slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || until > latest)
    throw new Problem(
      'invalid',
      `A finding is set aside until a day within ${longestWaiver} days, at the latest ${latest}.`,
      { until: `a day up to ${latest}` },
    )
  const isKnown = asking.territory.signals.some(signal => signal.name === given.rule)
  if (!isKnown && !isHandOverRule(asking.territory, given.rule))
    throw new Problem('invalid', `There is no rule ${given.rule}.`, { rule: 'no such rule' })
  const waiver = { until, reason: given.reason ?? null, by: asking.actor.member }
  if (given.record === undefined || given.record === null) {
    await changeSettings(asking, { waivers: { ...settings.waivers, [given.rule]: waiver } })
    return { batch: '', number: 0, outcomes: [] }
  }
  const record = await recordCalled(asking, given.record)
  const set = { waivers: { ...record.waivers, [given.rule]: waiver } }
  return commit(asking, {
    via: asking.actor.via,
    changes: [{ verb: 'update', id: record.id, version: record.version, set }],
  })
}
