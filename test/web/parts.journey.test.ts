// What every part promises wherever it stands: what cannot be used says why, and a record that is named can be looked at.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { visit } from './watched-page.ts'

test('a button that cannot be pressed says why: reached by keys, pressed, and by Enter in its form; an icon says its name', {
  skip: browserSkipped,
}, async t => {
  const { page, app, quiet } = await visit(t)
  await page.goto(`${app.address}/list/bets?where=horizon%3Dnow`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog')
  const save = dialog.getByRole('button', { name: 'Save', exact: true })
  const says = 'Give the view a name first.'
  await dialog.getByRole('textbox').fill('')
  await page.locator('[aria-disabled=true]', { hasText: 'Save' }).waitFor()
  assert.equal(
    await save.evaluate(one => document.getElementById(one.getAttribute('aria-describedby')!)?.textContent),
    says,
  )
  await page.keyboard.press('Enter')
  const reason = page.getByRole('tooltip', { name: says }).or(page.getByRole('tooltip').filter({ hasText: says }))
  await reason.waitFor()
  await page.keyboard.press('Escape')
  await reason.waitFor({ state: 'detached' })
  await page.keyboard.press('Tab')
  while ((await save.evaluate(one => one === document.activeElement)) === false) await page.keyboard.press('Tab')
  await reason.waitFor()
  await dialog.getByRole('textbox').fill('Mine')
  await page.locator('[aria-disabled=true]', { hasText: 'Save' }).waitFor({ state: 'detached' })
  assert.equal(await save.getAttribute('aria-describedby'), null)
  // an icon says its name and its key, once, over whatever stands over the page
  const name = page.locator('.icon-name')
  // it is said by a part that comes a moment after the page, and hears only a pointer that moves
  await soon(async () => {
    await page.mouse.move(5, 5)
    await dialog.getByRole('button', { name: 'Close' }).hover()
    await name.waitFor({ timeout: 1_500 })
  })
  assert.equal(await name.textContent(), 'CloseEsc')
  await save.click()
  await dialog.waitFor({ state: 'detached' })
  await name.waitFor({ state: 'detached' })
  const more = page.getByRole('button', { name: 'Take it along' })
  // what was saved is a view now, and its page may still be drawn anew, which may bring the focus to the filter
  await page.getByRole('heading', { level: 1, name: 'Mine' }).waitFor()
  await soon(async () => {
    await page.keyboard.press('Escape')
    await more.focus({ timeout: 1_500 })
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    assert.deepEqual(await name.allTextContents(), ['Take it along'])
  })
  await page.keyboard.press('Enter')
  await page.getByRole('menu').waitFor()
  await name.waitFor({ state: 'detached' })
  quiet()
})

test('a record named anywhere is looked at by pointer, keys and finger before one goes there', {
  skip: browserSkipped,
}, async t => {
  const { page, app, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await page.goto(`${app.address}/record/B-2`)
  const chip = page.locator('article.record a.chip').first()
  await chip.waitFor()
  const look = page.locator('.hover-card')
  const key = (await chip.locator('.chip-key').textContent()) ?? ''
  const facts = look.locator('.record-look-facts .tag')
  // a pointer that has never moved points at nothing
  await page.mouse.move(5, 5)
  await chip.hover()
  await facts.waitFor()
  assert.ok((await look.textContent())?.startsWith(key))
  await page.mouse.move(0, 0)
  await look.waitFor({ state: 'detached' })

  await page.keyboard.press('F8')
  await chip.focus()
  await facts.waitFor()
  await page.keyboard.press('Escape')
  await look.waitFor({ state: 'detached' })
  assert.ok(await chip.evaluate(one => one === document.activeElement), 'the focus stays')
  await chip.blur()

  const finger = await page.context().newCDPSession(page)
  const { x, y, width, height } = (await chip.boundingBox())!
  const at = [{ x: x + width / 2, y: y + height / 2 }]
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: typeof at) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', at)
  await facts.waitFor()
  await touch('touchEnd', [])
  assert.ok(page.url().endsWith('/record/B-2'), 'resting a finger goes nowhere')
  await look.waitFor()
  quiet()
})
