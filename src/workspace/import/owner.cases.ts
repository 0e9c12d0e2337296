import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../../test/workspace.ts'
import type { Territory } from '../../model/assemble.ts'
import type { Engine } from '../../store/session.ts'

/** Whom the people named in a file are. */
export function ownerCases(engine: Engine, skip: string | false, map: Territory): void {
  const on = `on ${engine}`

  test(`an owner is known by a name, an address, or both in one ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const text =
      'ID,Title,Assigned To\n1,One,Ana <elsewhere@spoke.example>\n2,Two,ana\n3,Three,Nobody <no@spoke.example>\n'
    const { id } = await ana.importFile({ name: 'tasks.csv', bytes: new TextEncoder().encode(text) })
    await ana.commitImport({ id, wait: true })
    const { items } = await ana.list({ kind: 'ticket', sort: 'key' })
    assert.deepEqual(
      items.map(({ owner }) => owner),
      [ana.id, ana.id, null],
    )
  })
}
