import * as z from 'zod/mini'
import { canvasListedSchema, canvasSeenSchema } from './canvas-schema.ts'
import type { AnswerOf, OperationName } from './contract.ts'
import { exampleDoneSchema, exampleSchema } from './example-schema.ts'
import { handOverSchema } from './hand-over-schema.ts'
import { attentionSchema, roadmapSchema, tagSchema, tagsChangedSchema, teamSchema } from './house-schema.ts'
import { importPlanSchema } from './import-plan.ts'
import { evidenceSchema, hangingSchema, ladderSchema } from './ladder-schema.ts'
import {
  changesSchema,
  findingSchema,
  historyLineSchema,
  kindSchema,
  mapSchema,
  moveSchema,
  readoutSchema,
} from './map-schema.ts'
import { memberSchema as member, tokenSchema as token } from './people-schema.ts'
import { presenceSchema } from './presence-schema.ts'
import { proposedSchema, proposedTakenSchema } from './proposed-schema.ts'
import {
  attachmentSchema,
  commentSchema,
  doneSchema,
  linkSeenSchema,
  readingSchema,
  recordNameSchema,
  recordSchema,
  waiverSchema,
} from './record-schema.ts'
import { sharedSchema, shareSchema } from './share-schema.ts'
import { followersSchema, inboxSchema, inboxWantsSchema } from './talk-schema.ts'
import { areaPastSchema, changeDaysSchema, comparedSchema, mapPastSchema, recordPastSchema } from './time-schema.ts'
import { groupCountsSchema, viewSchema } from './view-schema.ts'
import { whatIfSchema } from './what-if-schema.ts'

const maybe = z.nullable(z.string())
const page = <T extends z.ZodMiniType>(item: T) => z.object({ items: z.array(item), next: maybe })
const items = <T extends z.ZodMiniType>(item: T) => z.object({ items: z.array(item) })
const undone = z.object({ done: z.nullable(doneSchema), says: z.string(), left: z.array(z.string()) })
const file = z.custom<never>()

const five = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()])
const settings = z.object({
  lanes: z.number(),
  teamLanes: z.record(z.string(), z.number()),
  timeZone: z.string(),
  currency: z.string(),
  evidence: z.object({
    weights: five,
    ceilings: five,
    halfLife: z.object({ attitude: z.number(), behaviour: z.number(), technical: z.number() }),
  }),
  stakes: z.object({
    now: z.number(),
    next: z.number(),
    later: z.number(),
    none: z.number(),
    goal: z.number(),
    fixed: z.number(),
  }),
  areas: z.record(z.string(), z.enum(['ours', 'shared', 'somebody else', 'not now'])),
  areaNames: z.record(z.string(), z.string()),
  labels: z.record(z.string(), z.string()),
  plurals: z.record(z.string(), z.string()),
  waivers: z.record(z.string(), waiverSchema),
})

const imported = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['planned', 'running', 'done', 'undone', 'failed']),
  plan: importPlanSchema,
  done: z.number(),
  batch: maybe,
  says: z.string(),
  at: z.string(),
})

/** What every operation answers, checked against its type; OpenAPI is written from it. */
export const answerSchemas: { [N in OperationName]: z.ZodMiniType<AnswerOf<N>> } = {
  list: page(recordSchema),
  read: z.object({
    record: recordSchema,
    links: z.array(linkSeenSchema),
    comments: z.array(commentSchema),
    attachments: z.array(attachmentSchema),
    findings: z.array(findingSchema),
    named: z.array(recordNameSchema),
    may: z.array(z.string()),
  }),
  readAt: recordSchema,
  readings: z.object({ items: z.array(readingSchema) }),
  measure: doneSchema,
  change: doneSchema,
  changesSince: changesSchema,
  undo: undone,
  redo: undone,
  history: page(historyLineSchema),
  search: z.object({ hits: z.array(z.object({ record: recordNameSchema, snippet: z.string(), score: z.number() })) }),
  attach: doneSchema,
  attachment: file,
  kinds: z.array(kindSchema),
  map: mapSchema,
  signals: z.object({ findings: z.array(findingSchema), quiet: z.number() }),
  next: z.object({ moves: z.array(moveSchema), findings: z.number(), quiet: z.number() }),
  setAside: doneSchema,
  why: ladderSchema,
  breaks: hangingSchema,
  evidence: evidenceSchema,
  whatIf: whatIfSchema,
  methods: z.array(z.object({ name: z.string(), title: z.string(), area: z.string(), says: z.string() })),
  describeMethod: z.looseObject({ name: z.string(), title: z.string(), says: z.string() }),
  calc: z.object({ method: z.string(), output: z.unknown(), readout: readoutSchema, unused: z.array(z.string()) }),
  importFile: imported,
  readImport: imported,
  listImports: items(imported),
  mapImport: imported,
  commitImport: imported,
  undoImport: imported,
  exportFile: file,
  mapAt: mapPastSchema,
  areaAt: areaPastSchema,
  changeDays: changeDaysSchema,
  recordAt: recordPastSchema,
  compare: comparedSchema,
  handOver: handOverSchema,
  examples: items(exampleSchema),
  loadExample: exampleDoneSchema,
  removeExample: exampleDoneSchema,
  renameWorkspace: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  teams: items(teamSchema),
  addTeam: teamSchema,
  updateTeam: teamSchema,
  tags: items(tagSchema),
  changeTags: tagsChangedSchema,
  proposedBets: proposedSchema,
  takeProposed: proposedTakenSchema,
  attention: attentionSchema,
  noteReading: z.object({ noted: z.number() }),
  roadmap: roadmapSchema,
  canvases: items(canvasListedSchema),
  canvas: canvasSeenSchema,
  inbox: inboxSchema,
  inboxCount: z.object({ unread: z.number() }),
  markInbox: z.object({ marked: z.number() }),
  inboxWants: inboxWantsSchema,
  changeInboxWants: inboxWantsSchema,
  followers: followersSchema,
  follow: followersSchema,
  visit: z.object({ before: maybe, changes: z.number() }),
  mentionable: items(z.object({ id: z.string(), name: z.string(), sees: z.boolean() })),
  threadsOpen: z.object({ counts: z.record(z.string(), z.number()) }),
  views: items(viewSchema),
  saveView: viewSchema,
  changeView: viewSchema,
  dropView: viewSchema,
  restoreView: viewSchema,
  groups: groupCountsSchema,
  shares: items(shareSchema),
  makeShare: shareSchema,
  changeShare: shareSchema,
  dropShare: z.object({ id: z.string() }),
  shared: sharedSchema,
  sharedFile: file,
  tellPresence: presenceSchema,
  me: z.object({
    workspace: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
    member,
    scopes: z.array(z.string()),
    workspaces: z.optional(z.array(z.object({ slug: z.string(), name: z.string() }))),
  }),
  members: items(member),
  addMember: member,
  updateMember: member,
  leaveWorkspace: member,
  tokens: items(token),
  makeToken: token,
  dropToken: z.object({ id: z.string() }),
  settings,
  changeSettings: settings,
}
