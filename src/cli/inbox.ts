import { type InboxGroup, type InboxShow, inboxShows } from '../model/inbox.ts'
import { mentionsSaid } from '../model/mention.ts'
import { Problem } from '../model/problem.ts'
import { fit, wrap } from '../model/text-width.ts'
import type { Command, Running } from './command.ts'

/** What concerns whoever's key it is. */
export const inbox: Command = {
  name: 'inbox',
  usage: 'inbox',
  says: 'What concerns you: mentions, answers, what was given to you, what moved; newest first',
  options: {
    show: { type: 'string', value: 'WHICH', says: `one of ${inboxShows.join(', ')} (open)` },
    done: { type: 'boolean', says: 'take note of all that is shown: it leaves the inbox' },
  },
  examples: ['inbox', 'inbox --show mentions', 'inbox --show unread --done'],
  async run(running) {
    const contract = await running.contract()
    const show = whichOf(running.options.show)
    const data = await contract.inbox(show === undefined ? {} : { show })
    const items = data.groups.flatMap(({ numbers }) => numbers)
    if (running.options.done && items.length > 0) {
      await contract.markInbox({ items, as: 'done' })
      running.say(`${data.groups.length} done.`)
    }
    return { data, text: data.groups.map(group => lines(running, group)).join('\n\n') || 'Nothing waits for you.' }
  },
}

function whichOf(given: unknown): InboxShow | undefined {
  if (given === undefined) return undefined
  const show = inboxShows.find(one => one === given)
  if (!show) throw new Problem('invalid', `--show takes one of ${inboxShows.join(', ')}.`, {}, 400)
  return show
}

function lines({ paint, width }: Running, { record, items, isUnread, numbers }: InboxGroup): string {
  const mark = isUnread ? '•' : ' '
  const head = record
    ? `${mark} ${paint(record.key, 'cyan')} ${paint(fit(record.title, Math.max(10, width - record.key.length - 4)), 'bold')}`
    : `${mark} ${paint('Many things at once', 'bold')}`
  const said = items.slice(0, 5).flatMap(({ at, says, count, comment }) => [
    wrap(`${at.slice(0, 10)} ${says}${count > 1 ? ` (${count} in all)` : ''}`, width, '    '),
    ...(comment
      ? [
          paint(
            wrap(
              mentionsSaid(comment.text, ({ label }) => label),
              width,
              '      ',
            ),
            'dim',
          ),
        ]
      : []),
  ])
  const rest = numbers.length - Math.min(items.length, 5)
  return [head, ...said, ...(rest > 0 ? [paint(`    and ${rest} more`, 'dim')] : [])].join('\n')
}
