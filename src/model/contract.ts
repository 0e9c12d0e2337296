import * as z from 'zod/mini'
import type {
  Detail,
  EvidenceSeen,
  FindingSeen,
  HistoryLine,
  Hit,
  ImportSeen,
  KindSeen,
  Me,
  Member,
  Page,
  TokenSeen,
} from './answers.ts'
import { canvasOperations } from './canvas-operations.ts'
import type { Change, Done } from './change.ts'
import type { ExampleDone, ExampleSeen } from './example.ts'
import { handOverOperations } from './hand-over-operations.ts'
import { houseOperations } from './house-operations.ts'
import type { LedgerRow } from './ledger.ts'
import type { MapSeen } from './map-seen.ts'
import type { Move } from './next.ts'
import { type FileAnswer, operation } from './operation.ts'
import { presenceOperations } from './presence-operations.ts'
import { proposedOperations } from './proposed-operations.ts'
import { readingOperations } from './reading-operations.ts'
import type { Readout } from './readout.ts'
import type { ChartRecord } from './record.ts'
import type { Settings } from './settings.ts'
import { shareOperations } from './share-operations.ts'
import { talkOperations } from './talk-operations.ts'
import { timeOperations } from './time-operations.ts'
import { viewOperations } from './view-operations.ts'
import type { WhatIf } from './what-if.ts'
import { mostSteps, stepSchema } from './what-if-step.ts'
import type { Hanging, Ladder } from './why.ts'

const id = z.string().check(z.minLength(1), z.maxLength(80))
const when = z.string().check(z.maxLength(40))
const page = {
  limit: z.optional(z.coerce.number().check(z.minimum(1), z.maximum(200))),
  after: z.optional(z.string().check(z.maxLength(500))),
}
const many = z.optional(z.union([z.string(), z.array(z.string())]))
const bag = z.record(z.string(), z.unknown())
const version = z.optional(z.coerce.number())
const changes = z.array(z.custom<Change>(value => typeof value === 'object' && value !== null && 'verb' in value))

/** What a list can be asked for: `where` takes conditions such as `horizon=now`, `importance>=7`, `due<today+14` or `linked=addresses`; `q` words. */
export const listInput = z.object({
  kind: z.optional(z.string()),
  where: many,
  sort: z.optional(z.string().check(z.maxLength(120))),
  archived: z.optional(z.enum(['no', 'only', 'also'])),
  q: z.optional(z.string().check(z.maxLength(400))),
  ...page,
})

