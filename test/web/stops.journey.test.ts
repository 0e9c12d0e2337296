// The five stops of Spoke done in a real browser, each where its own link leads.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { focused, press, visit } from './watched-page.ts'

const strip = (page: Page) => page.getByRole('complementary', { name: 'Example' })
const stops = (page: Page, done: number) =>
  strip(page)
    .getByText(done === 5 ? 'All stops done' : `${done} of 5 stops done`)
    .waitFor()

test('by pointer: the five stops of Spoke, each from the strip', { skip: browserSkipped }, async t => {
  const { app, page, quiet } = await visit(t)
  await page.getByRole('button', { name: 'Look around Spoke' }).click()
  await stops(page, 0)
  const next = (title: string) => strip(page).getByRole('link', { name: title }).first().click()
  await next('Ask why of a ticket')
  await page.getByRole('button', { name: 'Say what T-8 delivers' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('scan at the stand')
  await page.getByRole('option', { name: /B-1/ }).click()
  await page.getByRole('button', { name: 'Link', exact: true }).last().click()
  await stops(page, 1)
  await next('Stop a bet that has lost its ground')
  await page.getByRole('button', { name: /\bState\b/ }).click()
  await page.getByRole('option', { name: 'Dropped' }).click()
  await stops(page, 2)
  await next('Read what waits')
  for (const place of [1, 2, 3]) {
    await page.getByText(`${place} of 10`, { exact: true }).waitFor()
    await page.getByRole('toolbar', { name: 'What to do with it' }).getByRole('button', { name: 'Heard' }).click()
  }
  await stops(page, 3)
  await next('Check whether it is true')
  await page.getByRole('button', { name: /Is it real\?/ }).click()
  await page.getByRole('option', { name: 'Perceived' }).click()
  await stops(page, 4)
  await next('Put out a fire, or do not')
  await page.getByRole('button', { name: 'Decide' }).click()
  await page.getByRole('button', { name: 'Write the decision' }).click()
  await page.getByRole('heading', { name: /^B-4 .* now\?$/ }).waitFor()
  await stops(page, 5)
  await strip(page).getByRole('button', { name: 'Remove the example' }).click()
  await strip(page).waitFor({ state: 'detached' })
  assert.deepEqual(
    (await app.contract.list({})).items.map(item => item.kind),
    ['decision'],
    'what one wrote oneself stays',
  )
  quiet()
})

test('by keys alone: the five stops of Spoke, in fewer than 230 strokes', { skip: browserSkipped }, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await page.goto(`${app.address}/next`)
  await stops(page, 0)
  let strokes = 0
  const reach = async (reads: RegExp) => {
    for (let tries = 0; !reads.test(await focused(page)); tries += 1) {
      assert.ok(tries < 120, `${reads} can be reached`)
      strokes += await press(page, 'Tab')
    }
  }
  /** Any record or page by its words. */
  const go = async (words: string, option: RegExp) => {
    strokes += await press(page, 'Control+k')
    await page.getByRole('dialog').waitFor()
    strokes += await press(page, `“${words}`)
    await page.getByRole('option', { name: option }).waitFor()
    strokes += await press(page, 'Enter')
  }
  await go('start page', /T-8/)
  await page.getByRole('heading', { name: 'Make the start page faster' }).waitFor()
  strokes += await press(page, 'w')
  await page.getByRole('button', { name: 'Say what T-8 delivers' }).waitFor()
  await reach(/^button Say what T-8 delivers/)
  strokes += await press(page, 'Enter')
  await page.getByRole('dialog').waitFor()
  strokes += await press(page, '“scan at')
  await page.getByRole('option', { name: /B-1/ }).waitFor()
  strokes += await press(page, 'ArrowDown', 'Enter')
  await page.getByRole('button', { name: 'Pick another' }).waitFor()
  strokes += await press(page, 'Enter')
  await stops(page, 1)

  await go('bike is ready', /B-2/)
  await page.getByRole('button', { name: /\bState\b/ }).waitFor()
  await reach(/^button Building/)
  strokes += await press(page, 'Enter')
  await page.getByRole('option', { name: 'Dropped' }).waitFor()
  strokes += await press(page, 'End', 'Enter')
  await stops(page, 2)

  strokes += await press(page, 'g', 'h')
  for (const place of [1, 2, 3]) {
    await page.getByText(`${place} of 10`, { exact: true }).waitFor()
    await page.waitForFunction(() => document.activeElement?.matches('article'))
    strokes += await press(page, 'e')
  }
  await stops(page, 3)

  await go('legal forbids', /C-1/)
  await page.getByRole('button', { name: /Is it real\?/ }).waitFor()
  await reach(/^button Not checked/)
  strokes += await press(page, 'Enter')
  await page.getByRole('option', { name: 'Perceived' }).waitFor()
  strokes += await press(page, '“p', 'Enter')
  await stops(page, 4)

  strokes += await press(page, 'g', 'w')
  await page.getByRole('region', { name: 'The plan, week by week' }).getByRole('button', { name: /^B-4 / }).waitFor()
  strokes += await press(page, 'j', 'ArrowRight', 'ArrowRight', 'n')
  await page
    .getByRole('status')
    .filter({ hasText: /Velomeile/ })
    .waitFor()
  strokes += await press(page, 'd')
  await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input'))
  strokes += await press(page, 'Enter')
  await page.getByRole('heading', { name: /now\?$/ }).waitFor()
  await stops(page, 5)
  assert.ok(strokes < 230, `${strokes} strokes`)
  quiet()
})
