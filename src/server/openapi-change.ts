import type { Json } from './openapi.ts'

const text = { type: 'string' }
const id = { type: 'string', format: 'uuid', description: 'Made by whoever asks; version 7.' }
const version = { type: 'integer', minimum: 1 }
const bag = { type: 'object', additionalProperties: true }
const unknownText = { type: ['string', 'null'] }

/** What everybody may set on a record beside its fields. */
export const commonProperties: Json = {
  title: { type: 'string', maxLength: 2000 },
  state: text,
  owner: { ...unknownText, description: 'The id of a member.' },
  audience: { enum: ['private', 'team', 'company', 'customers'] },
  tags: { type: 'array', items: text },
  team: unknownText,
  product: unknownText,
  cameFrom: {
    type: ['object', 'null'],
    description: 'The other system and the id there.',
    required: ['system', 'id'],
    properties: { system: text, id: text, url: text, at: text },
  },
}

/** A link as a record's own address takes it. */
export const linkProperties: Json = {
  id,
  name: { type: 'string', description: 'The link’s name.' },
  to: { type: 'string', description: 'Id or key of the record it leads to; either this or from.' },
  from: { type: 'string', description: 'Id or key of the record it comes from; either this or to.' },
  values: bag,
}

const verb = (name: string, properties: Json, required: readonly string[]): Json => ({
  type: 'object',
  title: name,
  required: ['verb', ...required],
  properties: { verb: { const: name }, ...properties },
})

/** One thing somebody wants done. */
export const changeSchema: Json = {
  oneOf: [
    verb('create', { id, kind: text, fields: bag, ...commonProperties }, ['id', 'kind', 'title']),
    verb(
      'update',
      {
        id,
        version,
        strict: { type: 'boolean' },
        set: { type: 'object', properties: { ...commonProperties, fields: bag } },
      },
      ['id', 'set'],
    ),
    verb('archive', { id, version }, ['id']),
    verb('restore', { id, version }, ['id']),
    verb('turn', { id, to: { type: 'string', description: 'The word of a kind.' }, version }, ['id', 'to']),
    verb(
      'merge',
      { id, into: { type: 'string', description: 'Id of the record of the same kind that is kept.' }, version },
      ['id', 'into'],
    ),
    verb('link', { id, from: id, name: text, to: id, values: bag }, ['id', 'from', 'name', 'to']),
    verb('relink', { id, version, values: bag }, ['id', 'values']),
    verb('unlink', { id }, ['id']),
    verb('comment', { id, on: id, text, answers: id }, ['id', 'on', 'text']),
    verb('recomment', { id, text }, ['id', 'text']),
    verb('uncomment', { id }, ['id']),
    verb('resolve', { id }, ['id']),
    verb('reopen', { id }, ['id']),
    verb('detach', { id }, ['id']),
    verb(
      'measure',
      {
        id,
        readings: {
          type: 'array',
          maxItems: 1000,
          description: 'One for each day or moment; a null value takes a reading away.',
          items: {
            type: 'object',
            required: ['at', 'value'],
            properties: { at: text, value: { type: ['number', 'null'] }, source: text },
          },
        },
      },
      ['id', 'readings'],
    ),
    verb('erase', { id, key: { type: 'string', description: 'The record’s key, typed by hand.' } }, ['id', 'key']),
  ],
}
