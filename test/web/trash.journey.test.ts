// The trash in a real browser: found by words, restored one by one and many at once, erased only with the key typed.
import assert from 'node:assert/strict'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

test('what was put away is found, restored one by one and many at once, and erased with its key', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const ids = [newId(), newId(), newId(), newId()]
  const titles = ['Pay by phone', 'A loyalty card', 'A feed of rides', 'Dark colours']
  await app.contract.change({
    changes: ids.map((id, at) => ({ verb: 'create' as const, id, kind: 'bet', title: titles[at]! })),
  })
  await app.contract.change({ changes: ids.map(id => ({ verb: 'archive' as const, id })) })
  await page.goto(`${app.address}/trash`)
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  await row('Pay by phone').getByText('gone in 29 days').or(row('Pay by phone').getByText('gone in 30 days')).waitFor()
  await press(page, '/', '“loyalty')
  await row('Dark colours').waitFor({ state: 'detached' })
  assert.equal(new URL(page.url()).searchParams.get('q'), 'loyalty')
  await page.getByRole('button', { name: 'Restore B-2' }).click()
  await page.getByText('B-2 is back').waitFor()
  await soon(async () => assert.equal((await app.contract.read({ id: 'B-2' })).record.archivedAt, null))
  await page.getByRole('textbox', { name: 'Search in the trash' }).fill('')
  await row('Dark colours').waitFor()

  await page.getByRole('button', { name: 'More: B-4' }).click()
  await page.getByRole('menuitem', { name: 'Erase for good…' }).click()
  const erase = page.getByRole('dialog').getByRole('button', { name: 'Erase for good' })
  assert.equal(await erase.isDisabled(), true)
  await page.getByRole('textbox', { name: 'Type B-4 to erase it' }).fill('b-4')
  await erase.click()
  await page.getByText('B-4 is erased').waitFor()
  await row('Dark colours').waitFor({ state: 'detached' })
  await assert.rejects(app.contract.read({ id: 'B-4' }), { code: 'unknown' })

  await page.getByRole('checkbox', { name: 'Select all' }).locator('xpath=ancestor-or-self::label').click()
  await page.getByRole('button', { name: 'Restore 2 records' }).click()
  await page.getByText('2 records are back').waitFor()
  await page.getByText('Nothing is in the trash').waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await row('Pay by phone').waitFor()
  quiet()
})
