import { maySee } from '../model/allow.ts'
import type { InputOf } from '../model/contract.ts'
import { loadPlan } from '../model/load-plan.ts'
import { Problem } from '../model/problem.ts'
import { nameOf } from '../model/record-name.ts'
import { type NotTried, type WhatIf, whatIf } from '../model/what-if.ts'
import type { Step, StepAsked } from '../model/what-if-step.ts'
import type { Asking } from './ground.ts'
import { neighbourhoodIn } from './neighbourhood.ts'
import { recordCalled } from './read.ts'
import { watch } from './watch.ts'

/** What trying things on a plan moves, among the bets that whoever asks may see. */
export async function whatIfOf(asking: Asking, input: InputOf<'whatIf'>): Promise<WhatIf> {
  const { territory, actor } = asking
  const steps = await Promise.all(stepsOf(input).map(step => called(asking, step)))
  const { outline, today, settings } = await watch(asking)
  const bets = [...outline.records.values()].filter(
    record => territory.kinds.get(record.kind)?.plan && record.archivedAt === null && maySee(actor, record, territory),
  )
  const near = neighbourhoodIn(asking)
  const graph = await loadPlan(territory, bets, {
    linksOf: near.linksOf,
    records: async ids => (await near.records(ids)).filter(record => maySee(actor, record, territory)),
  })
  const team = input.team === undefined ? {} : { team: input.team === '' ? null : input.team }
  const result = whatIf(graph, territory, steps, { today, settings, ...team })
  if (!('not' in result)) return result
  throw await refusal(asking, result)
}

async function refusal(asking: Asking, { not, because }: NotTried): Promise<Problem> {
  const { key, title } = await recordCalled(asking, not)
  return because === 'closed'
    ? new Problem('invalid', `${key} ${title} is no open bet; try one that is still to be done.`, { id: 'no open bet' })
    : new Problem('invalid', `${key} ${title} is on another team’s lanes; try it on its own.`, { id: 'other lanes' })
}

/** A step with the ids of what it names. */
async function called(asking: Asking, step: StepAsked): Promise<Step> {
  if (step.does !== 'fire') return { ...step, id: (await recordCalled(asking, step.id)).id }
  const { account, ...fire } = step.fire
  const who = account === undefined ? undefined : nameOf(await recordCalled(asking, account))
  return { ...step, fire: { ...fire, who } }
}

/** The steps as they were asked: a list, or the one thing to try. */
function stepsOf({ steps, insert, drop, delay, at }: InputOf<'whatIf'>): readonly StepAsked[] {
  const single = [insert, drop, delay].filter(one => one !== undefined).length
  if (single + (steps ? 1 : 0) !== 1)
    throw new Problem('invalid', 'Say one thing to try, insert, drop or delay, or steps with several.', {
      insert: 'one of insert, drop, delay, steps',
    })
  if (steps) return steps
  if (insert !== undefined) return [{ does: 'insert', id: insert, at }]
  if (drop !== undefined) return [{ does: 'drop', id: drop }]
  if (!(delay!.weeks > 0))
    throw new Problem('invalid', 'A delay is a number of weeks above 0.', { delay: 'weeks above 0' })
  return [{ does: 'delay', id: delay!.id, weeks: delay!.weeks }]
}
