import { articled } from '../model/articled.ts'
import { filterNames } from '../model/filter.ts'
import type { Kind } from '../model/kind.ts'
import { steering } from './kind-conditions.ts'
import type { DescribedOperation, Json } from './openapi.ts'
import { refTo } from './openapi-answers.ts'
import { linkProperties } from './openapi-change.ts'
import { fieldsExample } from './openapi-examples.ts'
import { kindName } from './openapi-kinds.ts'
import { bodyOf, conflicts, etag, ifMatch, jsonAnswer, problems } from './openapi-parts.ts'
import type { Route } from './route.ts'

/** Describes a route that was written out for a kind. */
export function kindOperation(route: Route, kind: Kind): DescribedOperation {
  const made = descriptions[route.name]
  if (!made) throw new Error(`The route ${route.name} has no description.`)
  const { parameters = [], ...operation } = made(kind, kindName(kind))
  return {
    operationId: `${route.name}_${kind.plural.replaceAll('-', '_')}`,
    tags: [kind.plural],
    description: `Needs the right to ${route.scope}.`,
    ...operation,
    parameters: parameters as Json[],
  }
}

const onVersion = { parameters: [ifMatch] }
const versionBody = {
  type: 'object',
  properties: { version: { type: 'integer', minimum: 1 }, reason: { type: 'string' } },
}

const changing = (summary: string, name: string, body: Json): Json => ({
  ...onVersion,
  summary,
  requestBody: { ...bodyOf(body), required: false },
  responses: { '200': jsonAnswer(summary, refTo(name), etag), ...problems, ...conflicts },
})

const descriptions: Readonly<Record<string, (kind: Kind, name: string) => Json>> = {
  listOfKind: (kind, name) => ({
    summary: `List ${kind.plural}`,
    parameters: listParameters(kind),
    responses: {
      '200': jsonAnswer(`A page of ${kind.plural}.`, refTo(`${name}Page`)),
      '304': { description: 'You hold this page already.' },
      ...problems,
    },
  }),
  createOfKind: (kind, name) => ({
    summary: `Make ${articled(kind.word)}`,
    requestBody: bodyOf(refTo(`${name}Making`), { title: kind.title, fields: fieldsExample(kind) }),
    responses: {
      '201': jsonAnswer('Made.', refTo(name), {
        headers: { Location: { schema: { type: 'string' } }, ETag: { schema: { type: 'string' } } },
      }),
      ...problems,
      ...conflicts,
    },
  }),
  readOfKind: (kind, name) => ({
    summary: `Read ${articled(kind.word)}`,
    responses: {
      '200': jsonAnswer(`The ${kind.word}.`, refTo(name), etag),
      '304': { description: 'You hold this version already.' },
      ...problems,
    },
  }),
  updateOfKind: (kind, name) => ({
    ...onVersion,
    summary: `Change ${articled(kind.word)}`,
    requestBody: bodyOf(refTo(`${name}Change`), { version: 1, set: { title: kind.title } }),
    responses: { '200': jsonAnswer('As it is now.', refTo(name), etag), ...problems, ...conflicts },
  }),
  archiveOfKind: (kind, name) => changing(`Put ${articled(kind.word)} away`, name, versionBody),
  restoreOfKind: (kind, name) => changing(`Take ${articled(kind.word)} back out`, name, versionBody),
  turnOfKind: kind =>
    changing(`Turn ${articled(kind.word)} into another kind`, 'Record', {
      type: 'object',
      required: ['to'],
      properties: { ...versionBody.properties, to: { type: 'string', description: 'The word of a kind.' } },
    }),
  eraseOfKind: kind => ({
    summary: `Take ${articled(kind.word)} away for good`,
    requestBody: bodyOf(
      {
        type: 'object',
        required: ['key'],
        properties: { key: { type: 'string', description: 'Its key, typed by hand.' } },
      },
      { key: `${kind.prefix}-1` },
    ),
    responses: { '200': jsonAnswer('Gone.', batchSchema), ...problems },
  }),
  linksOfKind: kind => ({
    summary: `The links of ${articled(kind.word)}, from both ends`,
    responses: {
      '200': jsonAnswer('Its links.', {
        type: 'object',
        properties: { items: { type: 'array', items: refTo('Link') } },
      }),
      ...problems,
    },
  }),
  linkOfKind: (kind, name) => ({
    summary: `Join ${articled(kind.word)} with another record`,
    requestBody: bodyOf(refTo(`${name}Link`), { name: Object.keys(kind.links)[0] ?? 'relatesTo', to: 'N-1' }),
    responses: { '201': jsonAnswer('Joined.', refTo('Link')), ...problems, ...conflicts },
  }),
  commentsOfKind: kind => ({
    summary: `What was said under ${articled(kind.word)}`,
    responses: {
      '200': jsonAnswer('Its comments.', {
        type: 'object',
        properties: { items: { type: 'array', items: refTo('Comment') } },
      }),
      ...problems,
    },
  }),
  commentOfKind: kind => ({
    summary: `Say something under ${articled(kind.word)}`,
    requestBody: bodyOf(
      {
        type: 'object',
        required: ['text'],
        properties: { id: linkProperties.id, text: { type: 'string' }, answers: { type: 'string' } },
      },
      { text: 'How do we know?' },
    ),
    responses: { '201': jsonAnswer('Said.', refTo('Comment')), ...problems, ...conflicts },
  }),
}

/** The answer where nothing is left to show. */
export const batchSchema: Json = {
  type: 'object',
  properties: { batch: { type: 'string' }, number: { type: 'integer' } },
}

function listParameters(kind: Kind): Json[] {
  const query = (name: string, description: string, schema: Json) => ({ name, in: 'query', description, schema })
  const text = { type: 'string' }
  return [
    query('limit', 'How many, at most 200.', { type: 'integer', minimum: 1, maximum: 200, default: 50 }),
    query('after', 'The `next` of the page before.', text),
    query('sort', 'A name; a minus before it runs the list the other way.', {
      type: 'string',
      examples: ['-updatedAt', 'title'],
    }),
    query('where', 'A condition such as importance>=7 or sort=emotional; several may be given.', {
      type: 'array',
      items: text,
    }),
    query('archived', 'Whether archived ones are left out, alone, or among the others.', {
      enum: ['no', 'only', 'also'],
    }),
    ...conditionsOf(kind).map(name =>
      query(
        name,
        name === 'linked' ? 'Only those that have this link.' : `Only where ${name} is this; commas part several.`,
        { type: 'string', ...optionsOf(kind, name) },
      ),
    ),
  ]
}

// a name that steers the list is asked for by where: where=sort=emotional
const conditionsOf = (kind: Kind): string[] => filterNames(kind).filter(name => !steering.some(known => known === name))

function optionsOf(kind: Kind, name: string): Json {
  const options = name === 'state' ? kind.states : kind.fields[name]?.options
  return options ? { examples: Object.keys(options) } : {}
}
