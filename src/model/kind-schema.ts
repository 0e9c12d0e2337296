import * as z from 'zod/mini'
import type { Field, Fields } from './field.ts'
import type { Kind } from './kind.ts'
import type { LinkDefinition } from './link.ts'

/** JSON Schema (2020-12) as plain data. */
export type JsonSchema = { readonly [name: string]: unknown }

/** The JSON Schema of a kind's field values: what may be written, and what is read. */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  return { title: kind.title, description: kind.says, ...jsonSchemaOfFields(kind.fields) }
}

/** The JSON Schema of the values written on a link. */
export function jsonSchemaOfLink(definition: LinkDefinition): JsonSchema {
  return { title: definition.says, ...described(definition.help), ...jsonSchemaOfFields(definition.values ?? {}) }
}

/** The JSON Schema of named fields; each may be left out, and null means unknown. */
export function jsonSchemaOfFields(fields: Fields): JsonSchema {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, orUnknown(field)]))
  return { type: 'object', properties, additionalProperties: false }
}

/** The JSON Schema of one field's value, with its label, help, limits and the labels of its options. */
export function jsonSchemaOfField(field: Field): JsonSchema {
  return { title: field.label, ...described(sentences(field)), ...shape(field) }
}

function orUnknown(field: Field): JsonSchema {
  const { title, description, ...rest } = jsonSchemaOfField(field)
  return { title, ...(description !== undefined && { description }), anyOf: [rest, { type: 'null' }] }
}

function shape(field: Field): JsonSchema {
  const { $schema: _, ...known } = z.toJSONSchema(field.schema)
  switch (field.type) {
    case 'number':
    case 'scale':
      return { ...known, ...limits(field) }
    case 'range': {
      const end = { type: 'number', ...limits(field) }
      return { anyOf: [{ ...known, properties: { low: end, high: end } }, end] }
    }
    case 'choices':
      return { ...known, uniqueItems: true }
    case 'date':
      return { type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }] }
    case 'url':
      return { ...known, format: 'uri' }
    case 'steps':
      return { ...known, items: { ...(known.items as object), required: ['text'] } }
    default:
      return known
  }
}

function limits({ type, min, max, whole }: Field): JsonSchema {
  return {
    type: whole || type === 'scale' ? 'integer' : 'number',
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  }
}

function sentences(field: Field): string | undefined {
  const { help, ends, unit, options, min, max } = field
  const said = [
    help,
    unit && `In ${unit}.`,
    ends && `${min} means ${ends[0]}, ${max} means ${ends[1]}.`,
    options && labels(options),
    field.type === 'range' && 'A low and a high end, or one number for both.',
    field.type === 'steps' && 'Lines in order; an id is made where none is given.',
    field.type === 'person' && 'The id of a member.',
  ].filter(sentence => sentence)
  return said.length > 0 ? said.join(' ') : undefined
}

/** The labels that say more than their words do. */
function labels(options: Readonly<Record<string, string>>): string | undefined {
  const telling = Object.entries(options).filter(([word, label]) => word !== label.toLowerCase())
  return telling.length > 0 ? `${telling.map(([word, label]) => `${word}: ${label}`).join('; ')}.` : undefined
}

const described = (description: string | undefined): JsonSchema => (description ? { description } : {})
