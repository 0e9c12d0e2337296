// A metric's readings in a real browser: written, corrected and taken away on the chart by pointer, finger and keys, in its
// list, and pasted; the same readings each time, and all of it taken back.
import assert from 'node:assert/strict'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { dragOnto } from './canvas-hands.ts'
import { drawn } from './canvas-paper.ts'
import { fingersOn } from './fingers.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

test('a reading written, corrected and taken away on the chart by pointer and keys and in its list, pasted, and undone', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const id = newId()
  const fields = { unit: 'calls', direction: 'less', cadence: 'weekly' }
  await app.contract.change({ changes: [{ verb: 'create', id, kind: 'metric', title: 'Calls', fields }] })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  // a finger goes to where a reading stands, not to where it glides along
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1440, height: 900 })
  const readings = async () => (await app.contract.readings({ id })).items.map(({ at, value }) => [at.slice(5), value])
  const stand = (...wanted: [string, number][]) => soon(async () => assert.deepEqual(await readings(), wanted))
  const reading = (name: RegExp) => page.getByRole('option', { name })
  const row = (name: RegExp) => page.getByRole('row', { name })
  // taken back, and seen to be: the next hand takes hold of what is drawn
  const back = async (...wanted: [string, number][]) => {
    await press(page, 'ControlOrMeta+z')
    await stand(...wanted)
    await reading(/^Jan 19\b.*: 10 calls/).waitFor()
    await reading(/^Jan 26\b.*: 12 calls/).waitFor()
  }
  const fingers = await fingersOn(page)
  await page.goto(`${app.address}/canvas/metric?of=M-1`)
  await page.getByText('Nothing read yet').waitFor()

  await page.getByRole('button', { name: 'Paste many…' }).click()
  const pasted = 'Week\tCalls\n2026-01-05\t10\n2026-01-12\t12\n2026-01-19\t10\n2026-01-26\t12'
  await page.getByLabel('Days and values').fill(pasted)
  await page.getByText('4 readings found').waitFor()
  await page.getByRole('button', { name: 'Write 4 readings down' }).click()
  await page.getByText('Limits need six readings, you have 4.').waitFor()
  await page.getByLabel('Day', { exact: true }).fill('2026-02-02')
  await page.getByLabel('Value', { exact: true }).fill('10')
  await page.getByRole('button', { name: 'Write down' }).click()
  await reading(/^Feb 2\b.*: 10 calls$/).waitFor()

  // a new one where one stands: N, a day and a value
  await reading(/^Feb 2\b/).focus()
  await press(page, 'n', 'ControlOrMeta+a', '“2026-02-09 12', 'Enter')
  await page.getByText('Only noise: no reading asks for an explanation.').waitFor()
  const six: [string, number][] = [
    ['01-05', 10],
    ['01-12', 12],
    ['01-19', 10],
    ['01-26', 12],
    ['02-02', 10],
    ['02-09', 12],
  ]
  await stand(...six)
  const { latest, usual } = (await app.contract.read({ id })).record.fields
  assert.deepEqual([latest, usual], [12, { low: 5.7, high: 16.3 }])
  const one = six.map(([at, value]): [string, number] => [at, at === '01-19' ? 12 : value])
  const it = reading(/^Jan 19\b/)

  // the same reading corrected by dragging, by arrows, by two presses, over itself, and in the list
  const step = async () => {
    const [low, high] = [(await it.boundingBox())!, (await reading(/^Jan 26\b/).boundingBox())!]
    return { x: 0, y: high.y - low.y }
  }
  await dragOnto(it, it, await step())
  await stand(...one)
  await back(...six)
  await it.focus()
  await press(page, 'Space', 'ArrowUp', 'ArrowUp', 'Enter')
  await stand(...one)
  await back(...six)
  await it.focus()
  await press(page, 'm')
  await page.getByRole('menuitem', { name: /Pick up and place/ }).click()
  const at = (await it.boundingBox())!
  const by = await step()
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2 + by.y)
  await stand(...one)
  await back(...six)
  await it.dblclick()
  await press(page, 'ControlOrMeta+a', '“12', 'Enter')
  await stand(...one)
  await back(...six)

  const middle = async () => {
    const box = (await it.boundingBox())!
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  await fingers.tap(await middle())
  await it.and(page.locator('[aria-selected=true]')).waitFor()
  const touched = await middle()
  await fingers.drag(touched, { x: touched.x, y: touched.y + (await step()).y })
  await stand(...one)
  await back(...six)

  // its menu copies it, and what a menu pastes is written on the day it names
  const byMenu = async (at: typeof it, line: RegExp) => {
    await at.focus()
    await press(page, 'Escape', 'm')
    await page.getByRole('menuitem', { name: line }).click()
    await page.getByRole('menu').waitFor({ state: 'detached' })
  }
  await byMenu(it, /Copy as text/)
  await soon(async () =>
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '2026-01-19\t10', 'the reading as a line'),
  )
  await page.evaluate(() => navigator.clipboard.writeText('2026-01-19\t12'))
  await byMenu(reading(/^Jan 26\b/), /Paste here/)
  await stand(...one)
  await back(...six)
  await drawn({ app, page }, ['Calls', 'Only noise'])

  // all of them are chosen and copied, two taken away at once
  await it.focus()
  await press(page, 'Escape', 'x', 'ArrowRight', 'x', 'Delete')
  await stand(...six.filter(([day]) => day !== '01-19' && day !== '01-26'))
  assert.match(page.url(), /chosen=/)
  await back(...six)

  await page.goto(`${app.address}/canvas/metric?of=M-1&as=list`)
  await row(/Jan 19\b/)
    .getByRole('gridcell', { name: '10', exact: true })
    .click()
  await page.getByRole('textbox', { name: 'Value', exact: true }).last().fill('12')
  await press(page, 'Enter')
  await row(/Jan 19.* 12\b/).waitFor()
  await stand(...one)
  await row(/Feb 9\b/).focus()
  await press(page, 'Delete')
  await row(/Feb 9\b/).waitFor({ state: 'detached' })
  await stand(...one.slice(0, -1))
  await press(page, 'ControlOrMeta+z')
  await stand(...one)
  await row(/Feb 9\b/).waitFor()
  quiet()
})
