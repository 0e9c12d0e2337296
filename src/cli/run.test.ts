import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import { territory } from '../areas/map.ts'
import { examples } from '../examples/all.ts'
import { newId } from '../model/id.ts'
import { mentionText } from '../model/mention.ts'
import { textWidth } from '../model/text-width.ts'
import { commands, run, type Terminal } from './run.ts'

interface Said {
  out: string
  err: string
  code: number
}

/** A terminal over a workspace of its own, in which Ana is the owner. */
async function terminal(t: TestContext, given: Partial<Terminal> = {}) {
  const { person } = await freshWorkspace(t, 'sqlite', territory(), examples)
  const ana = await person('Ana', 'owner')
  const opened = { count: 0 }
  return {
    opened,
    async type(...argv: string[]): Promise<Said> {
      const said: Said = { out: '', err: '', code: 0 }
      const refuse = async (): Promise<never> => assert.fail('not asked for')
      said.code = await run(argv, {
        territory: territory(),
        env: {},
        isTerminal: false,
        columns: 90,
        stdin: async () => Buffer.from(''),
        out: text => (said.out += text),
        err: text => (said.err += text),
        open: async () => {
          opened.count += 1
          return { contract: ana, close: async () => {} }
        },
        keep: { backup: refuse, restore: refuse, move: refuse, reindex: refuse, invite: refuse },
        ...given,
      })
      return said
    },
  }
}

test('Ana adds, links, sets, asks why and takes it back from the terminal', async t => {
  const { type } = await terminal(t)
  assert.match(
    (await type('add', 'bet', 'Faster booking', 'horizon=now', 'weeks=3-5')).out,
    /^B-1 Faster booking \(proposed\)\n$/,
  )
  await type('add', 'need', 'Know when the bike is ready')
  assert.match((await type('link', 'B-1', 'addresses', 'N-1')).out, /addresses N-1/)
  assert.match((await type('why', 'b-1')).out, /addresses N-1 Know when[\s\S]*no problem yet/)
  await type('set', 'B-1', 'horizon=next', 'state=exploring', '--why', 'the season')
  const { out } = await type('show', 'B-1', '--json')
  const { record } = JSON.parse(out) as { record: { state: string; fields: Record<string, unknown> } }
  assert.deepEqual(
    [record.state, record.fields.horizon, record.fields.weeks],
    ['exploring', 'next', { low: 3, high: 5 }],
  )
  assert.match((await type('history', 'B-1', '--limit', '1')).out, /changed .*horizon.*the season/)
  await type('undo')
  assert.match((await type('list', 'bets', 'horizon=now')).out, /B-1/)
  assert.match((await type('turn', 'N-1', 'problem')).out, /N-1 became PB-1/)
  assert.match((await type('search', 'bike')).out, /PB-1/)
})

test('what is refused says so on standard error, with a code that means something', async t => {
  const { type } = await terminal(t)
  const wrong = await type('add', 'bet', 'Faster booking', 'horizon=soon')
  assert.deepEqual([wrong.code, wrong.out], [1, ''])
  assert.match(wrong.err, /now, next/)
  assert.match((await type('add', 'bet', 'x', 'horizn=now')).err, /has no horizn.*horizon/)
  assert.equal((await type('show', 'B-9')).code, 3)
  assert.equal((await type('show')).code, 2)
  assert.equal((await type('shw')).code, 2)
  assert.equal((await type('list', '--strange')).code, 2)
  await type('add', 'goal', 'Earn')
  await type('add', 'goal', 'Save')
  await type('link', 'G-1', 'supports', 'G-2')
  assert.equal((await type('link', 'G-1', 'supports', 'G-2')).code, 4)
  assert.equal((await type('import', '/no/such/file.csv')).code, 3)
})

test('a file is tried dry, brought in, brought in again and taken back', async t => {
  const { type } = await terminal(t)
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'said.csv')
  writeFileSync(file, 'id;said;stars;colour\n1;"Slow, very slow";2;red\n2;Lovely;5;\n')
  const args = ['import', file, '--kind', 'feedback', '--map', 'said=text', '--map', 'colour=']
  const dry = JSON.parse((await type(...args, '--dry-run', '--json')).out) as {
    plan: { counts: { create: number }; notTaken: { column: string }[] }
  }
  assert.equal(dry.plan.counts.create, 2)
  assert.ok(dry.plan.notTaken.some(one => one.column === 'colour'))
  assert.match((await type('list', 'feedback')).out, /Nothing here/)
  const done = JSON.parse((await type(...args, '--json')).out) as { id: string; state: string }
  assert.equal(done.state, 'done')
  assert.match((await type(...args)).out, /2 unchanged\.\n$/, 'nothing to take back is offered')
  assert.match((await type('export', '--format', 'csv', '--kind', 'feedback')).out, /Slow, very slow/)
  await type('import', '--undo', done.id)
  assert.match((await type('list', 'feedback')).out, /Nothing here/)
})