/** Reading and changing records. */
export const recordOperations = {
  list: operation<Page<ChartRecord>>()({
    method: 'GET',
    path: '/records',
    scope: 'read',
    summary: 'List records of one kind, or the newest of all',
    input: listInput,
  }),
  read: operation<Detail>()({
    method: 'GET',
    path: '/records/{id}',
    scope: 'read',
    summary: 'Read one record by id or key, with its links, comments and findings',
    input: z.object({ id }),
  }),
  readAt: operation<ChartRecord>()({
    method: 'GET',
    path: '/records/{id}/at/{when}',
    scope: 'read',
    summary: 'Read a record as it was on a day, at a moment, or at a ledger number',
    input: z.object({ id, when }),
  }),
  change: operation<Done>()({
    method: 'POST',
    path: '/changes',
    scope: 'comment',
    summary: 'Make changes that stand or fall together',
    input: z.object({
      changes,
      batch: z.optional(id),
      reason: z.optional(z.string().check(z.maxLength(2000))),
      idempotencyKey: z.optional(z.string().check(z.maxLength(200))),
      asked: z.optional(z.string().check(z.maxLength(200))),
    }),
  }),
  changesSince: operation<{ rows: readonly LedgerRow[]; number: number; more: boolean; beside: number }>()({
    method: 'GET',
    path: '/changes',
    scope: 'read',
    summary: 'Changes after a ledger number, as far as the reader may see them',
    input: z.object({
      since: z.coerce.number(),
      limit: z.optional(z.coerce.number()),
      wait: z.optional(z.coerce.number()),
      /** The number of what stands beside the ledger as it is known; another one ends the wait too. */
      beside: z.optional(z.coerce.number()),
      /** The window a stream is for; it is then told of others at its places too. */
      tab: z.optional(z.string().check(z.maxLength(80))),
    }),
  }),
  undo: operation<{ done: Done | null; says: string; left: readonly string[] }>()({
    method: 'POST',
    path: '/undo',
    scope: 'comment',
    summary: 'Take back the newest of your own batches, or a named one, where it still stands',
    input: z.object({ batch: z.optional(id) }),
  }),
  redo: operation<{ done: Done | null; says: string; left: readonly string[] }>()({
    method: 'POST',
    path: '/redo',
    scope: 'comment',
    summary: 'Take back your newest undo',
    input: z.object({}),
  }),
  history: operation<Page<HistoryLine>>()({
    method: 'GET',
    path: '/history',
    scope: 'read',
    summary: 'History in words: of one record, of one batch, or of the workspace; newest first',
    input: z.object({ record: z.optional(id), batch: z.optional(id), ...page }),
  }),
  search: operation<{ hits: readonly Hit[] }>()({
    method: 'GET',
    path: '/search',
    scope: 'read',
    summary: 'Find records by the words in them',
    input: z.object({ q: z.string().check(z.maxLength(400)), kind: many, limit: z.optional(z.coerce.number()) }),
  }),
  attach: operation<Done>()({
    method: 'POST',
    path: '/records/{id}/attachments',
    scope: 'write',
    summary: 'Hang a file on a record',
    status: 201,
    takes: 'file',
    input: z.object({
      id,
      name: z.string().check(z.minLength(1), z.maxLength(255)),
      type: z.string().check(z.maxLength(120)),
      attachment: z.optional(id),
      batch: z.optional(id),
      bytes: z.custom<Uint8Array>(),
    }),
  }),
  attachment: operation<FileAnswer>()({
    method: 'GET',
    path: '/attachments/{id}',
    scope: 'read',
    summary: 'Download an attached file, or its thumbnail',
    gives: 'file',
    input: z.object({ id, thumbnail: z.optional(z.string()) }),
  }),
}

/** Asking the map. */
export const mapOperations = {
  kinds: operation<readonly KindSeen[]>()({
    method: 'GET',
    path: '/kinds',
    scope: 'read',
    summary: 'The kinds of record with their fields, links and states',
    input: z.object({ kind: z.optional(z.string()) }),
  }),
  map: operation<MapSeen>()({
    method: 'GET',
    path: '/map',
    scope: 'read',
    summary: 'The twelve areas with counts and the most pressing gap of each',
    input: z.object({}),
  }),
  signals: operation<{ findings: readonly FindingSeen[]; quiet: number }>()({
    method: 'GET',
    path: '/signals',
    scope: 'read',
    summary: 'What is missing or wrong, by area, rule or record',
    input: z.object({
      area: z.optional(z.string()),
      rule: z.optional(z.string()),
      record: z.optional(id),
      quiet: z.optional(z.string()),
    }),
  }),
  next: operation<{ moves: readonly Move[]; findings: number; quiet: number }>()({
    method: 'GET',
    path: '/next',
    scope: 'read',
    summary: 'The next best moves, with the reason for each',
    input: z.object({ limit: z.optional(z.coerce.number()) }),
  }),
  setAside: operation<Done>()({
    method: 'POST',
    path: '/next/set-aside',
    scope: 'write',
    summary: 'Snooze a finding until a day, or waive it with a reason',
    input: z.object({
      rule: z.string(),
      record: z.optional(z.nullable(id)),
      until: when,
      reason: z.optional(z.nullable(z.string())),
    }),
  }),
  why: operation<Ladder>()({
    method: 'GET',
    path: '/why/{id}',
    scope: 'read',
    summary: 'Why this is being done: the ladder to customer, goal and vision, with its gaps',
    input: z.object({ id }),
  }),
  breaks: operation<Hanging>()({
    method: 'GET',
    path: '/breaks/{id}',
    scope: 'read',
    summary: 'What hangs on this record',
    input: z.object({ id }),
  }),
  evidence: operation<EvidenceSeen>()({
    method: 'GET',
    path: '/records/{id}/evidence',
    scope: 'read',
    summary: 'What is known for and against a claim, and how sure that makes us',
    input: z.object({ id }),
  }),
  whatIf: operation<WhatIf>()({
    method: 'POST',
    path: '/what-if',
    scope: 'read',
    summary: 'What doing, dropping or delaying bets, or putting out a fire, moves',
    input: z.object({
      insert: z.optional(id),
      drop: z.optional(id),
      delay: z.optional(z.object({ id, weeks: z.number() })),
      at: z.optional(z.int().check(z.gte(0), z.lte(1_000))),
      steps: z.optional(z.array(stepSchema).check(z.maxLength(mostSteps))),
      team: z.optional(z.string().check(z.maxLength(80))),
    }),
  }),
  methods: operation<readonly { name: string; title: string; area: string; says: string }[]>()({
    method: 'GET',
    path: '/calc',
    scope: 'read',
    summary: 'The calculations by name',
    input: z.object({}),
  }),
  describeMethod: operation<object>()({
    method: 'GET',
    path: '/calc/{name}',
    scope: 'read',
    summary: 'What a calculation takes and gives, its source and an example',
    input: z.object({ name: z.string() }),
  }),
  calc: operation<{ method: string; output: unknown; readout: Readout; unused: readonly string[] }>()({
    method: 'POST',
    path: '/calc/{name}',
    scope: 'read',
    summary: 'Run a calculation; the body is its input, or holds it under input',
    input: z.object({ name: z.string(), input: z.unknown() }),
  }),
}

