// The main job in a real browser: from the first page to a why with evidence, once by pointer and once by keys alone.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { trackerFile } from './tracker-file.ts'
import { focused, press, visit } from './watched-page.ts'

test('by pointer: first page, import, map, next moves, assumption, evidence, why, undo', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const file = trackerFile()
  await page.getByRole('heading', { name: 'What do you have already?' }).waitFor()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: `Import ${file.records} records` }).click()
  await page.getByRole('button', { name: 'Undo this import' }).waitFor()
  await page.getByRole('link', { name: 'See the map' }).click()

  const map = page.getByRole('list', { name: 'The map of twelve areas' })
  await map.getByRole('link', { name: /Clarify unknowns/ }).waitFor()
  await soon(async () => assert.equal(await map.getByRole('link').count(), 12))
  assert.match(
    (await map.getByRole('link', { name: /Clarify unknowns/ }).textContent()) ?? '',
    new RegExp(`${file.issues} tickets`),
  )

  await page.getByRole('navigation').getByRole('link', { name: 'Next moves' }).click()
  await page.getByRole('heading', { name: 'Next moves' }).waitFor()
  await page.getByRole('list', { name: 'Next moves' }).getByRole('button').first().waitFor()

  await page.getByRole('button', { name: 'New', exact: true }).click()
  await page.getByRole('option', { name: 'Assumption' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Riders read a text within the hour')
  await page.getByRole('button', { name: 'Create and open' }).click()
  await page.getByRole('heading', { name: 'Riders read a text within the hour' }).waitFor()

  await page.getByRole('button', { name: 'What speaks for it' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('Nine of ten answered at once')
  await page.getByRole('option', { name: /New feedback/ }).click()
  await page.getByRole('radiogroup', { name: 'Strength' }).getByRole('radio', { name: '3' }).click()
  await page.getByRole('button', { name: 'Link', exact: true }).last().click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const evidence = page.getByRole('region', { name: 'Evidence' })
  await evidence.getByRole('link', { name: /Nine of ten answered/ }).waitFor()
  await evidence.getByRole('meter').waitFor()

  await page.getByRole('link', { name: 'Why?' }).click()
  await page.getByRole('heading', { name: 'Why A-1?' }).waitFor()
  await page.goBack()

  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await evidence.getByText('Nobody has shown it yet').waitFor()
  const { items } = await app.contract.list({ kind: 'feedback', where: ['state=new'], limit: 200 })
  assert.ok(!items.some(item => item.title === 'Nine of ten answered at once'), 'the undo took back link and feedback')
  quiet()
})

test('by keys alone: paste, map by arrows, assumption, evidence, why, undo, in fewer than 260 strokes', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await page.getByRole('textbox', { name: 'Roadmap lines, one a line' }).waitFor()
  let strokes = 0
  while (!(await focused(page)).startsWith('textarea')) strokes += await press(page, 'Tab')
  strokes += await press(page, '“Text the rider', 'Enter', '“Spring checks')
  while (!/^button Make 2 bets/.test(await focused(page))) strokes += await press(page, 'Tab')
  strokes += await press(page, 'Enter')
  await page.waitForFunction(() => document.activeElement?.matches('[type=checkbox]'))
  strokes += await press(page, 'Enter')
  await page.getByRole('list', { name: 'The map of twelve areas' }).waitFor()

  await page.waitForFunction(() => document.activeElement?.matches('.strip-next'))
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  strokes += await press(page, 'ArrowDown')
  await soon(async () => assert.match(await focused(page), /Manage risks & priorities/))
  strokes += await press(page, 'ArrowLeft')
  await soon(async () => assert.match(await focused(page), /Gather & monitor feedback/))
  strokes += await press(page, 'ArrowRight', 'ArrowRight', 'ArrowUp')
  await soon(async () => assert.match(await focused(page), /Drive toward outcomes|Support business goals/))
  strokes += await press(page, 'g', 'r')
  await page.getByRole('heading', { name: 'Manage risks & priorities' }).waitFor()

  strokes += await press(page, 'c')
  await page.getByRole('dialog', { name: 'New record' }).waitFor()
  strokes += await press(page, '“Riders read within the hour', 'Shift+Enter')
  await page.getByRole('heading', { name: 'Riders read within the hour' }).waitFor()

  while (!/^button What speaks for it/.test(await focused(page))) strokes += await press(page, 'Tab')
  strokes += await press(page, 'Enter')
  await page.getByRole('dialog').waitFor()
  strokes += await press(page, '“They answer at once')
  await page.getByRole('option', { name: /New feedback/ }).waitFor()
  strokes += await press(page, 'ArrowDown', 'Enter')
  await page.getByRole('button', { name: 'Pick another' }).waitFor()
  await soon(async () => assert.match(await focused(page), /^button Link/))
  strokes += await press(page, 'Enter')
  await page
    .getByRole('region', { name: 'Evidence' })
    .getByRole('link', { name: /They answer at once/ })
    .waitFor()

  strokes += await press(page, 'Control+k')
  await page.getByRole('dialog').waitFor()
  strokes += await press(page, '“Text the rider')
  await page.getByRole('option', { name: /B-1.*Text the rider/ }).waitFor()
  strokes += await press(page, 'Enter')
  await page.getByRole('heading', { name: 'Text the rider' }).waitFor()
  while (!/^a Why\?/.test(await focused(page))) strokes += await press(page, 'Tab')
  strokes += await press(page, 'Enter')
  await page.getByRole('heading', { name: 'Why B-1?' }).waitFor()
  await soon(async () => assert.ok((await page.getByText(/^Missing:/).count()) > 0, 'the gaps are drawn'))

  const undone = page.waitForResponse(answer => answer.url().endsWith('/undo') && answer.request().method() === 'POST')
  strokes += await press(page, 'Control+z')
  assert.equal((await undone).status(), 200)
  await soon(async () => assert.equal((await app.contract.list({ kind: 'feedback' })).items.length, 0))
  assert.ok(strokes < 260, `${strokes} strokes`)
  quiet()
})
