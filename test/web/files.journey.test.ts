// The first hour with files in a real browser: a tracker, bets out of it, feedback, five next moves, one done, one sent.
import assert from 'node:assert/strict'
import type { Contract } from '../../src/model/contract.ts'
import { browserSkipped } from '../chromium.ts'
import { clean } from './clean-page.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { feedbackFile, trackerFile } from './tracker-file.ts'
import { focused, press, visit } from './watched-page.ts'

/** The one bet there is, joined to open tickets, with the need that was said for it, and the link that was sent. */
async function arrived(contract: Contract): Promise<void> {
  const [bet, ...others] = (await contract.list({ kind: 'bet' })).items
  assert.deepEqual([bet?.fields.horizon, others], ['now', []])
  const { links } = await contract.read({ id: bet!.id })
  assert.ok(links.filter(link => link.name === 'deliveredBy').length > 0, 'the bet holds tickets')
  assert.deepEqual(
    links.flatMap(link => (link.name === 'addresses' ? [link.other?.title] : [])),
    ['Trust what the screen says'],
  )
  assert.equal((await contract.proposedBets({})).gathered > 0, true)
  await soon(async () =>
    assert.equal((await contract.list({ kind: 'feedback', where: ['state=triaged'] })).items.length, 1),
  )
}

test('by pointer: a tracker, a bet out of it, feedback heard, one of five moves done, and a why sent', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const [tracker, feedback] = [trackerFile(), feedbackFile()]
  await page.locator('input[type=file]').setInputFiles(tracker)
  await page.getByText(/^\d+ rows · \d+ open/).waitFor()
  await page.getByRole('radio', { name: 'Both, by label' }).click()
  await page.getByText('Rows with a chosen label become feedback').waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
  await clean(page, 'a tracker by label')
  await page.getByRole('radio', { name: 'Work' }).click()
  await page.getByRole('button', { name: `Import ${tracker.records} records` }).click()
  await page.getByRole('link', { name: 'See the bets in it' }).click()

  const bets = page.getByRole('group', { name: 'Proposed bets' })
  await bets.getByRole('checkbox').first().click()
  await clean(page, 'bets proposed')
  await page.getByRole('button', { name: 'Take 1 bet' }).click()
  await page
    .getByText(/^[1-9]\d* of \d+ open tickets now have a why$/)
    .first()
    .waitFor()
  await page.getByRole('link', { name: 'Which are you really working on now?' }).click()
  await page.getByRole('checkbox').first().click()
  await page.getByRole('button', { name: '1 bet is now' }).click()
  const strip = page.getByRole('region', { name: 'First hour' })
  await strip.getByText('3 of 6 done').waitFor()

  await page.goto(`${app.address}/import`)
  await page.locator('input[type=file]').setInputFiles(feedback)
  await page.getByRole('button', { name: /^Import \d+ records/ }).click()
  await page.getByRole('link', { name: 'Hear the first ten' }).click()
  await page.getByRole('toolbar', { name: 'What to do with it' }).getByRole('button', { name: 'Heard' }).click()
  await page
    .getByText(/is heard$/)
    .first()
    .waitFor()

  await page.getByRole('navigation').getByRole('link', { name: 'Next moves' }).click()
  const moves = page.getByRole('list', { name: 'Next moves' })
  await moves.getByRole('button', { name: 'Say whose need it meets' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('Trust what the screen says')
  await page.getByRole('option', { name: /New need/ }).click()
  await page.getByRole('button', { name: 'Link', exact: true }).last().click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await moves.getByRole('button', { name: 'Say whose need it meets' }).waitFor({ state: 'detached' })

  await page.getByRole('region', { name: 'Send this to somebody' }).getByRole('button', { name: 'Make a link' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Make a link' }).click()
  await page.getByRole('dialog').getByText('not opened yet').waitFor()
  await page.keyboard.press('Escape')
  await strip.getByText('5 of 6 done').waitFor()
  await soon(async () => assert.equal((await app.contract.shares({})).items.length, 1))
  await arrived(app.contract)
  quiet()
})

test('by keys alone: the same with printing instead of a link, in fewer than 180 strokes', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  // heard from the start, so that the browser hands files over however soon a key asks for them
  page.on('filechooser', () => {})
  let strokes = 0
  /** Tab until what has the focus reads so. */
  const reach = async (reads: RegExp) => {
    for (let tries = 0; !reads.test(await focused(page)); tries += 1) {
      assert.ok(tries < 90, `${reads} can be reached`)
      strokes += await press(page, 'Tab')
    }
  }
  const choose = async (file: ReturnType<typeof feedbackFile>) => {
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
    await reach(/^button Choose a file/)
    const chooser = page.waitForEvent('filechooser')
    strokes += await press(page, 'Enter')
    await (await chooser).setFiles(file)
    await page.getByRole('button', { name: /^Import \d+ records/ }).waitFor()
    await reach(/^button Import \d+ records/)
    strokes += await press(page, 'Enter')
  }
  await choose(trackerFile())
  await page.getByRole('link', { name: 'See the bets in it' }).waitFor()
  await reach(/^a See the bets in it/)
  strokes += await press(page, 'Enter')
  await page.waitForFunction(() => document.activeElement?.matches('[type=checkbox]'))
  strokes += await press(page, 'Space', 'Enter')
  await page
    .getByText(/^[1-9]\d* of \d+ open tickets now have a why$/)
    .first()
    .waitFor()
  await reach(/^a Which are you really/)
  strokes += await press(page, 'Enter')
  await page.waitForFunction(() => document.activeElement?.matches('[type=checkbox]'))
  strokes += await press(page, 'Space', 'Enter')
  await page.getByRole('list', { name: 'The map of twelve areas' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.textContent === 'Four questions about B-1')

  strokes += await press(page, 'g', 'q')
  await page.getByRole('heading', { name: 'Import', exact: true }).waitFor()
  await choose(feedbackFile())
  await page.getByRole('link', { name: 'Hear the first ten' }).waitFor()
  strokes += await press(page, 'g', 'h')
  await page.getByRole('toolbar', { name: 'What to do with it' }).waitFor()
  strokes += await press(page, 'e')
  await page
    .getByText(/is heard$/)
    .first()
    .waitFor()

  strokes += await press(page, 'g', 'x')
  await page.getByRole('button', { name: 'Say whose need it meets' }).waitFor()
  await reach(/^button Say whose need it meets/)
  strokes += await press(page, 'Enter')
  await page.getByRole('dialog').waitFor()
  strokes += await press(page, '“Trust what the screen says')
  await page.getByRole('option', { name: /New need/ }).waitFor()
  strokes += await press(page, 'ArrowDown', 'Enter')
  await page.getByRole('button', { name: 'Pick another' }).waitFor()
  strokes += await press(page, 'Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  const printed = page.evaluate(() => new Promise(done => addEventListener('beforeprint', () => done(true))))
  await page.evaluate(() => (window.print = () => void dispatchEvent(new Event('beforeprint'))))
  await page.getByRole('link', { name: 'Print one page' }).waitFor()
  await reach(/^a Print one page/)
  strokes += await press(page, 'Enter')
  await page.getByRole('heading', { name: /^Why B-1\?/ }).waitFor()
  await printed
  await page.getByRole('region', { name: 'First hour' }).or(page.getByText('The first hour is done')).first().waitFor()
  await arrived(app.contract)
  assert.ok(strokes < 180, `${strokes} strokes`)
  quiet()
})
