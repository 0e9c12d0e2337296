import assert from 'node:assert/strict'
import { test } from 'node:test'
import { served } from '../../test/served.ts'
import { territory } from '../areas/map.ts'
import type { Field } from '../model/field.ts'
import type { Kind } from '../model/kind.ts'
import { hangingRoutes } from './hanging-routes.ts'
import { steering } from './kind-conditions.ts'
import { kindRoutes } from './kind-routes.ts'
import { describeApi } from './openapi.ts'
import { operationRoutes } from './operation-routes.ts'

const kinds = [...territory().kinds.values()]
const routes = [...operationRoutes(), ...hangingRoutes(), ...kindRoutes(territory())]
type Described = Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>
const paths = JSON.parse(JSON.stringify(describeApi(territory(), routes))).paths as Described

test('every name that a list is said to take narrows it, and every declared field sorts and narrows it', async t => {
  const { ask, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  for (const kind of kinds) {
    await ask(`/api/v1/${kind.plural}`, { method: 'POST', key, json: { title: 'One' } })
    const told = (paths[`/${kind.plural}`]?.get?.parameters ?? []).map(({ name }) => name)
    const queries = told
      .filter(name => !steering.some(known => known === name))
      .map(name => `${name}=${encodeURIComponent(valueFor(kind, name))}`)
    for (const [name, field] of Object.entries(kind.fields)) {
      if (kind.bulk && !field.indexed) continue
      queries.push(`where=${name}=${encodeURIComponent(valueFor(kind, name))}`, `where=${name}!=`)
      // several values at once have no order
      if (field.type !== 'choices' && field.type !== 'steps') queries.push(`sort=${name}`, `sort=-${name}`)
    }
    const refused: string[] = []
    await Promise.all(
      queries.map(async query => {
        const answer = await ask(`/api/v1/${kind.plural}?${query}`, { key })
        if (answer.status !== 200) refused.push(`${query}: ${answer.body.detail}`)
      }),
    )
    assert.deepEqual(refused, [], kind.plural)
    if (!kind.bulk) {
      const linked = await ask(`/api/v1/${kind.plural}?linked=${Object.keys(kind.links)[0]}`, { key })
      assert.deepEqual([linked.status, linked.body.items], [200, []], kind.plural)
    }
  }
})

function valueFor(kind: Kind, name: string): string {
  if (name === 'state') return Object.keys(kind.states)[0]!
  if (name === 'linked') return Object.keys(kind.links)[0]!
  if (name === 'createdAt' || name === 'updatedAt') return '2026-01-01'
  if (name === 'audience') return 'team'
  const field: Field | undefined = kind.fields[name]
  if (field?.options) return Object.keys(field.options)[0]!
  switch (field?.type) {
    case 'number':
    case 'scale':
    case 'range':
    case 'money':
      return '1'
    case 'date':
      return '2026-01-01'
    case 'flag':
      return 'yes'
    case 'url':
      return 'https://spoke.example'
    default:
      return 'one'
  }
}
