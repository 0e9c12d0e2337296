// A table in a text: its rows, its columns and the sides they run to, from its menu.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { editor, withText, write } from './written-page.ts'

test('a table keeps the sides of its columns while it grows; they are set from its menu', {
  skip: browserSkipped,
}, async t => {
  const source = 'Before.\n\nName  | Calls | When\n:-----|------:|-----\nAna   | 12    | now\n\n*  After\n'
  const at = await withText(t, source)
  const { page, quiet } = at
  const menu = async (entry: string) => {
    await page.getByRole('button', { name: 'Table', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: entry }).press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox')
  }
  // the editor learns of a click a moment after the browser did
  const goTo = async (text: string) => {
    await editor(at).getByRole('cell', { name: text, exact: true }).click()
    await page.waitForFunction(
      wanted => getSelection()?.anchorNode?.parentElement?.closest('td')?.textContent === wanted,
      text,
    )
    await page.getByRole('button', { name: 'Table', exact: true }).and(page.locator('[aria-haspopup]')).waitFor()
    await page.evaluate(() => new Promise(done => setTimeout(done, 100)))
  }
  await write(at)
  await goTo('12')
  await menu('Row below')
  await menu('Row above')
  await page.waitForFunction(() => document.querySelectorAll('.prose-words tr').length === 4)
  const side = (place: number) =>
    editor(at)
      .locator(`tr td:nth-child(${place})`)
      .evaluateAll(cells => cells.map(one => getComputedStyle(one).textAlign))
  await soon(async () => assert.deepEqual(await side(2), ['right', 'right', 'right']))
  await goTo('now')
  await menu('Column in the middle')
  await soon(async () => assert.deepEqual(await side(3), ['center', 'center', 'center']))
  await page.getByRole('button', { name: 'Table', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: 'Column in the middle as it is' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.closest('[role=menu]'))
  await page.keyboard.press('Escape')
  // a menu that goes gives the focus back to its button
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Table')
  await editor(at).focus()
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox')
  await page.keyboard.press('Control+Enter')
  assert.equal(
    await at.settled(/:---:/),
    source
      .replace('|-----\n', '|:---:\n')
      .replace('Ana   | 12    | now', '|  |  |  |\nAna   | 12    | now\n|  |  |  |'),
  )
  quiet()
})
