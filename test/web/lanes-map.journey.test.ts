// A map of lanes in a real browser: a story in slices, its heads, and the holes in it.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { card, recordOf, settled } from './canvas-hands.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, type Visit, visit } from './watched-page.ts'

const spot = (page: Page, name: string | RegExp) => page.getByRole('option', { name })

async function linksOf({ app }: Visit, id: string): Promise<string[]> {
  const { links } = await app.contract.read({ id })
  return links.map(one => `${one.name} ${one.to}`).sort()
}

test('a ticket is put into a slice by 5 keys; heads are made and moved, and a hole is filled', {
  skip: browserSkipped,
}, async t => {
  const seen = await visit(t)
  const { app, page, quiet } = seen
  const [ask, ride, first, pushed] = [newId(), newId(), newId(), newId()]
  await app.contract.change({
    changes: [
      { verb: 'create', id: ask, kind: 'story step', title: 'Ask', fields: { level: 'activity', order: 1 } },
      { verb: 'create', id: ride, kind: 'story step', title: 'Ride', fields: { level: 'activity', order: 2 } },
      { verb: 'create', id: first, kind: 'release', title: 'Thin' },
      { verb: 'create', id: pushed, kind: 'ticket', title: 'Pushed' },
    ],
  })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${app.address}/canvas/story-map`)

  await card(page, 'Pushed').focus()
  await press(page, 'Space', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'Enter')
  await settled(page, 'Pushed', /Ride · Thin/)

  const wanted = [`inRelease ${first}`, `stepOf ${ride}`].sort()
  await soon(async () => assert.deepEqual(await linksOf(seen, pushed), wanted))

  await spot(page, /Thin.*Leaves out Ask/).waitFor()
  await spot(page, 'New step in Ask').click()
  await press(page, '“Say when', 'Enter')
  await spot(page, /^SS-3 Say when/).waitFor()
  await spot(page, 'New in Say when · Thin').focus()
  await press(page, 'Enter', '“Fills the hole', 'Enter')
  await settled(page, 'Fills the hole', /Say when · Thin/)
  await spot(page, /Thin.*Leaves out/).waitFor({ state: 'detached' })

  await spot(page, /^SS-2 Ride/).focus()
  await press(page, 'Space', 'ArrowLeft', 'Enter')
  await page.waitForFunction(
    () => document.activeElement?.matches('[role=option]') && document.activeElement.textContent?.includes('Ride'),
  )
  await page
    .getByText(/Ride: another place in the order/)
    .first()
    .waitFor()
  await soon(async () => {
    const [one, other] = [await recordOf(seen, ride), await recordOf(seen, ask)]
    assert.ok(Number(one.fields.order) < Number(other.fields.order))
  })
  await press(page, 'ControlOrMeta+z')
  quiet()
})
