import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { territory } from '../../areas/map.ts'
import { scopesOf } from '../../model/actor.ts'
import { open } from '../../store/store.ts'
import { addMember } from '../members.ts'
import { openWorkspaces } from '../open.ts'
import { type FileReader, readerHere } from './file-reader.ts'
import { resumeImports } from './running.ts'
import { intakesOf } from './territory-intakes.ts'

const rows = 700

test('a killed import goes on after the next start, as one batch, and is undone as one', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const first = await open({ folder })
  const files = { ...first.files, thumbnail: async () => undefined }
  const before = await openWorkspaces({ store: first, territory: territory(), methods: [], files, reader: stopping(2) })
  const { id: workspace } = await before.create({ slug: 'spoke', name: 'Spoke' })
  const ana = await addMember(before.ground(workspace), { name: 'Ana', role: 'owner' })
  const actor = {
    workspace,
    member: ana.id,
    name: 'Ana',
    role: 'owner' as const,
    teams: [],
    scopes: scopesOf.owner,
    via: 'api' as const,
  }
  const early = before.contract(actor)
  const { id } = await early.importFile({ name: 'tickets.csv', bytes: new TextEncoder().encode(file()) })
  await early.commitImport({ id })
  for (let turn = 0; turn < 400 && (await count(first, workspace)) < 400; turn += 1)
    await new Promise(resolve => setTimeout(resolve, 25))
  assert.equal(await count(first, workspace), 400)
  await first.close()
  const second = await open({ folder })
  t.after(() => second.close())
  const laterFiles = { ...second.files, thumbnail: async () => undefined }
  const after = await openWorkspaces({ store: second, territory: territory(), methods: [], files: laterFiles })
  const late = after.contract(actor)
  assert.equal((await late.readImport({ id })).state, 'running')
  assert.equal(await resumeImports(after), 1)
  const seen = await late.readImport({ id })
  assert.equal(seen.state, 'done')
  assert.deepEqual([seen.plan.counts.rows, seen.plan.counts.create, seen.plan.counts.links], [rows, rows, rows - 1])
  assert.equal(await count(second, workspace), rows)
  await late.undoImport({ id })
  assert.equal(await count(second, workspace), 0)
})

test('reading goes on in a thread of its own, and says there what is wrong', async t => {
  const { importThread } = await import('../../import-thread.ts')
  const thread = importThread()
  t.after(() => thread.close())
  const { about, portions } = await thread.read(new TextEncoder().encode(file()), 'tickets.csv', {})
  assert.equal(about.mapping.kind, 'ticket')
  let read = 0
  for await (const drafts of portions) read += drafts.length
  assert.equal(read, rows)
  await assert.rejects(thread.read(new TextEncoder().encode('PK\u0003\u0004'), 'x.xlsx', {}), { code: 'invalid' })
})

const file = (): string =>
  `Issue key,Summary,Issue Type,Status,Parent key\n${Array.from({ length: rows }, (_, at) => `AB-${at + 1},Title ${at + 1},Task,To Do,${at > 0 ? 'AB-1' : ''}`).join('\n')}\n`

/** A reader that hands over so many portions when a plan is carried out, and then never another one: its process is gone. */
function stopping(portions: number): FileReader {
  const whole = readerHere(intakesOf(territory()))
  let reads = 0
  return {
    async read(bytes, name, edit) {
      reads += 1
      const read = await whole.read(bytes, name, edit)
      if (reads === 1) return read
      async function* some() {
        let given = 0
        for await (const drafts of read.portions) {
          if (given === portions) await new Promise(() => undefined)
          given += 1
          yield drafts
        }
      }
      return { ...read, portions: some() }
    },
  }
}

async function count(store: Awaited<ReturnType<typeof open>>, workspace: string): Promise<number> {
  const [row] = await store.read.all<{ found: number }>(
    "SELECT COUNT(*) AS found FROM records WHERE ws_id = ? AND kind = 'ticket' AND archived_at IS NULL",
    [workspace],
  )
  return Number(row!.found)
}
