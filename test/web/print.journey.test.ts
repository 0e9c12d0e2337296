// Pages on paper: nothing to press, no way around, nothing cut off, a table's head on every sheet.
import assert from 'node:assert/strict'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { goTo } from './every-page.ts'
import { test } from './journey.ts'
import { visit } from './watched-page.ts'

const addresses = [
  '/',
  '/?at=2026-10-30',
  '/list/bets',
  '/record/B-2?leaf=history',
  '/compare?from=2026-09-30',
  '/monday',
]

test('on paper a page shows what is read, whole, and nothing that is pressed', { skip: browserSkipped }, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  const found: string[] = []
  for (const address of addresses) {
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1440, height: 900 })
    await goTo(page, app.address, { name: address, address })
    await page.emulateMedia({ media: 'print' })
    // a sheet of A4 as the browser lays it out
    await page.setViewportSize({ width: 937, height: 1300 })
    const pressed = await page.evaluate(() =>
      [...document.querySelectorAll('.button, nav, .shell-skip, [role=tab], .toasts')].flatMap(one =>
        one.checkVisibility({ visibilityProperty: true }) && !one.closest('.area-counts')
          ? [one.outerHTML.slice(0, 90)]
          : [],
      ),
    )
    found.push(...pressed.map(one => `${address}: ${one}`))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (wide > 0) found.push(`${address}: ${wide} px are cut off`)
  }
  assert.deepEqual(found, [])

  await page.emulateMedia({ media: 'screen' })
  const changes = Array.from({ length: 60 }, (_, at) => ({
    verb: 'create' as const,
    id: newId(),
    kind: 'ticket',
    title: `A ticket ${at}`,
  }))
  await app.contract.change({ changes })
  await page.goto(`${app.address}/list/tickets`)
  await page.getByRole('row', { name: /A ticket 59/ }).waitFor()
  await page.emulateMedia({ media: 'print' })
  const head = await page.locator('.rows-head').evaluate(one => {
    const { display, breakInside } = getComputedStyle(one)
    return { display, breakInside }
  })
  assert.deepEqual(head, { display: 'table-header-group', breakInside: 'avoid' })
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
  assert.ok(sheets >= 2, `${sheets} sheets`)
  quiet()
})
