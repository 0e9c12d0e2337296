import * as z from 'zod/mini'
import type { Change, Done } from '../model/change.ts'
import type { Contract } from '../model/contract.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { audiences, type CommonValues } from '../model/record.ts'
import { doneText } from './text.ts'
import { called, type Tool, type ToolAnswer, tool } from './tool.ts'

const bag = z.record(z.string(), z.unknown())
const reason = z.optional(z.string().check(z.maxLength(2000), z.describe('Why; it stands in the history')))
const common = {
  state: z.optional(z.string()),
  owner: z.optional(z.nullable(z.string())),
  audience: z.optional(z.enum(audiences as ['private', 'team', 'company', 'customers'])),
  tags: z.optional(z.array(z.string())),
  fields: z.optional(bag),
}
const linkEnd = z.object({
  name: z.string(),
  to: z.optional(called),
  from: z.optional(called),
  values: z.optional(bag),
})

/** Tools that change something; every change is one undoable batch. */
export const changingTools: readonly Tool[] = [
  tool({
    name: 'create',
    title: 'Create a record',
    says: 'Makes a record, with its links where given (`to` for links it has itself, `from` for links that reach it). Ask `kinds` first for fields and links.',
    reads: false,
    input: {
      kind: z.string(),
      title: z.string().check(z.minLength(1)),
      ...common,
      links: z.optional(z.array(linkEnd)),
      reason,
    },
    async run(contract, { kind, title, links = [], reason: why, ...values }) {
      const id = newId()
      const made: Change = { verb: 'create', id, kind, title, ...known(values) }
      const beside = await Promise.all(links.map(link => linkChange(contract, link, id)))
      return done(await change(contract, [made, ...beside], why))
    },
  }),
  tool({
    name: 'update',
    title: 'Update a record',
    says: 'Changes title, state, owner, audience, tags or fields; archives, restores, or turns it into another kind. `version` is the one you read.',
    reads: false,
    takes: true,
    input: {
      id: called,
      version: z.optional(z.int()),
      title: z.optional(z.string()),
      ...common,
      archived: z.optional(z.boolean()),
      turnInto: z.optional(z.string().check(z.describe('Word of another kind'))),
      reason,
    },
    async run(contract, { id: name, version: given, archived, turnInto, reason: why, ...set }) {
      const { record } = await contract.read({ id: name })
      const { id } = record
      const version = given ?? record.version
      const values = known(set)
      const changes: Change[] = [
        ...(Object.keys(values).length > 0 ? [{ verb: 'update' as const, id, version, set: values }] : []),
        ...(archived === undefined ? [] : [{ verb: archived ? ('archive' as const) : ('restore' as const), id }]),
        ...(turnInto === undefined ? [] : [{ verb: 'turn' as const, id, to: turnInto }]),
      ]
      return done(await change(contract, changes, why))
    },
  }),
  tool({
    name: 'link',
    title: 'Link or unlink records',
    says: 'Joins two records by a named link of the first one’s kind, with values where it has some; or takes a link away by its id (`remove`).',
    reads: false,
    takes: true,
    input: {
      from: z.optional(called),
      name: z.optional(z.string()),
      to: z.optional(called),
      values: z.optional(bag),
      remove: z.optional(z.string().check(z.describe('Id of a link to take away, instead of the others'))),
      reason,
    },
    async run(contract, { from, name, to, values, remove, reason: why }) {
      if (remove !== undefined) return done(await change(contract, [{ verb: 'unlink', id: remove }], why))
      if (from === undefined || name === undefined || to === undefined) {
        throw new Problem('invalid', 'Give from, name and to; or remove with the id of a link.')
      }
      const start = await contract.read({ id: from })
      return done(await change(contract, [await linkChange(contract, { name, to, values }, start.record.id)], why))
    },
  }),
  tool({
    name: 'comment',
    title: 'Comment',
    says: 'Says something under a record.',
    reads: false,
    input: { on: called, text: z.string().check(z.minLength(1)), answers: z.optional(z.string()) },
    async run(contract, { on, text, answers }) {
      const { record } = await contract.read({ id: on })
      const said: Change = {
        verb: 'comment',
        id: newId(),
        on: record.id,
        text,
        ...(answers === undefined ? {} : { answers }),
      }
      return done(await change(contract, [said]))
    },
  }),
  tool({
    name: 'undo',
    title: 'Undo or redo',
    says: 'Takes back your newest batch, or a named one, where it still stands; with `redo`, takes back your newest undo.',
    reads: false,
    takes: true,
    input: { batch: z.optional(z.string()), redo: z.optional(z.boolean()) },
    async run(contract, { batch, redo }) {
      const answer = redo ? await contract.redo({}) : await contract.undo(batch === undefined ? {} : { batch })
      return { text: [answer.says, ...answer.left].join('\n'), data: { ...answer } }
    },
  }),
]

const change = (contract: Contract, changes: Change[], reason?: string): Promise<Done> =>
  contract.change({ changes, ...(reason === undefined ? {} : { reason }) })

const done = (made: Done): ToolAnswer => ({ text: doneText(made), data: { ...made } })

/** The values that were given at all. */
function known<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } & CommonValues {
  // names that were not given stand for nothing and must not be written
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}

async function linkChange(contract: Contract, link: z.output<typeof linkEnd>, record: string): Promise<Change> {
  const idOf = async (name: string) => (await contract.read({ id: name })).record.id
  return {
    verb: 'link',
    id: newId(),
    name: link.name,
    from: link.from === undefined ? record : await idOf(link.from),
    to: link.to === undefined ? record : await idOf(link.to),
    ...(link.values ? { values: link.values } : {}),
  }
}
