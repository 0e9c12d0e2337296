import { workspaceSignal } from '../../model/signal.ts'

/** The share of open tickets of which nobody can say what they are done for. */
export const ticketsWithoutBet = workspaceSignal({
  name: 'tickets-without-bet',
  title: 'Open tickets that serve no bet',
  sort: 'wrong',
  effort: '2 h',
  loads: [],
  reads: [],
  shares: [
    { kind: 'ticket', link: '<deliveredBy' },
    { kind: 'ticket', link: 'partOf' },
  ],
  findAll({ share }) {
    const { open, linked } = share('ticket', '<deliveredBy')
    // a ticket under another may get its why from there, so it is not counted against the team
    const without = open - Math.min(open, linked + share('ticket', 'partOf').linked)
    if (without < 5 || without * 4 <= open) return []
    return [
      {
        on: null,
        says: `${without} of ${open} open tickets serve no bet`,
        why: 'Work without a why is done all the same, and takes the place of work that has one.',
        action: { do: 'gather', label: 'Give them a why, or let them go', kind: 'ticket' },
      },
    ]
  },
})
