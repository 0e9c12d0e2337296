import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { served } from '../../test/served.ts'
import { territory } from '../areas/map.ts'
import { hangingRoutes } from './hanging-routes.ts'
import { kindRoutes } from './kind-routes.ts'
import { describeApi, type Json } from './openapi.ts'
import { fieldsExample } from './openapi-examples.ts'
import { operationRoutes } from './operation-routes.ts'

const routes = [...operationRoutes(), ...hangingRoutes(), ...kindRoutes(territory())]
// read as it is written: every level is looked up by name
const description = JSON.parse(JSON.stringify(describeApi(territory(), routes))) as {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string
        summary: string
        responses: Json
        parameters?: { in: string; name: string }[]
        requestBody?: { content: Record<string, { example?: unknown }> }
      }
    >
  >
  components: { schemas: Json }
}

test('the description is valid OpenAPI 3.1 and every reference in it leads somewhere', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(structuredClone(description))
  assert.ok(valid, JSON.stringify(errors, null, 1)?.slice(0, 2000))
  const text = JSON.stringify(description)
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    assert.ok(name! in description.components.schemas, `${name} is described nowhere`)
  }
  assert.doesNotMatch(text, /#\/\$defs|__shared/)
})

test('every route stands in the description once, with a summary, answers, and an example of what it takes', () => {
  const ids = new Set<string>()
  for (const route of routes) {
    const said = description.paths[route.path]?.[route.method.toLowerCase()]
    assert.ok(said, `${route.method} ${route.path}`)
    assert.ok(said.summary.length > 5)
    assert.ok(!ids.has(said.operationId), said.operationId)
    ids.add(said.operationId)
    const parameters = (said.parameters ?? []).map(one => `${one.in} ${one.name}`)
    assert.deepEqual(parameters, [...new Set(parameters)], said.operationId)
    assert.ok(Object.keys(said.responses).some(status => status.startsWith('2')))
  }
})

test('every kind is described with each of its fields, links and states', () => {
  const text = (name: string) => JSON.stringify(description.components.schemas[name])
  for (const kind of territory().kinds.values()) {
    const name = kind.word
      .split(' ')
      .map(part => part[0]!.toUpperCase() + part.slice(1))
      .join('')
    for (const field of Object.keys(kind.fields))
      assert.ok(text(`${name}Fields`).includes(`"${field}"`), `${kind.word}.${field}`)
    for (const link of Object.keys(kind.links)) assert.ok(text(`${name}Link`).includes(link), `${kind.word}.${link}`)
    for (const state of Object.keys(kind.states)) assert.ok(text(name).includes(`"${state}"`), `${kind.word} ${state}`)
  }
})

test('the example of every kind is taken as it stands in the description', async t => {
  const { ask, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  for (const kind of territory().kinds.values()) {
    const json = { title: kind.title, fields: fieldsExample(kind) }
    const made = await ask(`/api/v1/${kind.plural}`, { method: 'POST', key, json })
    assert.equal(made.status, 201, `${kind.word}: ${made.text}`)
    const read = await ask(String(made.headers.location), { key })
    assert.equal(read.body.kind, kind.word)
  }
})
