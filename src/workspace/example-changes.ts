import type { Change } from '../model/change.ts'
import { dayAfter } from '../model/day.ts'
import type { Example, ExampleValue } from '../model/example.ts'
import { newId } from '../model/id.ts'

/** The system that records of examples say they came from. */
export const exampleSystem = 'example'
/** What a record of an example is called there. */
export const exampleId = (example: string, local: string): string => `${example}/${local}`

const dayLong = 86_400_000

/** All that makes an example, as changes: records first, then what links them; days are told from `now`. */
export function changesOf(example: Example, now: number): { changes: Change[]; madeAt: Map<string, string> } {
  const today = new Date(now).toISOString().slice(0, 10)
  const written = Object.entries(example.records)
  const ids = new Map(written.map(([local]) => [local, newId(now)]))
  const idOf = (local: string, named: string): string => {
    const id = ids.get(local)
    if (!id) throw new Error(`${named} of ${example.name} links to ${local}, which is no record of it.`)
    return id
  }
  const creates = written.map(
    ([local, { kind, title, state, tags, fields = {} }]): Change => ({
      verb: 'create',
      id: idOf(local, local),
      kind,
      title,
      ...(state !== undefined && { state }),
      ...(tags !== undefined && { tags }),
      fields: dated(fields, today),
      cameFrom: { system: exampleSystem, id: exampleId(example.name, local) },
    }),
  )
  const links = written.flatMap(([local, { links: named = {} }]) =>
    Object.entries(named).flatMap(([name, targets]) =>
      targets.map((target): Change => {
        const [to, values] = typeof target === 'string' ? [target, {}] : target
        const from = idOf(local, local)
        return { verb: 'link', id: newId(now), from, name, to: idOf(to, local), values: dated(values, today) }
      }),
    ),
  )
  const readings = written.flatMap(([local, { readings: read = [] }]): Change[] =>
    read.length === 0
      ? []
      : [
          {
            verb: 'measure',
            id: idOf(local, local),
            readings: read.map(([days, value]) => ({ at: dayAfter(today, -days), value })),
          },
        ],
  )
  const madeAt = written.map(([local, { made = 0 }], index): [string, string] => {
    // each record its own minute of the day, so that lists by age have an order
    const minutes = made === 0 ? 0 : (index * 7) % 240
    return [idOf(local, local), new Date(now - made * dayLong - minutes * 60_000).toISOString()]
  })
  return { changes: [...creates, ...readings, ...links], madeAt: new Map(madeAt) }
}

function dated(values: Readonly<Record<string, ExampleValue | undefined>>, today: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueOn(value, today)]))
}

function valueOn(value: ExampleValue | undefined, today: string): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(item => valueOn(item, today))
  const { daysFromToday, ...rest } = value as { readonly [name: string]: ExampleValue | undefined }
  return typeof daysFromToday === 'number' ? dayAfter(today, daysFromToday) : dated(rest, today)
}
