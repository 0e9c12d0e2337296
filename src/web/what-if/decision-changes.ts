import type { RecordName } from '../../model/answers.ts'
import type { Territory } from '../../model/assemble.ts'
import type { Change } from '../../model/change.ts'
import type { Kind } from '../../model/kind.ts'
import type { LinkDefinition } from '../../model/link.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { WhatIf } from '../../model/what-if.ts'
import type { StepAsked } from '../../model/what-if-step.ts'

/** What a decision out of what if is made of. */
export interface Deciding {
  id: string
  title: string
  reasons: string
  context: string
  outcome: string
  today: string
  /** Every way tried in words, the one chosen, and leaving the plan as it is. */
  options: readonly { text: string; note: string; chosen: boolean; sort: 'option' | 'do nothing' }[]
}

/** The link by which a kind that is planned spares somebody a loss, under its name, and where it leads. */
export function waitingFor({
  kinds,
}: Territory): { name: string; to: readonly string[]; link: LinkDefinition; kind: Kind } | null {
  for (const kind of kinds.values()) {
    const found = kind.plan && Object.entries(kind.links).find(([, link]) => link.spares)
    if (found) return { name: found[0], to: found[1].to, link: found[1], kind }
  }
  return null
}

/** The decision as a record, with links to the bets it moves and to whoever waits for them. */
export function decisionChanges(
  { id, title, reasons, context, outcome, today, options }: Deciding,
  answer: WhatIf,
  made: ReadonlyMap<string, string>,
  newId: () => string,
): Change[] {
  const about = new Map<string, RecordName>()
  for (const { bet, who } of [...answer.tried, ...answer.moved])
    for (const one of [bet, ...who]) if (one.key !== '') about.set(one.id, one)
  return [
    {
      verb: 'create',
      id,
      kind: 'decision',
      title,
      state: 'decided',
      fields: {
        question: title,
        context,
        outcome,
        reasons,
        decidedOn: today,
        options: options.map(({ text, note, chosen, sort }) => ({ id: newId(), text, note, sort, done: chosen })),
      },
    },
    ...[...about.keys(), ...made.values()].map(
      (to): Change => ({ verb: 'link', id: newId(), from: id, name: 'about', to }),
    ),
  ]
}

/** The fires of a way as bets of their own, each with whom it is for; the ids they get stand under the picture's. */
export function fireChanges(
  way: readonly StepAsked[],
  answer: WhatIf,
  territory: Territory,
  { currency, isNow, newId }: { currency: string; isNow: boolean; newId: () => string },
): { changes: Change[]; made: Map<string, string> } {
  const made = new Map<string, string>()
  const changes: Change[] = []
  const spares = waitingFor(territory)
  if (!spares) return { changes, made }
  const { plan } = spares.kind
  for (const [place, step] of way.entries()) {
    const fire = answer.tried.find(one => one.bet.id === `fire ${place}`)
    if (step.does !== 'fire' || !fire) continue
    const id = newId()
    const { title, weeks, loss, likelihood } = step.fire
    made.set(fire.bet.id, id)
    changes.push({
      verb: 'create',
      id,
      kind: spares.kind.word,
      title,
      fields: {
        ...(plan ? { [plan.horizon]: isNow ? 'now' : 'none' } : {}),
        ...(plan?.weeks ? { [plan.weeks]: weeks } : {}),
        workType: 'customer fire',
      },
    })
    const to = fire.who.find(one => one.key !== '')
    const { undone, likelihood: chance } = spares.link.spares!
    if (to)
      changes.push({
        verb: 'link',
        id: newId(),
        from: id,
        name: spares.name,
        to: to.id,
        values: {
          ...(loss === undefined ? {} : { [undone]: { amount: loss, currency } }),
          ...(likelihood === undefined || !chance ? {} : { [chance]: likelihood }),
        },
      })
  }
  return { changes, made }
}

/** The bets put where the way has them: their order, what is now, what waits, and what is dropped, with the reason. */
export function planChanges(
  answer: WhatIf,
  records: readonly ChartRecord[],
  territory: Territory,
  reason: string,
): Change[] {
  const order = answer.picture.after.map(one => one.id)
  return records.flatMap(record => {
    const plan = territory.kinds.get(record.kind)?.plan
    const tried = answer.tried.find(one => one.bet.id === record.id)
    if (!plan) return []
    if (tried?.does === 'drop') return [update(record, { state: 'dropped', fields: { droppedBecause: reason } })]
    const at = order.indexOf(record.id)
    if (at < 0) return []
    const fields: Record<string, unknown> = {}
    if (plan.order && record.fields[plan.order] !== at + 1) fields[plan.order] = at + 1
    const horizon =
      tried?.does === 'delay' ? 'next' : tried?.does === 'insert' && at < answer.picture.lanes ? 'now' : null
    if (horizon && record.fields[plan.horizon] !== horizon) fields[plan.horizon] = horizon
    else if (tried && !['now', 'next'].includes(String(record.fields[plan.horizon]))) fields[plan.horizon] = 'next'
    return Object.keys(fields).length === 0 ? [] : [update(record, { fields })]
  })
}

const update = ({ id, version }: ChartRecord, set: { state?: string; fields?: Record<string, unknown> }): Change => ({
  verb: 'update',
  id,
  version,
  set,
})
