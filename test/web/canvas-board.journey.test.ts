// A board on the canvas in a real browser: moved by pointer, keys, menu and list; written, renamed, pasted, undone.
import assert from 'node:assert/strict'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { card, dragBy, recordOf, settled } from './canvas-hands.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { focused, press, visit } from './watched-page.ts'

test('a board’s card moved by pointer, by 3 keys and in its list stands in the same column; N, F2, Delete, paste and undo', {
  skip: browserSkipped,
}, async t => {
  const seen = await visit(t)
  const { app, page, quiet } = seen
  const titles = ['Dragged', 'Pushed', 'Listed', 'Picked']
  const ids = titles.map(() => newId())
  await app.contract.change({
    changes: titles.map((title, n) => ({ verb: 'create', id: ids[n]!, kind: 'experiment', title })),
  })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${app.address}/canvas/experiment-board`)
  await card(page, 'Dragged').waitFor()
  const wide = (await card(page, 'Dragged').boundingBox())!.width * 1.1
  await dragBy(page, 'Dragged', wide, 0)
  await settled(page, 'Dragged', /Ready/)
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Dragged'))

  await card(page, 'Pushed').focus()
  await press(page, 'Space', 'ArrowRight', 'Enter')
  await settled(page, 'Pushed', /Ready/)
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Pushed'))

  await card(page, 'Picked').focus()
  await press(page, 'm')
  await page.getByRole('menuitem', { name: '→ Ready' }).click()
  await settled(page, 'Picked', /Ready/)

  await page.goto(`${app.address}/canvas/experiment-board?as=list`)
  const row = page.getByRole('row', { name: /Listed/ })
  await row.getByRole('gridcell').nth(3).click()
  await page.getByRole('option', { name: 'Ready' }).click()
  await page.getByRole('row', { name: /Listed.*Ready/ }).waitFor()
  const records = await Promise.all(ids.map(id => recordOf(seen, id)))
  for (const [n, record] of records.entries())
    assert.deepEqual([record.state, record.version], ['ready', 2], titles[n]!)

  await press(page, 'Escape')
  await page.goto(`${app.address}/canvas/experiment-board`)
  await card(page, 'Dragged').focus()
  await press(page, 'n', '“Written here', 'Enter')
  await settled(page, 'Written here', /Ready/)
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Written here'))
  await press(page, 'F2', '“Named anew', 'Enter')
  await settled(page, 'Named anew', /Ready/)
  await soon(async () => assert.match(await focused(page), /Named anew/))
  await press(page, 'Delete')
  await card(page, 'Named anew').waitFor({ state: 'detached' })
  await soon(async () => assert.match(await focused(page), /^option E-\d/))
  await press(page, 'ControlOrMeta+z')
  await card(page, 'Named anew').waitFor()

  await card(page, 'Dragged').focus()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '- Pasted one\n- Pasted two')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  })
  await settled(page, 'Pasted one', /Ready/)
  await settled(page, 'Pasted two', /Ready/)
  quiet()
})
