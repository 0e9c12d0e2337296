import { signal } from '../../model/signal.ts'

/** An open decision that nobody, or more than one person, may make. */
export const decisionApprover = signal({
  name: 'decision-approver',
  title: 'Decision without exactly one approver',
  about: 'decision',
  sort: 'missing',
  weekly: 'decide',
  effort: '5 min',
  reads: ['approver'],
  folded: count => `${count} decisions without exactly one approver`,
  find({ id, state, fields }, { graph }) {
    const approvers = graph.out(id, 'approver').length
    if (state !== 'open' || approvers === 1) return []
    return [
      {
        says: approvers === 0 ? 'Nobody is named who makes the call' : `${approvers} people are named to make the call`,
        why: 'A decision that everybody may make is made twice or never.',
        action:
          approvers === 0
            ? { do: 'link', label: 'Name one approver', name: 'approver', way: 'from', kinds: ['stakeholder'] }
            : { do: 'open', label: 'Choose one approver' },
        due: typeof fields.due === 'string' ? fields.due : null,
      },
    ]
  },
})
