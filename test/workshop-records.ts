// A small living workspace for pictures and journeys: booking for bicycle workshops, with a few gaps left open on purpose.
import type { Change } from '../src/model/change.ts'
import type { Contract } from '../src/model/contract.ts'
import { newId } from '../src/model/id.ts'

type Fields = Record<string, unknown>

/** Writes the workspace and tells the ids by the names used here. */
export async function workshopRecords(contract: Contract): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  const changes: Change[] = []
  const make = (name: string, kind: string, title: string, fields: Fields = {}, state?: string) => {
    const id = newId()
    ids.set(name, id)
    changes.push({ verb: 'create', id, kind, title, fields, ...(state ? { state } : {}) })
  }
  const link = (from: string, name: string, to: string, values: Fields = {}) =>
    changes.push({ verb: 'link', id: newId(), from: ids.get(from)!, name, to: ids.get(to)!, values })
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

  make(
    'strategy',
    'goal',
    'The booking system that independent workshops recommend to each other',
    { level: 'business strategy' },
    'in force',
  )
  make(
    'retention',
    'goal',
    'Keep nine of ten workshops from one season to the next',
    { level: 'goal', pays: 'earns', timing: 'now', startsOn: ago(120), endsOn: ago(-120) },
    'in force',
  )
  make(
    'vision',
    'vision',
    'No bicycle waits for a phone call',
    {
      statement:
        'A rider always knows when the bicycle is ready, and the mechanic never puts the tools down to say so.',
      worldBetter: 'Fewer idle days for bicycles, calmer days for mechanics.',
      worldWorse: 'Riders may expect an answer at any hour.',
    },
    'in force',
  )
  make(
    'mechanic',
    'persona',
    'Mirko, mechanic in a two-person workshop',
    { role: 'user', designTarget: true, context: 'Hands are oily; the phone lies on the bench.' },
    'in force',
  )
  make('owner', 'persona', 'Petra, who owns three shops and pays', { role: 'payer' }, 'in force')
  make(
    'phone',
    'problem',
    'The phone rings while both hands are in a bottom bracket',
    { statement: 'Every fourth call only asks whether a bicycle is ready.', origin: 'customer' },
    'confirmed',
  )
  make(
    'quiet',
    'need',
    'Work through a repair without being interrupted',
    { inTheirWords: 'I just want to finish one bike.' },
    'chosen',
  )
  make('plan', 'need', 'Know in the morning how full the day will be', {}, 'heard')
  make('diary', 'alternative', 'The paper diary by the till', { type: 'indirect', liked: 'It never crashes.' })
  make('nothing', 'alternative', 'Doing nothing: let it ring', { type: 'do nothing' })
  make(
    'calls',
    'outcome',
    'Halve the calls that only ask “is it ready?”',
    { type: 'key result', baseline: 24, minimal: 16, ideal: 12, current: 21, unit: 'calls a day', due: ago(-50) },
    'running',
  )
  make('rebook', 'outcome', 'Riders come back for a yearly check', { type: 'objective' }, 'draft')
  make(
    'reminders',
    'bet',
    'Text the rider when the bicycle is ready',
    {
      hypothesis: 'If riders hear by themselves that the work is done, they stop calling.',
      horizon: 'now',
      weeks: { low: 2, high: 4 },
      costOfDelay: { low: 300, high: 700 },
      costOfDelayUnit: 'money',
    },
    'building',
  )
  make(
    'season',
    'bet',
    'Bookable spring checks in three steps',
    { horizon: 'now', weeks: { low: 3, high: 6 } },
    'exploring',
  )
  make('loyalty', 'bet', 'A points card, because the chief executive saw one', { horizon: 'next', origin: 'inside' })
  make('parts', 'bet', 'Show which spare parts have arrived', { horizon: 'later' })
  make('read', 'assumption', 'Riders read a text message within the hour', {
    type: 'desirability',
    importance: 9,
    belief: 'Eight of ten riders open the message within an hour of its arrival.',
  })
  make('legal', 'assumption', 'We may text riders who never ticked a box', { type: 'legal', importance: 8 })
  make('cheap', 'assumption', 'Messages cost less than two cents each', { type: 'viability', importance: 5 })
  make(
    'trial',
    'experiment',
    'Two shops text by hand for two weeks',
    {
      hypothesis: 'Calls fall by a third.',
      criterion: 'At least a third fewer calls than in the two weeks before.',
      endsOn: ago(-3),
    },
    'running',
  )
  make(
    'law',
    'constraint',
    'Legal said no to text messages two years ago',
    { type: 'legal', reality: 'not checked' },
    'in force',
  )
  make('spring', 'constraint', 'From March to May there is no time to learn anything', { type: 'calendar' }, 'in force')
  make('who', 'question', 'Who signs off the wording of the messages?', { due: ago(4) }, 'asked')
  make('provider', 'decision', 'Which provider sends the messages?', {}, 'open')
  make('wording', 'ticket', 'Write the five message texts', { type: 'story' }, 'doing')
  make('optout', 'ticket', 'Riders can say stop', { type: 'story' }, 'ready')
  make('colours', 'ticket', 'New colours for the day view', { type: 'task' }, 'new')
  make('it', 'stakeholder', 'Jonas, who runs the chain’s computers', { influence: 8, interest: 4 })
  const said = [
    ['f1', 'On Saturdays I pick up thirty times, and twenty of those are “is it done yet”.', 12],
    ['f2', 'A text would be enough for me, I never answer unknown numbers anyway.', 20],
    ['f3', 'My customers are over seventy, they will call whatever you send them.', 9],
    ['f4', 'Could the booking page say which days are already full?', 3],
  ] as const
  for (const [name, text, days] of said)
    make(name, 'feedback', text.slice(0, 60), { text, source: 'interview', firstHand: true, saidAt: ago(days) })

  link('retention', 'supports', 'strategy')
  link('vision', 'supports', 'strategy')
  link('calls', 'serves', 'retention')
  link('calls', 'serves', 'vision')
  link('phone', 'hurts', 'mechanic')
  link('quiet', 'behind', 'phone')
  link('quiet', 'feltBy', 'mechanic')
  link('quiet', 'metBy', 'diary', {})
  link('reminders', 'addresses', 'quiet')
  link('reminders', 'drives', 'calls', { expected: { low: -10, high: -5 } })
  link('reminders', 'restsOn', 'read', { mustHold: true })
  link('reminders', 'restsOn', 'legal', { mustHold: true })
  link('reminders', 'restsOn', 'cheap')
  link('reminders', 'limitedBy', 'law')
  link('reminders', 'deliveredBy', 'wording')
  link('reminders', 'deliveredBy', 'optout')
  link('season', 'addresses', 'plan')
  link('season', 'limitedBy', 'spring')
  link('trial', 'tests', 'read', { strength: 3 })
  link('f1', 'highlights', 'phone', { side: 'for', strength: 2 })
  link('f2', 'highlights', 'read', { side: 'for', strength: 2 })
  link('f3', 'highlights', 'read', { side: 'against', strength: 2 })
  await contract.change({ changes })
  return ids
}
