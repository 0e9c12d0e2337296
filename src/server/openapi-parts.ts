import type { Json } from './openapi.ts'

const refused = { $ref: '#/components/responses/Problem' }

/** The ways any request may be refused. */
export const problems: Json = {
  '401': refused,
  '403': refused,
  '404': refused,
  '422': refused,
  default: refused,
}

/** The ways a change may be refused beside. */
export const conflicts: Json = { '409': refused, '412': refused, '428': refused }

/** A JSON body, with an example where there is one. */
export const bodyOf = (schema: Json, example?: unknown): Json => ({
  required: true,
  content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
})

/** A JSON answer. */
export const jsonAnswer = (description: string, schema: Json, more: Json = {}): Json => ({
  description,
  content: { 'application/json': { schema } },
  ...more,
})

/** Says on which version a change was made, and that any newer one refuses it. */
export const ifMatch: Json = {
  name: 'If-Match',
  in: 'header',
  description: 'The ETag the record was read with; a newer version then refuses the change (412).',
  schema: { type: 'string' },
  example: '"3"',
}

/** The tag of a record: its version. */
export const etag: Json = {
  headers: { ETag: { description: 'The record’s version.', schema: { type: 'string' }, example: '"3"' } },
}
