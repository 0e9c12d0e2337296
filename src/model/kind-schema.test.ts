import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choice, choices, date, flag, money, number, prose, range, scale, steps, text, url } from './field.ts'
import { kind } from './kind.ts'
import { jsonSchemaOf, jsonSchemaOfField, jsonSchemaOfLink } from './kind-schema.ts'
import { link } from './link.ts'

const idea = kind({
  word: 'idea',
  title: 'Idea',
  plural: 'ideas',
  prefix: 'ID',
  says: 'An idea is a toy.',
  made: 'everyday',
  states: { open: { label: 'Open' } },
  fields: {
    importance: scale({ label: 'Importance', help: 'To Ana.', min: 0, max: 10, ends: ['none', 'all'], indexed: true }),
    horizon: choice({ label: 'Horizon', options: { now: 'Now', wont: 'Not this time' } }),
  },
  links: {
    leadsTo: link({
      to: ['idea'],
      says: 'leads to',
      back: 'comes from',
      values: { weight: number({ label: 'Weight', min: 0 }) },
    }),
  },
})

test('a kind’s schema names each field, its words and its limits, and allows unknown', () => {
  assert.deepEqual(jsonSchemaOf(idea), {
    title: 'Idea',
    description: 'An idea is a toy.',
    type: 'object',
    properties: {
      importance: {
        title: 'Importance',
        description: 'To Ana. 0 means none, 10 means all.',
        anyOf: [{ type: 'integer', minimum: 0, maximum: 10 }, { type: 'null' }],
      },
      horizon: {
        title: 'Horizon',
        description: 'wont: Not this time.',
        anyOf: [{ type: 'string', enum: ['now', 'wont'] }, { type: 'null' }],
      },
    },
    additionalProperties: false,
  })
})

test('the values of a link have a schema too', () => {
  const schema = jsonSchemaOfLink(idea.links.leadsTo)
  assert.deepEqual(schema.properties, {
    weight: { title: 'Weight', anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }] },
  })
})

test('every field type has a schema without references, and says its shape', () => {
  const label = 'Thing'
  const types = [
    [text({ label }), 'maxLength'],
    [prose({ label }), 'maxLength'],
    [choices({ label, options: { a: 'A' } }), 'uniqueItems'],
    [range({ label, min: 0 }), '"minimum":0'],
    [money({ label }), '"pattern":"^[A-Z]{3}$"'],
    [date({ label }), 'date-time'],
    [url({ label }), '"format":"uri"'],
    [flag({ label }), '"type":"boolean"'],
    [steps({ label, sorts: { a: 'A' } }), '"required":["text"]'],
  ] as const
  for (const [field, holds] of types) {
    const written = JSON.stringify(jsonSchemaOfField(field))
    assert.ok(written.includes(holds), `${field.type}: ${written}`)
    assert.ok(!written.includes('$'.concat('schema')) && !written.includes('$ref'), written)
  }
})