/** Bringing things in and taking them out. */
export const moveOperations = {
  importFile: operation<ImportSeen>()({
    method: 'POST',
    path: '/imports',
    scope: 'write',
    status: 201,
    summary: 'Upload a file and see what it would become; nothing is changed',
    takes: 'file',
    input: z.object({
      name: z.string().check(z.minLength(1), z.maxLength(255)),
      kind: z.optional(z.string()),
      intake: z.optional(z.string()),
      bytes: z.custom<Uint8Array>(),
    }),
  }),
  readImport: operation<ImportSeen>()({
    method: 'GET',
    path: '/imports/{id}',
    scope: 'read',
    summary: 'An import: its plan, progress or report',
    input: z.object({ id }),
  }),
  listImports: operation<{ items: readonly ImportSeen[] }>()({
    method: 'GET',
    path: '/imports',
    scope: 'read',
    summary: 'Imports, newest first',
    input: z.object({}),
  }),
  mapImport: operation<ImportSeen>()({
    method: 'PATCH',
    path: '/imports/{id}',
    scope: 'write',
    summary: 'Change the mapping and see the plan again',
    input: z.object({ id, mapping: bag }),
  }),
  commitImport: operation<ImportSeen>()({
    method: 'POST',
    path: '/imports/{id}/commit',
    scope: 'write',
    status: 202,
    summary: 'Carry the plan out',
    input: z.object({ id, wait: z.optional(z.boolean()) }),
  }),
  undoImport: operation<ImportSeen>()({
    method: 'POST',
    path: '/imports/{id}/undo',
    scope: 'write',
    summary: 'Take the whole import back',
    input: z.object({ id }),
  }),
  exportFile: operation<FileAnswer>()({
    method: 'GET',
    path: '/exports',
    scope: 'read',
    summary: 'Take everything, or one kind, out as JSON, CSV or Markdown',
    gives: 'file',
    input: z.object({
      format: z.enum(['json', 'csv', 'markdown']),
      kind: z.optional(z.string()),
      history: z.optional(z.string()),
      attachments: z.optional(z.string()),
    }),
  }),
}

