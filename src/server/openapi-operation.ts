import * as z from 'zod/mini'
import { type OperationName, operations } from '../model/contract.ts'
import type { Operation } from '../model/operation.ts'
import type { DescribedOperation, Json } from './openapi.ts'
import { answerName, refTo } from './openapi-answers.ts'
import { examples } from './openapi-examples.ts'
import { bodyOf, problems } from './openapi-parts.ts'

/** Describes one row of the contract. */
export function contractOperation(name: OperationName): DescribedOperation {
  const row: Operation = operations[name]
  const input = inputSchema(name)
  const inPath = new Set([...row.path.matchAll(/\{(\w+)\}/g)].map(([, word]) => word!))
  const rest = Object.entries(input.properties).filter(
    ([word]) => !inPath.has(word) && word !== 'bytes' && word !== 'idempotencyKey',
  )
  const takesBody = (row.method === 'POST' || row.method === 'PATCH') && row.takes !== 'file'
  return {
    operationId: name,
    tags: ['contract'],
    summary: row.summary,
    description: `Needs the right to ${row.scope}.`,
    parameters: [
      ...(takesBody
        ? []
        : rest.map(([word, schema]) => queryParameter(name, word, schema, input.required.includes(word)))),
      ...('idempotencyKey' in input.properties ? [idempotency] : []),
    ],
    ...(takesBody && rest.length > 0
      ? { requestBody: bodyOf(bodySchema(rest, input.required), examples[name]?.body) }
      : {}),
    ...(row.takes === 'file' ? { requestBody: fileBody } : {}),
    responses: { [String(row.status)]: answerOf(name, row), ...problems },
  }
}

interface InputSchema {
  properties: Record<string, Json>
  required: readonly string[]
}

function inputSchema(name: OperationName): InputSchema {
  const made = z.toJSONSchema(operations[name].input, { io: 'input', unrepresentable: 'any' })
  // every input is an object of named values
  const { properties = {}, required = [] } = made as unknown as Partial<InputSchema>
  if (name === 'change') properties.changes = { type: 'array', minItems: 1, maxItems: 1000, items: refTo('Change') }
  return { properties, required }
}

function queryParameter(name: OperationName, word: string, schema: Json, required: boolean): Json {
  // a coerced number takes anything in; what it means is a number
  const shown = Object.keys(schema).length === 0 ? { type: 'number' } : schema
  return { name: word, in: 'query', required, schema: shown, ...exampleOf(examples[name]?.query?.[word]) }
}

const exampleOf = (example: unknown): Json => (example === undefined ? {} : { example })

function bodySchema(rest: readonly (readonly [string, Json])[], required: readonly string[]): Json {
  const names = rest.map(([word]) => word)
  const shown = rest.map(([word, schema]) => [
    word,
    word === 'version' && Object.keys(schema).length === 0 ? { type: 'integer' } : schema,
  ])
  const needed = required.filter(word => names.includes(word))
  return {
    type: 'object',
    properties: Object.fromEntries(shown),
    ...(needed.length > 0 ? { required: needed } : {}),
    additionalProperties: false,
  }
}

function answerOf(name: OperationName, row: Operation): Json {
  if (row.gives === 'file') {
    return { description: 'The file.', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } }
  }
  const json = { schema: refTo(answerName(name)), ...exampleOf(examples[name]?.answer) }
  if (name !== 'changesSince') return { description: row.summary, content: { 'application/json': json } }
  const stream = {
    schema: {
      type: 'string',
      description:
        'Events `change` with a row of the ledger each, `number`, and `beside` when people, views, links or an inbox changed; `Last-Event-ID` continues.',
    },
  }
  return { description: row.summary, content: { 'application/json': json, 'text/event-stream': stream } }
}

const idempotency: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The same key with the same body is done once, within a day; with another body it is refused.',
  schema: { type: 'string', maxLength: 200 },
}

const fileBody: Json = {
  required: true,
  description: 'The bytes of the file as they are.',
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
}
