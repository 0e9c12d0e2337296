import { hangingText, ladderText } from '../model/ladder-text.ts'
import type { Action } from '../model/signal.ts'
import { fit, wrap } from '../model/text-width.ts'
import type { Command } from './command.ts'
import { drawMap } from './map-text.ts'
import { painted } from './paint.ts'
import { needsKey } from './reading.ts'

const map: Command = {
  name: 'map',
  usage: 'map',
  says: 'The twelve areas in their places, with counts and the most pressing gap of each',
  async run(running) {
    const data = await (await running.contract()).map({})
    return { data, text: drawMap(data, running.width, running.paint) }
  },
}

const next: Command = {
  name: 'next',
  usage: 'next',
  says: 'The next best moves, each with its reason',
  options: { limit: { type: 'string', value: 'N', says: 'so many (5)' } },
  async run(running) {
    const { limit } = running.options as Record<string, string | undefined>
    const data = await (await running.contract()).next(limit ? { limit } : {})
    const { paint, width } = running
    const moves = data.moves.map((move, at) => {
      const minutes =
        move.minutes >= 2_400 ? 'days' : move.minutes >= 60 ? `${move.minutes / 60} h` : `${move.minutes} min`
      const [head = '', ...rest] = wrap(`${move.says} · ${minutes}`, width - 3).split('\n')
      const says = [
        `${paint(`${at + 1}.`, 'bold')} ${paint(head, 'bold')}`,
        ...rest.map(line => `   ${paint(line, 'bold')}`),
      ]
      const more = move.records.length > 3 ? [`   and ${move.records.length - 3} more`] : []
      const about = move.records
        .slice(0, 3)
        .map(({ key, title }) => `   ${paint(key, 'cyan')} ${fit(title, Math.max(10, width - key.length - 4))}`)
      const action = wrap(`→ ${hint(move.action, move.records[0]?.key)}`, width, '   ')
      return [...says, ...about, ...more, paint(wrap(move.why, width, '   '), 'dim'), action].join('\n')
    })
    const quiet =
      data.quiet > 0
        ? `\n\n${paint(wrap(`${data.findings} open findings; ${data.quiet} more wait quietly off the path of what is in now or next.`, width), 'dim')}`
        : ''
    return { data, text: (moves.join('\n\n') || 'Nothing presses. A good moment to listen to a customer.') + quiet }
  },
}

const why: Command = {
  name: 'why',
  usage: 'why KEY',
  says: 'Why this is being done: the ladder up to customer, goal and vision, with its gaps',
  async run(running) {
    const data = await (await running.contract()).why({ id: needsKey(running) })
    return { data, text: painted(ladderText(data, running.width), running.paint) }
  },
}

const breaks: Command = {
  name: 'breaks',
  usage: 'breaks KEY',
  says: 'What hangs on this record',
  async run(running) {
    const data = await (await running.contract()).breaks({ id: needsKey(running) })
    return { data, text: painted(hangingText(data, running.width), running.paint) }
  },
}

const whatIf: Command = {
  name: 'what-if',
  usage: 'what-if KEY',
  says: 'What doing this bet now would move; --drop and --delay ask the other ways',
  options: {
    drop: { type: 'boolean', says: 'what dropping it would free' },
    delay: { type: 'string', value: 'WEEKS', says: 'what delaying it by so many weeks would cost' },
  },
  examples: ['what-if B-7', 'what-if B-7 --delay 3'],
  async run(running) {
    const contract = await running.contract()
    const { record } = await contract.read({ id: needsKey(running) })
    const { drop, delay } = running.options
    const data = await contract.whatIf(
      drop
        ? { drop: record.id }
        : typeof delay === 'string'
          ? { delay: { id: record.id, weeks: Number(delay) } }
          : { insert: record.id },
    )
    return { data, text: wrap(data.says, running.width) }
  },
}

/** The command that does what a move's button does. */
function hint(action: Action, key: string | undefined): string {
  const on = key ?? 'KEY'
  switch (action.do) {
    case 'set':
      return `${action.label}: chartroom set ${on} ${action.field}=${action.value === undefined ? '…' : String(action.value)}`
    case 'state':
      return `${action.label}: chartroom set ${on} state="${action.state}"`
    case 'link':
      return action.way === 'from'
        ? `${action.label}: chartroom link ${on} ${action.name} KEY`
        : `${action.label}: chartroom link KEY ${action.name} ${on}`
    case 'list':
      return `${action.label}: chartroom list "${action.kind}"${action.state ? ` state="${action.state}"` : ''}`
    default:
      return `${action.label}: chartroom show ${on}`
  }
}

/** Verbs that ask the map. */
export const asking: readonly Command[] = [map, next, why, breaks, whatIf]
