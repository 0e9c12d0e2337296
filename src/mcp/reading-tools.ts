import * as z from 'zod/mini'
import { listInput, operations } from '../model/contract.ts'
import { hangingText, ladderText, plain } from '../model/ladder-text.ts'
import { Problem } from '../model/problem.ts'
import { detailText, inboxText, kindText, line } from './text.ts'
import { called, most, type Tool, tool } from './tool.ts'

const width = 100
const { kind, where, sort, archived, after } = listInput.shape

/** Tools that look and change nothing. */
export const readingTools: readonly Tool[] = [
  tool({
    name: 'kinds',
    title: 'Kinds of record',
    says: 'The kinds of record with one sentence each; with `kind`, its fields, options, states and links. Look here before you create or list.',
    reads: true,
    input: { kind: z.optional(z.string()) },
    async run(contract, input) {
      const kinds = await contract.kinds(input)
      const text =
        input.kind === undefined
          ? kinds.map(({ word, says }) => `${word}: ${says}`).join('\n')
          : kinds.map(kindText).join('\n\n')
      return {
        text,
        data: {
          kinds: input.kind === undefined ? kinds.map(({ word, plural, says }) => ({ word, plural, says })) : kinds,
        },
      }
    },
  }),
  tool({
    name: 'list',
    title: 'List records',
    says: 'Records of one kind, narrowed by conditions such as horizon=now or importance>=7.',
    reads: true,
    input: { kind, where, sort, archived, after, limit: most },
    async run(contract, input) {
      const page = await contract.list({ limit: 25, ...input })
      const rest = page.next === null ? [] : [`more: after=${page.next}`]
      return { text: [...page.items.map(line), ...rest].join('\n') || 'None.', data: { ...page } }
    },
  }),
  tool({
    name: 'read',
    title: 'Read a record',
    says: 'One record with fields, links, comments and gaps.',
    reads: true,
    input: { id: called },
    async run(contract, { id }) {
      const detail = await contract.read({ id })
      return { text: detailText(detail), data: { ...detail } }
    },
  }),
  tool({
    name: 'search',
    title: 'Search',
    says: 'Finds records by the words in them.',
    reads: true,
    input: { q: operations.search.input.shape.q, kind: z.optional(z.string()), limit: most },
    async run(contract, input) {
      const { hits } = await contract.search({ limit: 10, ...input })
      const text = hits
        .map(({ record, snippet }) => `${line(record)}: ${snippet.replaceAll(/[\ue000\ue001]/g, '')}`)
        .join('\n')
      return { text: text || 'Nothing found.', data: { hits } }
    },
  }),
  tool({
    name: 'map',
    title: 'The map',
    says: 'The twelve areas with counts and the most pressing gap of each.',
    reads: true,
    input: {},
    async run(contract) {
      const map = await contract.map({})
      const text = map.areas.map(({ title, counts, gap }) => {
        const live = counts.filter(count => count.live > 0).map(count => `${count.live} ${count.plural}`)
        return `${title}: ${live.join(', ') || 'nothing yet'}${gap ? `; gap: ${gap.says}` : ''}`
      })
      return { text: text.join('\n'), data: { ...map } }
    },
  }),
  tool({
    name: 'next',
    title: 'Next best moves',
    says: 'What to do next, with the reason for each.',
    reads: true,
    input: { limit: most },
    async run(contract, input) {
      const answer = await contract.next(input)
      const text = answer.moves.map(({ says, why, minutes, records }, at) => {
        const about = records
          .slice(0, 3)
          .map(({ key }) => key)
          .join(', ')
        return `${at + 1}. ${says}${about ? ` [${about}]` : ''} (${minutes} min): ${why}`
      })
      return { text: text.join('\n') || 'No gap asks for anything now.', data: { ...answer } }
    },
  }),
  tool({
    name: 'why',
    title: 'Why is this being done?',
    says: 'The ladder from a record up to customer, goal and vision, with its gaps.',
    reads: true,
    input: { id: called },
    async run(contract, { id }) {
      const ladder = await contract.why({ id })
      return { text: plain(ladderText(ladder, width)), data: { ...ladder } }
    },
  }),
  tool({
    name: 'breaks',
    title: 'What breaks?',
    says: 'Everything that hangs on a record.',
    reads: true,
    input: { id: called },
    async run(contract, { id }) {
      const hanging = await contract.breaks({ id })
      return { text: plain(hangingText(hanging, width)), data: { ...hanging } }
    },
  }),
  tool({
    name: 'evidence',
    title: 'How do we know?',
    says: 'What is known for and against a claim, how sure that makes us, and a bet’s weakest assumption.',
    reads: true,
    input: { id: called },
    async run(contract, { id }) {
      const seen = await contract.evidence({ id })
      const said = [seen.verdict?.says, seen.headline?.says].filter(words => words !== undefined)
      const items = seen.items.map(
        item => `${item.side}, strength ${item.strength}: ${item.called} ${item.key} ${item.title}`,
      )
      return { text: [...said, ...items].join('\n') || 'This record is no claim.', data: { ...seen } }
    },
  }),
  tool({
    name: 'history',
    title: 'History',
    says: 'What was changed, by whom, in words; newest first. With `inbox`, only what concerns whoever’s key this is: mentions, answers, what was given to them.',
    reads: true,
    input: {
      record: z.optional(called),
      batch: z.optional(z.string()),
      inbox: z.optional(z.boolean()),
      limit: most,
      after: z.optional(z.string()),
    },
    async run(contract, { inbox, ...input }) {
      if (inbox) return inboxText(await contract.inbox({}))
      const page = await contract.history({ limit: 20, ...input })
      return {
        text: page.items.map(({ at, says }) => `${at.slice(0, 16)} ${says}`).join('\n') || 'Nothing yet.',
        data: { ...page },
      }
    },
  }),
  tool({
    name: 'calc',
    title: 'Calculate',
    says: 'Runs a calculation by name. Without a name: the list of calculations. With a name alone: what it takes, its source and an example.',
    reads: true,
    input: { name: z.optional(z.string()), input: z.optional(z.unknown()) },
    async run(contract, { name, input }) {
      if (name === undefined) {
        const methods = await contract.methods({})
        return { text: methods.map(method => `${method.name}: ${method.says}`).join('\n'), data: { methods } }
      }
      if (input === undefined) {
        const described = await contract.describeMethod({ name })
        return { text: JSON.stringify(described), data: { ...described } }
      }
      const result = await contract.calc({ name, input: unpacked(input) })
      const { says, sure, change, silent } = result.readout
      return { text: [...says, ...sure, ...change, ...silent].join('\n'), data: { ...result } }
    },
  }),
]

/** An input that came as a text of JSON, as some agents send objects. */
function unpacked(input: unknown): unknown {
  if (typeof input !== 'string') return input
  try {
    return JSON.parse(input)
  } catch {
    throw new Problem('invalid', 'input is a text that is no JSON; give an object.', { input: 'must be an object' })
  }
}
