// Nobody loses the focus: whatever goes away, is drawn anew or closes, it stands at the natural next thing, and is seen.
import assert from 'node:assert/strict'
import type { Contract } from '../../src/model/contract.ts'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { focusAt } from './focus.ts'
import { pageSteps } from './focus-page-steps.ts'
import { listSteps } from './focus-steps.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { visit } from './watched-page.ts'

test('the focus outlives what goes away, at the natural next thing', { skip: browserSkipped }, async t => {
  const { page, app, quiet } = await visit(t)
  await prepare(app.contract)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const { does, from, act, to } of [...listSteps, ...pageSteps]) {
    if (from) {
      await page.goto(app.address + from)
      await page.locator('main h1').first().waitFor({ state: 'attached' })
      await soon(async () => assert.equal(await page.locator('main .skeleton').count(), 0))
    }
    try {
      await act(page)
      await focusAt(page, to)
    } catch (problem) {
      throw new Error(`${does}: ${problem instanceof Error ? problem.message : problem}`)
    }
  }
  quiet()
})

async function prepare(contract: Contract): Promise<void> {
  await contract.loadExample({ name: 'spoke' })
  const things = Array.from({ length: 4 }, (_, place) => ({
    verb: 'create' as const,
    id: newId(),
    kind: 'ticket',
    title: `thing ${place}`,
    state: 'new',
    tags: ['one', 'two'],
  }))
  await contract.change({ changes: things })
  const { id } = (await contract.read({ id: 'B-1' })).record
  for (const name of ['one', 'two']) {
    await contract.makeToken({ name, scopes: ['read'] })
    await contract.attach({ id, name: `${name}.txt`, type: 'text/plain', bytes: new Uint8Array([65]) })
  }
}
