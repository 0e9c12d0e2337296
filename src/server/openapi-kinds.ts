import { articledAtStart } from '../model/articled.ts'
import type { Territory } from '../model/assemble.ts'
import type { Kind } from '../model/kind.ts'
import { jsonSchemaOf } from '../model/kind-schema.ts'
import type { Json } from './openapi.ts'
import { refTo } from './openapi-answers.ts'
import { commonProperties, linkProperties } from './openapi-change.ts'

/** The name under which a kind is described: `strategic pillar` is StrategicPillar. */
export const kindName = (kind: Kind): string =>
  kind.word
    .split(' ')
    .map(part => `${part[0]!.toUpperCase()}${part.slice(1)}`)
    .join('')

/** One tag for every kind, with the sentence that tells it from its neighbours. */
export const kindTags = (territory: Territory): Json[] =>
  [...territory.kinds.values()].map(kind => ({ name: kind.plural, description: kind.says }))

/** The schemas of every kind: as it is read, made, and changed. */
export function kindComponents(territory: Territory): Json {
  return Object.fromEntries([...territory.kinds.values()].flatMap(kind => schemasOf(kind)))
}

function schemasOf(kind: Kind): [string, Json][] {
  const name = kindName(kind)
  const state = {
    enum: Object.keys(kind.states),
    description: Object.entries(kind.states)
      .map(([word, { label }]) => `${word}: ${label}`)
      .join('; '),
  }
  const links = Object.keys(kind.links)
  const link = {
    type: 'object',
    required: ['name'],
    properties: {
      ...linkProperties,
      name: { type: 'string', description: linksSaid(kind), ...(links.length > 0 ? { examples: links } : {}) },
    },
  }
  const settable = { ...commonProperties, state, fields: refTo(`${name}Fields`) }
  const beside = { reason: { type: 'string' }, batch: { type: 'string' } }
  return [
    [`${name}Fields`, jsonSchemaOf(kind)],
    [
      name,
      {
        allOf: [
          refTo('Record'),
          { type: 'object', properties: { kind: { const: kind.word }, state, fields: refTo(`${name}Fields`) } },
        ],
      },
    ],
    [
      `${name}Page`,
      {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: refTo(name) },
          next: { type: ['string', 'null'], description: 'Continues the list by `after`.' },
        },
      },
    ],
    [
      `${name}Making`,
      {
        type: 'object',
        required: ['title'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          ...settable,
          links: { type: 'array', items: link },
          ...beside,
        },
        additionalProperties: false,
      },
    ],
    [
      `${name}Change`,
      {
        type: 'object',
        properties: {
          version: { type: 'integer', minimum: 1 },
          set: { type: 'object', properties: settable, additionalProperties: false },
          ...settable,
          ...beside,
        },
        additionalProperties: false,
      },
    ],
    [`${name}Link`, link],
  ]
}

function linksSaid(kind: Kind): string {
  const said = Object.entries(kind.links).map(([name, { says, to }]) => `${name}: ${says} ${to.join(', ')}`)
  return said.length > 0
    ? said.join('; ')
    : `${articledAtStart(kind.word)} has no links of its own; those that reach it are given by from.`
}
