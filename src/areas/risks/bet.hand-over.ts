import { sources, targets } from '../../model/graph.ts'
import type { HandOver, HandOverCheck } from '../../model/hand-over.ts'
import type { ChartRecord } from '../../model/record.ts'
import { isFilled } from '../../model/thin.ts'

const named = ({ key, title }: ChartRecord): string => `${key} ${title}`

const forWhom: HandOverCheck = {
  id: 'who',
  title: 'For whom',
  why: 'Who builds it decides a hundred small things by thinking of somebody.',
  reads: ['addresses/feltBy'],
  look({ id }, { graph }) {
    const needs = targets(graph, id, 'addresses')
    const people = needs.flatMap(need => targets(graph, need.id, 'feltBy'))
    if (people[0]) return { state: 'whole', says: [...new Set(people.map(named))].join(', ') }
    const action = { do: 'link', label: 'Say who feels it', name: 'feltBy', way: 'from', kinds: ['persona'] } as const
    if (needs[0]) return { state: 'missing', says: `Nobody is named who feels ${needs[0].key}`, action, on: needs[0] }
    return { state: 'missing', says: 'Nobody is named' }
  },
}

const need: HandOverCheck = {
  id: 'need',
  title: 'Need',
  why: 'Without it only the solution is handed over, and nobody can find a better one.',
  reads: ['addresses', 'addresses/@evidence'],
  look({ id }, { graph, verdict }) {
    const needs = targets(graph, id, 'addresses')
    const action = { do: 'link', label: 'Link the need', name: 'addresses', way: 'from', kinds: ['need'] } as const
    if (needs.length === 0) return { state: 'missing', says: 'No need is named', action }
    const unheard = needs.find(one => verdict(one).items.every(item => item.inside))
    if (!unheard) return { state: 'whole', says: needs.map(named).join(', ') }
    return {
      state: 'thin',
      says: `Nobody outside has shown ${named(unheard)}`,
      action: { do: 'open', label: 'Add evidence' },
      on: unheard,
    }
  },
}

const outcome: HandOverCheck = {
  id: 'outcome',
  title: 'Outcome with where from and where to',
  why: 'Without a number it can only be finished, never be right or wrong.',
  reads: ['drives'],
  look({ id }, { graph }) {
    const outcomes = targets(graph, id, 'drives')
    const action = { do: 'link', label: 'Link the outcome', name: 'drives', way: 'from', kinds: ['outcome'] } as const
    if (outcomes.length === 0) return { state: 'missing', says: 'No outcome is named', action }
    const lacks = ({ fields }: ChartRecord) =>
      !isFilled(fields.baseline)
        ? 'baseline'
        : !isFilled(fields.minimal) && !isFilled(fields.minimalInWords)
          ? 'minimal'
          : null
    const open = outcomes.find(one => lacks(one) !== null)
    if (!open) return { state: 'whole', says: outcomes.map(named).join(', ') }
    const field = lacks(open)!
    return {
      state: 'thin',
      says:
        field === 'baseline'
          ? `${open.key} does not say where it stands now`
          : `${open.key} does not say below what it failed`,
      action: { do: 'set', label: field === 'baseline' ? 'Write the baseline' : 'Write the minimal condition', field },
      on: open,
    }
  },
}

const assumptions: HandOverCheck = {
  id: 'assumptions',
  title: 'Must-hold assumptions tested',
  why: 'What turns out wrong later costs all that was built on it.',
  reads: ['restsOn', 'restsOn/@evidence'],
  look({ id }, { graph, verdict }) {
    const must = graph.out(id, 'restsOn').flatMap(link => {
      const assumption = graph.record(link.to)
      return assumption && link.values.mustHold === true ? [assumption] : []
    })
    const action = {
      do: 'link',
      label: 'Say what must hold',
      name: 'restsOn',
      way: 'from',
      kinds: ['assumption'],
    } as const
    if (must.length === 0) return { state: 'missing', says: 'Nobody has said what must be true', action }
    const word = (one: ChartRecord) => verdict(one).word
    const fallen = must.find(one => one.state === 'failed' || word(one) === 'refuted')
    if (fallen)
      return {
        state: 'missing',
        says: `${named(fallen)} does not hold`,
        action: { do: 'open', label: 'Look at it' },
        on: fallen,
      }
    const untested = must.find(
      one => one.state !== 'held' && one.state !== 'moot' && ['unknown', 'contested', 'leaning'].includes(word(one)),
    )
    if (!untested) return { state: 'whole', says: must.map(named).join(', ') }
    return {
      state: 'thin',
      says: `${named(untested)} is ${word(untested)}`,
      action: { do: 'link', label: 'Plan a test', name: 'tests', way: 'to', kinds: ['experiment'] },
      on: untested,
    }
  },
}

