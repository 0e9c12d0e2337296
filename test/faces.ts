// The faces a kind shows, each tried with one record of it.
import assert from 'node:assert/strict'
import { run } from '../src/cli/run.ts'
import type { Territory } from '../src/model/assemble.ts'
import type { Contract } from '../src/model/contract.ts'
import { toText } from '../src/model/field-text.ts'
import { newId } from '../src/model/id.ts'
import type { Kind } from '../src/model/kind.ts'
import { columnsOf } from '../src/web/area/table-columns.ts'
import { fieldOrder } from '../src/web/record/field-order.ts'
import { hostile } from './one-more-kind.ts'
import type { served } from './served.ts'

/** Made and changed over HTTP; gives its key. */
export async function overHttp(
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

/** Listed, filtered, sorted, searched, and laid out on form and table. */
export async function inTables(
  one: Kind,
  contract: Contract,
  key: string,
  values: Record<string, unknown>,
): Promise<void> {
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

/** Added and shown in the terminal. */
export async function atTheTerminal(one: Kind, contract: Contract, key: string, map: Territory): Promise<void> {
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
export async function outAndIn(one: Kind, contract: Contract, key: string): Promise<void> {
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

/** In history, comments, ladders and the past. */
export async function inWords(one: Kind, contract: Contract, key: string): Promise<void> {
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
