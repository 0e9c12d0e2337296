// Every kind of the map, and one that is only here, through every face: one definition must be enough for all of them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { areas } from '../src/areas/map.ts'
import { run } from '../src/cli/run.ts'
import { area } from '../src/model/area.ts'
import { assemble, type Territory } from '../src/model/assemble.ts'
import type { Contract } from '../src/model/contract.ts'
import type { Field } from '../src/model/field.ts'
import { toText } from '../src/model/field-text.ts'
import { newId } from '../src/model/id.ts'
import type { Kind } from '../src/model/kind.ts'
import { kind } from '../src/model/kind.ts'
import { jsonSchemaOf } from '../src/model/kind-schema.ts'
import { link } from '../src/model/link.ts'
import { describeApi } from '../src/server/openapi.ts'
import { columnsOf } from '../src/web/area/table-columns.ts'
import { fieldOrder } from '../src/web/record/field-order.ts'
import { fields } from './every-field.ts'
import { freshDatabase, postgresSkipped } from './postgres.ts'
import { served } from './served.ts'
import { sharedFile } from './shared.ts'

/** A kind with a field of every type, in an area of its own: one file and one line. */
const weather = kind({
  word: 'weather',
  title: 'Weather',
  plural: 'weathers',
  prefix: 'WX',
  says: 'What the sky does to the plan.',
  made: 'everyday',
  states: { forecast: { label: 'Forecast' }, over: { label: 'Over', closed: true } },
  fields: { ...fields, wind: { ...fields.number, label: 'Wind', indexed: true } },
  links: { spoils: link({ to: ['bet', 'weather'], says: 'spoils', back: 'spoiled by' }) },
})

const withWeather = (): Territory =>
  assemble([
    ...areas,
    area({
      id: 'sky',
      title: 'Sky',
      asks: 'Will it rain?',
      colour: 'rose',
      place: { column: 0, row: 0 },
      flows: [],
      guide: { asks: [], first: [], methods: [], withWhom: '' },
      kinds: [weather],
      signals: [],
      canvases: [],
      intakes: [],
    }),
  ])

/** Text that has broken programs before: markup, formulas, quotes, other scripts, joined emoji, direction marks. */
const hostile = [
  '=SUM(1,2)&"x"',
  "@cmd |' /C calc'!A0",
  '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
  "Robert'); DROP TABLE records;--",
  '結帳系統不好用 👩‍👩‍👧‍👦 é',
  '‮right to left‬ مرحبا',
  '   spaces\tand\u00a0more ',
  '{{7*7}} ${7*7} %s %n \\u0000',
  '-- " \' ` ; , \r\n second line',
  'undefined null NaN true 0 1e309',
]

function naughty(): string[] {
  const file = sharedFile('data/messy/blns.json')
  if (!file) return hostile
  const all = JSON.parse(readFileSync(file, 'utf8')) as string[]
  return [
    ...hostile,
    ...all.filter(text => text.trim() !== '' && text.isWellFormed() && !text.includes('\u0000') && text.length <= 400),
  ]
}

function valueFor(field: Field, text: string): unknown {
  const option = Object.keys(field.options ?? {})[0]
  const [low, high] = [field.min ?? 1, Math.min(field.max ?? 4, 4)]
  switch (field.type) {
    case 'text':
    case 'prose':
      return text.normalize('NFC')
    case 'choice':
      return option
    case 'choices':
      return [option]
    case 'number':
    case 'scale':
      return low
    case 'range':
      return { low, high: Math.max(low, high) }
    case 'money':
      return { amount: 12.5, currency: 'EUR' }
    case 'date':
      return '2026-03-31'
    case 'url':
      return 'https://example.com/a?b=c#d'
    case 'flag':
      return true
    case 'steps':
      return [{ id: 's1', text: text.normalize('NFC').replace(/\s+/g, ' ').trim() || 'x' }]
    default:
      return null
  }
}

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`every kind on ${engine}`, { skip: engine === 'postgres' && postgresSkipped }, () => {
    const ends: (() => unknown)[] = []
    after(async () => {
      for (const end of ends.reverse()) await end()
    })
    const map = withWeather()
    const texts = naughty()
    const open = async () => {
      const database = engine === 'postgres' ? await freshDatabase() : undefined
      if (database) ends.push(database.drop)
      const place = await served(
        { after: end => void ends.push(end as () => unknown) },
        {
          territory: map,
          parts: { describe: routes => describeApi(map, routes) },
          ...(database && { url: database.url }),
        },
      )
      const ana = await (await place.workspace('faces')).member('Ana', 'owner')
      return { ...place, ana }
    }
    let opened: ReturnType<typeof open> | undefined
    const here = () => (opened ??= open())

    for (const [at, one] of [...map.kinds.values()].entries()) {
      test(`a ${one.word} goes through every face`, async () => {
        const { ana, ask } = await here()
        const text = texts[at % texts.length]!
        const values = Object.fromEntries(
          Object.entries(one.fields)
            .map(([name, field]) => [name, valueFor(field, text)])
            .filter(([, value]) => value !== null),
        )
        const key = await overHttp(ask, ana.key, one, text, values)
        await inTables(one, ana.contract, key, values)
        await atTheTerminal(one, ana.contract, key, map)
        await outAndIn(one, ana.contract, key)
        await inWords(one, ana.contract, key)
      })
    }

    test('every kind is described to programs, with all its fields and states', async () => {
      const { ask, ana } = await here()
      const { body } = await ask('/api/v1/openapi.json', { key: ana.key })
      const api = body as unknown as { paths: Record<string, Record<string, { summary?: string }>> }
      for (const one of map.kinds.values()) {
        const schema = jsonSchemaOf(one) as { properties: Record<string, unknown> }
        assert.deepEqual(Object.keys(schema.properties).sort(), Object.keys(one.fields).sort())
        const path = Object.keys(api.paths).find(known => known.endsWith(`/${one.plural}`))
        assert.ok(path, `there is a path for ${one.plural}`)
        assert.ok(api.paths[path]?.get?.summary && api.paths[path]?.post?.summary)
        const told = JSON.stringify(body)
        for (const name of Object.keys(one.fields))
          assert.ok(told.includes(`"${name}"`), `${one.word}.${name} is described`)
      }
    })
  })
}