const criteria: HandOverCheck = {
  id: 'criteria',
  title: 'Acceptance criteria',
  why: 'Whoever builds it would answer the open points alone.',
  reads: ['deliveredBy'],
  look({ id }, { graph }) {
    const tickets = targets(graph, id, 'deliveredBy').filter(one => one.kind === 'ticket')
    const action = { do: 'link', label: 'Link a ticket', name: 'deliveredBy', way: 'from', kinds: ['ticket'] } as const
    if (tickets.length === 0) return { state: 'missing', says: 'No ticket delivers it yet', action }
    const open = tickets.find(one => !isFilled(one.fields.criteria))
    if (!open) return { state: 'whole', says: tickets.map(named).join(', ') }
    return {
      state: 'thin',
      says: `${named(open)} does not say when it is done`,
      action: { do: 'set', label: 'Write the criteria', field: 'criteria' },
      on: open,
    }
  },
}

const constraints: HandOverCheck = {
  id: 'constraints',
  title: 'Limits checked',
  why: 'A limit that is found while building stops everybody at once.',
  reads: ['limitedBy'],
  look({ id }, { graph }) {
    const limits = targets(graph, id, 'limitedBy')
    const action = {
      do: 'link',
      label: 'Name what limits it',
      name: 'limitedBy',
      way: 'from',
      kinds: ['constraint'],
    } as const
    if (limits.length === 0)
      return { state: 'thin', says: 'Nobody has said what limits it, or that nothing does', action }
    const unchecked = limits.find(({ fields }) => !isFilled(fields.reality) || fields.reality === 'not checked')
    if (!unchecked) return { state: 'whole', says: limits.map(named).join(', ') }
    return {
      state: 'thin',
      says: `Nobody has checked whether ${named(unchecked)} is real`,
      action: { do: 'set', label: 'Check it', field: 'reality' },
      on: unchecked,
    }
  },
}

const decides: HandOverCheck = {
  id: 'decides',
  title: 'Who decides',
  why: 'What everybody may decide is decided twice or never.',
  reads: ['accountable', 'approver'],
  look({ id }, { graph }) {
    const people = (name: string) => targets(graph, id, name)
    const [approvers, accountable] = [people('approver'), people('accountable')]
    const action = {
      do: 'link',
      label: 'Name one person',
      name: 'approver',
      way: 'from',
      kinds: ['stakeholder'],
    } as const
    if (approvers.length + accountable.length === 0) return { state: 'missing', says: 'Nobody is named', action }
    if (approvers.length > 1)
      return {
        state: 'thin',
        says: `${approvers.length} people are named to make the call`,
        action: { do: 'open', label: 'Choose one' },
      }
    return { state: 'whole', says: named(approvers[0] ?? accountable[0]!) }
  },
}

const questions: HandOverCheck = {
  id: 'questions',
  title: 'Open questions settled',
  why: 'A question that is handed over comes back as a delay.',
  reads: ['<about'],
  look({ id }, { graph, isOpen }) {
    const open = sources(graph, id, 'about').filter(one => asks.has(one.kind) && isOpen(one) && one.state !== 'decided')
    const [first, ...more] = open
    if (!first) return { state: 'whole', says: 'None is open' }
    return {
      state: 'thin',
      says: `${named(first)} is open${more.length > 0 ? `, and ${more.length} more` : ''}`,
      action: { do: 'open', label: 'Settle it' },
      on: first,
    }
  },
}

const asks: ReadonlySet<string> = new Set(['question', 'decision'])

/** What is asked of a bet before it is handed over to those who build it. */
export const betHandOver: HandOver = {
  about: 'bet',
  state: 'ready to hand over',
  checks: [forWhom, need, outcome, assumptions, criteria, constraints, decides, questions],
}
