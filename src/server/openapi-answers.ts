import * as z from 'zod/mini'
import { answerSchemas } from '../model/answer-schema.ts'
import { type OperationName, operations } from '../model/contract.ts'
import { rungSchema } from '../model/ladder-schema.ts'
import type { Operation } from '../model/operation.ts'
import {
  actionSchema,
  attachmentSchema,
  commentSchema,
  doneSchema,
  ledgerRowSchema,
  linkSchema,
  recordNameSchema,
  recordSchema,
} from '../model/record-schema.ts'
import type { Json } from './openapi.ts'
import { changeSchema } from './openapi-change.ts'

const shared: Readonly<Record<string, z.ZodMiniType>> = {
  Record: recordSchema,
  RecordName: recordNameSchema,
  Link: linkSchema,
  Comment: commentSchema,
  Attachment: attachmentSchema,
  Done: doneSchema,
  LedgerRow: ledgerRowSchema,
  Action: actionSchema,
  LadderRung: rungSchema,
}

const place = (name: string): string => `#/components/schemas/${name}`

/** Points at a schema by name. */
export const refTo = (name: string): Json => ({ $ref: place(name) })

/** The name under which an operation's answer is described. */
export const answerName = (name: OperationName): string => `${name[0]!.toUpperCase()}${name.slice(1)}Answer`

/** What is answered, and the refusal, as named schemas. */
export function answerComponents(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(shared)) registry.add(schema, { id })
  const answers: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(answerSchemas)) {
    const operation: Operation = operations[name as OperationName]
    if (operation.gives === 'file') continue
    const id = answerName(name as OperationName)
    const known = registry.get(schema)
    // several operations give the same answer; each keeps a name of its own
    if (known) answers[id] = refTo(known.id)
    else registry.add(schema, { id })
  }
  const { schemas } = z.toJSONSchema(registry, { uri: place, unrepresentable: 'any' })
  for (const [id, schema] of Object.entries(schemas)) {
    const { $schema: _schema, $id: _id, ...bare } = schema
    answers[id] = bare
  }
  return { ...answers, Change: changeSchema, Problem: problem }
}

const problem: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'fields'],
  properties: {
    type: { type: 'string', description: 'urn:chartroom:problem: and the code.' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What is wrong and what to do about it.' },
    code: { enum: ['invalid', 'unknown', 'signed-out', 'forbidden', 'conflict', 'too-much', 'unavailable'] },
    fields: {
      type: 'object',
      description: 'By field: words, or the three values of a conflict.',
      additionalProperties: {
        anyOf: [
          { type: 'string' },
          { type: 'object', required: ['base', 'yours', 'theirs'], properties: { base: {}, yours: {}, theirs: {} } },
        ],
      },
    },
  },
}
