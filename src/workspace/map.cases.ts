import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import type { Example } from '../model/example.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** What the map says of its areas and arrows, on the example with its planted gaps. */
export function mapCases(engine: Engine, skip: string | false, map: Territory, examples: readonly Example[]): void {
  const on = `on ${engine}`

  test(`the map counts what is wrong and missing, and what its arrows lack ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map, examples)
    const ana = await person('Ana', 'owner')
    await ana.loadExample({ name: 'spoke' })
    const [{ areas, flows }, { findings }] = [await ana.map({}), await ana.signals({})]
    for (const area of areas) {
      const own = findings.filter(finding => finding.area === area.id)
      const wrong = own.filter(finding => finding.sort === 'wrong')
      assert.deepEqual([area.findings, area.wrong], [own.length, wrong.length], area.id)
      const rule = own.find(finding => finding.rule === area.gap?.rule)
      assert.equal(area.gap?.sort, rule?.sort, area.id)
    }
    assert.ok(areas.some(area => area.wrong > 0) && areas.some(area => area.wrong < area.findings))
    const lacks = (from: string, to: string) => flows.find(flow => flow.from === from && flow.to === to)?.lacks
    assert.deepEqual(lacks('outcomes', 'risks'), { says: 'bet lacks an outcome', count: 1 })
    assert.equal(lacks('customers', 'needs'), null)
    const bet = (await ana.read({ id: 'B-3' })).record
    await ana.change({
      changes: [
        { verb: 'link', id: newId(), from: bet.id, name: 'drives', to: (await ana.read({ id: 'O-1' })).record.id },
      ],
    })
    assert.equal((await ana.map({})).flows.find(flow => flow.from === 'outcomes' && flow.to === 'risks')?.lacks, null)
  })
}
