import type { ExampleStop } from '../../model/example.ts'

/** Five things to really do in Spoke, each done when the records say so. */
export const stops: readonly ExampleStop[] = [
  {
    title: 'Ask why of a ticket',
    says: 'The scan has a why from greasy hands to the strategy. “Make the start page faster” has none: link it to a bet, or let it go.',
    at: 'faster',
    page: 'why',
    isDone: look =>
      look.to('faster', 'deliveredBy').length > 0 ||
      look.from('faster', 'partOf').length > 0 ||
      look.record('faster')?.state === 'wont do' ||
      isGone(look.record('faster')),
  },
  {
    title: 'Stop a bet that has lost its ground',
    says: 'Texts were tried and riders rang all the same, yet the bet runs on. Drop it, move it out of now, or let it rest on something else.',
    at: 'readyText',
    page: 'record',
    isDone(look) {
      const bet = look.record('readyText')
      if (isGone(bet) || bet?.state === 'dropped' || bet?.fields.horizon !== 'now') return true
      return !look.to('textStops', 'restsOn').some(link => link.values.mustHold === true)
    },
  },
  {
    title: 'Read what waits',
    says: 'Twelve people wrote, and nobody has read it. Read three: mark what they need, or set it aside.',
    at: 'uQuote',
    page: 'waiting',
    isDone: look => look.count('feedback', 'new') <= 9,
  },
  {
    title: 'Check whether it is true',
    says: '“Legal forbids text messages”, somebody said in the kitchen. Ask, and write down what it really is.',
    at: 'legalTexts',
    page: 'record',
    isDone(look) {
      const said = look.record('legalTexts')
      const reality = said?.fields.reality
      return isGone(said) || (reality != null && reality !== 'not checked')
    },
  },
  {
    title: 'Put out a fire, or do not',
    says: 'Velomeile wants its export before the renewal. See what doing it now moves, then move it, or write the decision down.',
    at: 'nightExport',
    page: 'what if',
    isDone(look) {
      const bet = look.record('nightExport')
      return isGone(bet) || bet?.fields.horizon !== 'next' || look.to('nightExport', 'about').length > 0
    },
  },
]

const isGone = (record: { archivedAt: string | null } | undefined) => !record || record.archivedAt !== null
