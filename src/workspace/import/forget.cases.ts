import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace, type Somebody } from '../../../test/workspace.ts'
import type { ImportSeen } from '../../model/answers.ts'
import type { Territory } from '../../model/assemble.ts'
import type { Engine } from '../../store/session.ts'

/** What an import keeps of its file's words when a record that came from it is erased. */
export function forgetCases(engine: Engine, skip: string | false, map: Territory): void {
  const on = `on ${engine}`

  test(`erasing a record from a file takes the file and its words away, not the rest of it ${on}`, {
    skip,
  }, async t => {
    const { person, workspaces, workspace } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const { id } = await brought(ana)
    await brought(ana)
    const kept = async () =>
      JSON.stringify(await workspaces.store.read.all('SELECT body FROM work_waiting WHERE ws_id = ?', [workspace]))
    const { hash } = JSON.parse(JSON.parse(await kept())[0].body)
    assert.match(await kept(), /Pay by card/)
    const { record } = await ana.read({ id: 'T-2' })
    await ana.change({ changes: [{ verb: 'erase', id: record.id, key: 'T-2' }] })
    assert.doesNotMatch(await kept(), /Pay by card|Which cards/)
    assert.equal(await workspaces.files.get(workspace, hash), undefined)
    assert.equal((await ana.readImport({ id })).plan.counts.create, 3)
    assert.equal((await ana.list({ kind: 'tickets' })).items.length, 2)
    assert.equal((await ana.undoImport({ id })).state, 'undone')
    assert.equal((await ana.list({ kind: 'tickets' })).items.length, 0)
  })
}

const file = new TextEncoder().encode(`Issue key,Summary,Issue Type,Status,Parent key,Description,Comment
AB-1,Shop,Epic,To Do,,,
AB-2,Pay by card,Story,In Progress,AB-1,*Soon*,10/Jan/26 11:19 AM;Cem;Which cards?
AB-3,Refund,Bug,To Do,AB-1,,
`)

async function brought(person: Somebody): Promise<ImportSeen> {
  const { id } = await person.importFile({ name: 'jira export.csv', bytes: file })
  return person.commitImport({ id, wait: true })
}