/** Workspaces to look around in. */
export const exampleOperations = {
  examples: operation<{ items: readonly ExampleSeen[] }>()({
    method: 'GET',
    path: '/examples',
    scope: 'read',
    summary: 'The examples to look around in, how much of each stands here, and the stops done in it',
    input: z.object({}),
  }),
  loadExample: operation<ExampleDone>()({
    method: 'POST',
    path: '/examples/{name}',
    scope: 'admin',
    status: 201,
    summary: 'Bring an example onto the map, in one step that can be undone',
    input: z.object({ name: z.string() }),
  }),
  removeExample: operation<ExampleDone>()({
    method: 'DELETE',
    path: '/examples/{name}',
    scope: 'admin',
    summary: 'Take an example off the map; what people made themselves stays',
    input: z.object({ name: z.string() }),
  }),
}

/** People, keys and settings of the workspace. */
export const peopleOperations = {
  me: operation<Me>()({
    method: 'GET',
    path: '/me',
    scope: 'read',
    summary: 'Who is asking, in which workspace, with which rights',
    input: z.object({}),
  }),
  members: operation<{ items: readonly Member[] }>()({
    method: 'GET',
    path: '/members',
    scope: 'read',
    summary: 'The people of the workspace',
    input: z.object({}),
  }),
  addMember: operation<Member>()({
    method: 'POST',
    path: '/members',
    scope: 'admin',
    status: 201,
    summary: 'Add a person',
    input: z.object({
      name: z.string().check(z.minLength(1), z.maxLength(200)),
      email: z.optional(z.nullable(z.string().check(z.maxLength(320)))),
      role: z.string(),
    }),
  }),
  updateMember: operation<Member>()({
    method: 'PATCH',
    path: '/members/{id}',
    scope: 'admin',
    summary: 'Change a person’s name, role or state',
    input: z.object({
      id,
      name: z.optional(z.string()),
      role: z.optional(z.string()),
      state: z.optional(z.enum(['active', 'suspended', 'removed'])),
    }),
  }),
  leaveWorkspace: operation<Member>()({
    method: 'POST',
    path: '/me/leave',
    scope: 'read',
    summary: 'Leave the workspace: your keys and sessions here end at once; the last owner stays',
    input: z.object({}),
  }),
  tokens: operation<{ items: readonly TokenSeen[] }>()({
    method: 'GET',
    path: '/tokens',
    scope: 'read',
    summary: 'Your keys for programs',
    input: z.object({}),
  }),
  makeToken: operation<TokenSeen>()({
    method: 'POST',
    path: '/tokens',
    scope: 'write',
    status: 201,
    summary: 'Make a key for a program; its secret is shown this once',
    input: z.object({
      name: z.string().check(z.minLength(1), z.maxLength(200)),
      scopes: z.optional(z.array(z.enum(['read', 'comment', 'write', 'admin']))),
      expiresAt: z.optional(z.nullable(when)),
    }),
  }),
  dropToken: operation<{ id: string }>()({
    method: 'DELETE',
    path: '/tokens/{id}',
    scope: 'write',
    summary: 'Revoke a key at once',
    input: z.object({ id }),
  }),
  settings: operation<Settings>()({
    method: 'GET',
    path: '/settings',
    scope: 'read',
    summary: 'The workspace’s rules',
    input: z.object({}),
  }),
  changeSettings: operation<Settings>()({
    method: 'PATCH',
    path: '/settings',
    scope: 'admin',
    summary: 'Change the workspace’s rules',
    input: z.object({ set: bag, version }),
  }),
}

/** The whole contract: every door offers these and nothing else. Routes per kind are written out from `list`, `read` and `change`. */
export const operations = {
  ...recordOperations,
  ...mapOperations,
  ...moveOperations,
  ...exampleOperations,
  ...houseOperations,
  ...proposedOperations,
  ...viewOperations,
  ...canvasOperations,
  ...readingOperations,
  ...talkOperations,
  ...shareOperations,
  ...presenceOperations,
  ...peopleOperations,
  ...timeOperations,
  ...handOverOperations,
}

export type OperationName = keyof typeof operations
export type InputOf<N extends OperationName> = z.input<(typeof operations)[N]['input']>
export type AnswerOf<N extends OperationName> = NonNullable<(typeof operations)[N]['answer']>

/** One workspace as one person may use it; the same over HTTP, embedded and in tests. */
export type Contract = { [N in OperationName]: (input: InputOf<N>) => Promise<AnswerOf<N>> }
