// Two days side by side in a real browser: chosen by name, narrowed to a kind, copied as text, swapped where the wrong way round.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

test('what moved since last Monday stands side by side, by kind, and is copied as text', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  const { record } = await app.contract.read({ id: 'B-2' })
  const set = { state: 'exploring', fields: { horizon: 'next' } }
  await app.contract.change({ changes: [{ verb: 'update', id: record.id, version: record.version, set }] })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(app.address)
  await page.getByRole('list', { name: 'The map of twelve areas' }).waitFor()
  await press(page, 'g', 'z')
  await page.getByRole('heading', { name: 'What changed', level: 1 }).waitFor()
  const row = (what: string) => page.getByRole('row', { name: new RegExp(`B-2.*${what}`) })
  await soon(async () =>
    assert.deepEqual(await row('moved').getByRole('cell').allTextContents(), ['moved', 'Now', 'Next']),
  )
  await soon(async () =>
    assert.deepEqual(await row('state').getByRole('cell').allTextContents(), ['state', 'Building', 'Exploring']),
  )
  await page.getByRole('link', { name: 'Last quarter' }).click()
  await page.getByRole('link', { name: 'Last quarter' }).and(page.locator('[aria-current]')).waitFor()
  await page.goBack()
  await row('moved').waitFor()

  await page.getByRole('button', { name: 'Every kind' }).click()
  await page.getByRole('option', { name: 'Bets' }).click()
  await page.waitForFunction(() => new URL(location.href).searchParams.get('kind') === 'bets')
  await row('moved').waitFor()
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await page.getByText('Copied').waitFor()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  assert.match(text, /^# What changed/)
  assert.match(text, /- \*\*B-2\*\* .*: moved, Now → Next/)
  assert.ok(!text.includes('N-1'))

  await page.goto(`${app.address}/compare?from=2026-10-01&to=2026-02-01`)
  await page.getByRole('link', { name: 'Swap them' }).click()
  await page.waitForFunction(() => new URL(location.href).searchParams.get('from') === '2026-02-01')
  quiet()
})
