// A board in a real browser: a card moved by dragging, by keys and by its menu leaves the same record behind.
import assert from 'node:assert/strict'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { focused, press, visit } from './watched-page.ts'

test('a card moved by pointer, by its menu and by 4 keys leaves the same record behind', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const ids = [newId(), newId(), newId()]
  await app.contract.change({
    changes: ids.map((id, place) => ({
      verb: 'create',
      id,
      kind: 'bet',
      title: ['Dragged', 'Picked', 'Pushed'][place]!,
      fields: { horizon: 'now' },
    })),
  })
  await page.goto(`${app.address}/list/bets?shape=board`)
  const card = (title: string) => page.getByRole('listitem', { name: new RegExp(`^B-\\d+ ${title}$`) })
  const column = (state: string) => page.getByRole('list', { name: state, exact: true })
  const stands = (state: string, title: string) =>
    column(state)
      .getByRole('listitem', { name: new RegExp(title) })
      .waitFor()
  await card('Dragged').waitFor()

  await card('Dragged').dragTo(column('Exploring'))
  await page.getByText(/moved to Exploring/).waitFor()
  await stands('Exploring', 'Dragged')

  await card('Picked').hover()
  await card('Picked')
    .getByRole('button', { name: /^Move B-\d to…$/ })
    .click()
  await page.getByRole('menuitem', { name: 'Exploring' }).click()
  await stands('Exploring', 'Picked')

  await page.reload()
  await stands('Proposed', 'Pushed')
  await press(page, 'j')
  await soon(async () => assert.match(await focused(page), /Pushed/))
  await press(page, 'Shift+ArrowRight')
  await stands('Exploring', 'Pushed')
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Pushed'))

  const records = await Promise.all(ids.map(async id => (await app.contract.read({ id })).record))
  assert.deepEqual(
    records.map(({ state, version, fields }) => ({ state, version, fields })),
    records.map(() => ({ state: 'exploring', version: 2, fields: { horizon: 'now' } })),
  )
  quiet()
})
