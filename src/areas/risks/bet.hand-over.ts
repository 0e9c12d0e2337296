import { sources, targets } from '../../model/graph.ts'
import type { HandOver, HandOverCheck } from '../../model/hand-over.ts'
import type { ChartRecord } from '../../model/record.ts'
import { isFilled } from '../../model/thin.ts'
import { assumptions, forWhom, need, outcome } from './reasons-to-hand-over.ts'

const named = ({ key, title }: ChartRecord): string => `${key} ${title}`

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
