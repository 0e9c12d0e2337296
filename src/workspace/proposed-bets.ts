import type { RecordName } from '../model/answers.ts'
import type { Change, Done } from '../model/change.ts'
import type { Contract } from '../model/contract.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { sameTitle } from '../model/proposed-bets.ts'
import type { ProposedBets, ProposedTaken } from '../model/proposed-operations.ts'
import { cleanText } from '../model/text.ts'
import { commit } from './commit.ts'
import { gatherable, type Looked } from './gatherable.ts'
import type { Asking } from './ground.ts'
import { nameOf } from './read.ts'

/** What the doors may ask about proposals. */
export function proposedContract(asking: Asking): Pick<Contract, 'proposedBets' | 'takeProposed'> {
  return {
    proposedBets: () => proposedBets(asking),
    takeProposed: ({ take }) => takeProposed(asking, take),
  }
}

async function proposedBets(asking: Asking): Promise<ProposedBets> {
  const looked = await gatherable(asking)
  return {
    items: looked.flatMap(({ proposals: items, there }) =>
      items.map(({ joins: _, ...item }) => {
        const record = there.get(sameTitle(item.title))
        return { ...item, there: record ? nameOf(record) : null }
      }),
    ),
    ...counts(looked),
    isPart: looked.some(one => one.isPart),
  }
}

/** As many changes as one command takes comfortably; more go on under the same batch. */
const portion = 800

/** Makes what was proposed, or joins what has that title already; all of it is one batch. */
async function takeProposed(
  asking: Asking,
  take: readonly { id: string; title?: string | undefined }[],
): Promise<ProposedTaken> {
  const looked = await gatherable(asking)
  const joined = new Set<string>()
  const changes: Change[] = []
  for (const one of looked) {
    const titled = new Map([...one.there].map(([title, record]) => [title, record.id]))
    let order = lastOrder(one)
    for (const asked of take) {
      const proposal = one.proposals.find(({ id }) => id === asked.id)
      if (!proposal) continue
      const title = cleanText((asked.title ?? proposal.title).replace(/\s+/g, ' ').trim(), 'title')
      if (title === '') throw new Problem('invalid', 'A bet needs a title.', { title: 'some words' })
      let id = titled.get(sameTitle(title))
      if (id === undefined) {
        id = newId(asking.now())
        order += 1
        changes.push({ verb: 'create', id, kind: one.into.word, title, fields: planned(one, order) })
        titled.set(sameTitle(title), id)
      } else joined.add(id)
      for (const to of proposal.joins)
        changes.push({ verb: 'link', id: newId(asking.now()), from: id, name: one.gathering.by, to })
    }
  }
  if (changes.length === 0)
    throw new Problem('conflict', 'None of these is proposed any more. Look at the proposals again.', {
      take: 'no such proposal',
    })
  const names: RecordName[] = []
  const batch = newId(asking.now())
  let done: Done | null = null
  for (let at = 0; at < changes.length; at += portion) {
    const part = changes.slice(at, at + portion)
    // a record that two proposals share is joined once by each; what no longer fits is left out
    done = await commit(asking, { changes: [], batch, via: asking.actor.via }, async () => ({
      changes: part,
      left: () => undefined,
    }))
    for (const outcome of done.outcomes)
      if (outcome.verb === 'create' && 'record' in outcome) names.push(nameOf(outcome.record))
  }
  const now = counts(await gatherable(asking))
  return {
    done: done && { ...done, outcomes: [] },
    made: names,
    joined: [...joined].filter(id => !names.some(name => name.id === id)).length,
    ...now,
    says: saysOf(looked, names.length, now),
  }
}

function counts(looked: readonly Looked[]): { open: number; gathered: number } {
  return {
    open: looked.reduce((sum, one) => sum + one.open, 0),
    gathered: looked.reduce((sum, one) => sum + one.gathered, 0),
  }
}

function lastOrder({ into, there }: Looked): number {
  const orders = [...there.values()].map(record => Number(into.plan?.order ? record.fields[into.plan.order] : 0))
  return orders.reduce((last, order) => (order > last ? order : last), 0)
}

/** Proposed work waits in next until somebody says that it is now. */
function planned({ into: { plan } }: Looked, order: number): Record<string, unknown> {
  return plan ? { [plan.horizon]: 'next', ...(plan.order ? { [plan.order]: order } : {}) } : {}
}

function saysOf(looked: readonly Looked[], made: number, now: { open: number; gathered: number }): string {
  const into = looked[0]?.into.word ?? 'record'
  const many = looked[0]?.into.plural ?? 'records'
  return `${made} ${made === 1 ? into : many} proposed; ${now.gathered} of ${now.open} open tickets now serve one.`
}