test('the map fits terminals of any width and colours only where somebody looks', async t => {
  for (const columns of [40, 90, 150]) {
    const { type } = await terminal(t, { columns })
    await type('add', 'bet', 'A bet with a very long name that goes on and on and on beyond any column', 'horizon=now')
    for (const verb of ['map', 'next']) {
      const lines = (await type(verb)).out.split('\n')
      assert.ok(verb === 'next' || lines.every(line => textWidth(line) <= columns), `${verb} at ${columns}`)
    }
    assert.ok((await type('list', 'bets')).out.split('\n').every(line => textWidth(line) <= Math.max(columns, 60)))
  }
  const wide = await terminal(t, { columns: 140, isTerminal: true, env: { TERM: 'xterm' } })
  const picture = (await wide.type('map')).out
  assert.ok(picture.includes('\u001b['))
  assert.match(picture, /╭─/)
  const quiet = await terminal(t, { columns: 140, isTerminal: true, env: { TERM: 'xterm', NO_COLOR: '1' } })
  const calm = (await quiet.type('map')).out
  assert.ok(!calm.includes('\u001b'))
  assert.ok(calm.split('\n').every(line => textWidth(line) <= 140))
})

test('moves and gaps name the record they are about, in lines that fit', async t => {
  for (const columns of [40, 80, 200]) {
    const { type } = await terminal(t, { columns })
    await type('example', 'load', 'spoke')
    const moves = JSON.parse((await type('next', '--json')).out) as { moves: { records: { title: string }[] }[] }
    const next = (await type('next')).out
    const map = (await type('map')).out
    for (const { records } of moves.moves) assert.ok(next.includes(records[0]!.title.slice(0, 20)), records[0]!.title)
    assert.match(map, /! P-\d /)
    const fits = [map, (await type('why', 'B-1')).out, columns < 80 ? '' : next]
    for (const text of fits) for (const line of text.split('\n')) assert.ok(textWidth(line) <= columns, line)
    assert.ok(columns < 80 || !(await type('why', 'G-2')).out.includes('…'))
  }
})

test('help and calc open no workspace, and every command explains itself', async t => {
  const { type, opened } = await terminal(t)
  const { out } = await type('help')
  for (const command of commands) {
    assert.match(out, new RegExp(`^ {2}${command.name} `, 'm'))
    assert.match((await type('help', command.name)).out, /Usage: chartroom/)
    assert.match((await type(command.name, '--help')).out, /--json/)
  }
  assert.match((await type('calc', '--list')).out, /kano\.aggregate/)
  assert.equal(opened.count, 0)
})

test('keys and people are kept from the terminal', async t => {
  const { type } = await terminal(t)
  assert.match((await type('token', 'make', 'ci', '--scope', 'read')).out, /^cr_[0-9a-f]{32}_/)
  assert.match((await type('token')).out, /ci\s+read\s+never/)
  assert.match(
    (await type('user', 'add', 'Ben', '--email', 'ben@example.com', '--role', 'viewer')).out,
    /Ben is viewer/,
  )
  assert.match((await type('user', 'role', 'Ben', 'member')).out, /Ben is member/)
  assert.equal((await type('user', 'role', 'Zoe', 'member')).code, 3)
  assert.match((await type('user')).out, /Ben\s+ben@example\.com\s+member/)
})

test('Ana looks around the example from the terminal and takes it away again', async t => {
  const { type } = await terminal(t)
  assert.match((await type('example', 'load', 'spoke')).out, /on the map: \d+ records[\s\S]*1\. Ask why of a ticket/)
  assert.match((await type('example')).out, /spoke .* 0 of 5 done/)
  assert.match((await type('example', 'remove', 'spoke')).out, /off the map/)
  assert.equal((await type('example', 'remove', 'spoke')).code, 4)
  assert.match((await type('example', 'load', 'spokes')).err, /There are: spoke, chartroom/)
})

test('the inbox is read in a terminal, and done with there', async t => {
  const { person } = await freshWorkspace(t, 'sqlite', territory())
  const [ana, ben] = [await person('Ana', 'owner'), await person('Ben', 'member')]
  const id = newId()
  await ben.change({ changes: [{ verb: 'create', id, kind: 'bet', title: 'Text me', owner: ana.id }] })
  const says = `${mentionText({ of: 'member', id: ana.id, label: 'Ana' })}, when?`
  await ben.change({ changes: [{ verb: 'comment', id: newId(), on: id, text: says }] })
  const { type } = await terminal(t, { open: async () => ({ contract: ana, close: async () => {} }) })
  const { out } = await type('inbox')
  assert.match(out, /• B-1 Text me\n.*Ben commented on it\n\s+@Ana, when\?\n.*Ben added it/)
  assert.equal((await type('inbox', '--show', 'everything')).code, 2)
  assert.match((await type('inbox', '--show', 'mentions', '--done')).err, /1 done/)
  assert.match((await type('inbox')).out, /Nothing waits for you/)
})