async function overHttp(
  ask: Awaited<ReturnType<typeof served>>['ask'],
  key: string,
  one: Kind,
  text: string,
  values: Record<string, unknown>,
): Promise<string> {
  const title = `${text.replace(/\s+/g, ' ').trim().slice(0, 300) || 'x'} zebra`
  const made = await ask(`/api/v1/${one.plural}`, {
    method: 'POST',
    key,
    json: { title, fields: values, tags: [text.trim().slice(0, 90) || 'tag'] },
  })
  assert.equal(made.status, 201, made.text)
  const record = made.body as unknown as {
    key: string
    title: string
    version: number
    state: string
    fields: Record<string, unknown>
  }
  assert.equal(record.title, title.normalize('NFC'))
  assert.equal(record.state, Object.keys(one.states)[0])
  for (const [name, value] of Object.entries(values)) assert.deepEqual(record.fields[name], value, name)
  const last = Object.keys(one.states).at(-1)!
  const changed = await ask(`/api/v1/${one.plural}/${record.key}`, {
    method: 'PATCH',
    key,
    headers: { 'if-match': `"${record.version}"` },
    json: { state: last },
  })
  assert.equal(changed.status, 200, changed.text)
  return record.key
}

async function inTables(one: Kind, contract: Contract, key: string, values: Record<string, unknown>): Promise<void> {
  const conditions = Object.entries(one.fields).flatMap(([name, field]) =>
    field.indexed || (!one.bulk && ['choice', 'number', 'date'].includes(field.type))
      ? [`${name}=${toText(field, values[name])}`]
      : [],
  )
  const page = await contract.list({
    kind: one.plural,
    where: [...conditions.filter(condition => !condition.includes(',')), `state=${Object.keys(one.states).at(-1)}`],
  })
  assert.ok(
    page.items.some(record => record.key === key),
    `${key} is listed`,
  )
  for (const name of ['title', 'key', '-updatedAt', 'state'])
    assert.ok((await contract.list({ kind: one.word, sort: name })).items.length > 0)
  const order = fieldOrder(one, values)
  assert.equal(
    new Set([...order.texts, ...order.values, ...order.unknown].map(shown => shown.name)).size,
    Object.keys(one.fields).length,
    'every field is on the form',
  )
  assert.ok(columnsOf(one, page.items).every(column => column.name in one.fields))
  const { hits } = await contract.search({ q: 'zebra', kind: one.word, limit: 100 })
  assert.ok(
    hits.some(hit => hit.record.key === key),
    `${key} is found`,
  )
}

async function atTheTerminal(one: Kind, contract: Contract, key: string, map: Territory): Promise<void> {
  let out = ''
  let err = ''
  const type = (...argv: string[]) =>
    run(argv, {
      territory: map,
      env: {},
      isTerminal: false,
      columns: 100,
      stdin: async () => Buffer.from(''),
      out: text => (out += text),
      err: text => (err += text),
      open: async () => ({ contract, close: async () => {} }),
      keep: undefined as never,
    })
  assert.equal(await type('add', one.word, `By hand: ${one.title}`), 0, err)
  assert.match(out, new RegExp(`^${one.prefix}-\\d+ By hand`))
  out = ''
  assert.equal(await type('show', key), 0, err)
  assert.match(out, new RegExp(`^${key} `))
}

/** Out as CSV, the record taken away, and in again: what comes back is what went. */
async function outAndIn(one: Kind, contract: Contract, key: string): Promise<void> {
  const { record } = await contract.read({ id: key })
  const file = await contract.exportFile({ format: 'csv', kind: one.word })
  const bytes = new Uint8Array(await new Response(file.bytes as BodyInit).arrayBuffer())
  const table = new TextDecoder().decode(bytes)
  assert.ok(table.includes(key), 'it is in the table')
  assert.ok(!/(^|,|\n)"?[=@]/.test(table.slice(1)), 'no cell is a formula')
  await contract.change({ changes: [{ verb: 'archive', id: record.id }] })
  await contract.change({ changes: [{ verb: 'restore', id: record.id }] })
  const planned = await contract.importFile({ name: `${one.plural}.csv`, bytes, kind: one.word })
  assert.equal(planned.plan.file.rows, planned.plan.counts.rows)
  assert.equal(planned.plan.counts.skipped, 0, JSON.stringify(planned.plan.problems))
}

async function inWords(one: Kind, contract: Contract, key: string): Promise<void> {
  const { items } = await contract.history({ record: key })
  assert.ok(items.length >= 2)
  assert.match(items.at(-1)!.says, new RegExp(`added ${key} `))
  const detail = await contract.read({ id: key })
  const comment = newId()
  await contract.change({ changes: [{ verb: 'comment', id: comment, on: detail.record.id, text: hostile[2]! }] })
  assert.equal((await contract.read({ id: key })).comments[0]?.text, hostile[2])
  assert.equal((await contract.why({ id: key })).of.key, key)
  assert.ok(await contract.breaks({ id: key }))
  assert.equal((await contract.readAt({ id: key, when: String(items.at(-1)!.number) })).title, detail.record.title)
  assert.ok(one.title.length > 0)
}
