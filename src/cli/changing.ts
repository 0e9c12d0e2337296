import type { RecordName } from '../model/answers.ts'
import type { Fields } from '../model/field.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { assigned, kindCalled, linkChanges } from './assignments.ts'
import type { Answer, Command, Running } from './command.ts'

const why = { why: { type: 'string', value: 'TEXT', says: 'the reason, kept in the history' } } as const

const add: Command = {
  name: 'add',
  usage: 'add KIND TITLE [name=value …]',
  says: 'Make a record, with its links',
  options: why,
  examples: [
    'add bet "Faster booking" horizon=now addresses=N-3',
    'add feedback "Too slow on my phone" source=support',
  ],
  async run(running) {
    const [called, title, ...rest] = running.words
    if (!called || !title) throw usage('Name the kind and the title: chartroom add bet "Faster booking".')
    const contract = await running.contract()
    const kind = kindCalled(called, running.territory)
    const { common, fields, links } = await assigned(rest, kind, contract)
    const id = newId()
    const made = await linkChanges(links, id, contract)
    const done = await contract.change({
      changes: [{ verb: 'create', id, kind: kind.word, ...common, title, fields }, ...made],
      ...reason(running),
    })
    const { record } = await contract.read({ id })
    return {
      data: { ...done, record },
      text: `${named(running, record)}${made.length > 0 ? running.paint(`  ${made.length} ${made.length === 1 ? 'link' : 'links'}`, 'dim') : ''}`,
    }
  },
}

const set: Command = {
  name: 'set',
  usage: 'set KEY name=value [name=value …]',
  says: 'Change values of a record; name= clears one',
  options: why,
  examples: ['set B-1 horizon=next weeks=3-5', 'set T-4 state=done'],
  async run(running) {
    const [key, ...rest] = running.words
    if (!key || rest.length === 0) throw usage('Name the record and what to set: chartroom set B-1 horizon=now.')
    const contract = await running.contract()
    const { record } = await contract.read({ id: key })
    const { common, fields, links } = await assigned(rest, kindCalled(record.kind, running.territory), contract)
    const made = await linkChanges(links, record.id, contract)
    const isSet = Object.keys(common).length + Object.keys(fields).length > 0
    const update = isSet
      ? [{ verb: 'update' as const, id: record.id, version: record.version, set: { ...common, fields } }]
      : []
    const done = await contract.change({ changes: [...update, ...made], ...reason(running) })
    const { record: now } = await contract.read({ id: record.id })
    return { data: { ...done, record: now }, text: named(running, now) }
  },
}

const turn: Command = {
  name: 'turn',
  usage: 'turn KEY KIND',
  says: 'Turn a record into another kind; links, comments and history stay',
  examples: ['turn Q-4 assumption'],
  async run(running) {
    const [key, called] = running.words
    if (!key || !called) throw usage('Name the record and the kind: chartroom turn Q-4 assumption.')
    const contract = await running.contract()
    const { record } = await contract.read({ id: key })
    await contract.change({
      changes: [
        { verb: 'turn', id: record.id, to: kindCalled(called, running.territory).word, version: record.version },
      ],
      ...reason(running),
    })
    const { record: now } = await contract.read({ id: record.id })
    return { data: now, text: `${record.key} became ${named(running, now)}` }
  },
}

const link: Command = {
  name: 'link',
  usage: 'link KEY NAME KEY [value=…]',
  says: 'Join two records; without a name, lists the links a record may have',
  options: { ...why, remove: { type: 'boolean', says: 'take the link away again' } },
  examples: ['link B-1 addresses N-3', 'link F-12 highlights A-4 side=for strength=2'],
  async run(running) {
    const [from, name, to, ...rest] = running.words
    if (!from) throw usage('Name two records and the link: chartroom link B-1 addresses N-3.')
    const contract = await running.contract()
    const start = (await contract.read({ id: from })).record
    const definitions = running.territory.kinds.get(start.kind)?.links ?? {}
    if (!name || !to) {
      const lines = Object.entries(definitions).map(
        ([word, one]) => `  ${running.paint(word, 'cyan')}  ${one.says} ${one.to.join(' or ')}`,
      )
      return {
        data: Object.entries(definitions).map(([word, one]) => ({ name: word, to: one.to, says: one.says })),
        text: `Links of a ${start.kind}:\n${lines.join('\n')}`,
      }
    }
    const end = (await contract.read({ id: to })).record
    if (running.options.remove) return unlink(running, start.id, name, end)
    const values = await linkValues(rest, definitions[name]?.values ?? {}, running)
    const done = await contract.change({
      changes: [{ verb: 'link', id: newId(), from: start.id, name, to: end.id, values }],
      ...reason(running),
    })
    return { data: done, text: `${named(running, start)}\n  ${definitions[name]?.says ?? name} ${named(running, end)}` }
  },
}

async function unlink(running: Running, start: string, name: string, end: RecordName): Promise<Answer> {
  const contract = await running.contract()
  const { links, record } = await contract.read({ id: start })
  const found = links.filter(one => one.way === 'out' && one.name === name && one.to === end.id)
  if (found.length === 0) throw new Problem('unknown', `${record.key} has no link ${name} to ${end.key}.`)
  const done = await contract.change({ changes: found.map(one => ({ verb: 'unlink' as const, id: one.id })) })
  return { data: done, text: `Parted ${record.key} and ${end.key}.` }
}

async function linkValues(
  words: readonly string[],
  fields: Fields,
  running: Running,
): Promise<Record<string, unknown>> {
  if (words.length === 0) return {}
  return (await assigned(words, { word: 'link', fields, links: {} }, await running.contract())).fields
}

const undo: Command = {
  name: 'undo',
  usage: 'undo [--redo]',
  says: 'Take back your newest change, as far as nobody else has changed it since',
  options: {
    redo: { type: 'boolean', says: 'do the newest undone change again' },
    batch: { type: 'string', value: 'ID', says: 'take back this batch' },
  },
  async run(running) {
    const contract = await running.contract()
    const batch = typeof running.options.batch === 'string' ? { batch: running.options.batch } : {}
    const answer = running.options.redo ? await contract.redo({}) : await contract.undo(batch)
    return { data: answer, text: answer.says }
  },
}

const reason = ({ options }: Running): { reason?: string } =>
  typeof options.why === 'string' ? { reason: options.why } : {}

const named = ({ paint }: Running, { key, title, state }: RecordName): string =>
  `${paint(key, 'cyan')} ${title} ${paint(`(${state})`, 'dim')}`

const usage = (says: string): Problem => new Problem('invalid', says, {}, 400)

/** Verbs that change something; each is one batch that `undo` takes back. */
export const changing: readonly Command[] = [add, set, turn, link, undo]
