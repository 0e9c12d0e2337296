// Two people in two browsers talk about one record: what one says reaches the other without a reload.
import assert from 'node:assert/strict'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { axeFinds } from './axe.ts'
import { test } from './journey.ts'
import { secondPerson } from './second-person.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

test('Ana names Ben in 31 strokes, Ben answers from his inbox in 10, Ana resolves it, Ben is done with 1', {
  skip: browserSkipped,
}, async t => {
  const at = await visit(t)
  const { app, page, quiet } = at
  const bet = newId()
  await app.contract.change({ changes: [{ verb: 'create', id: bet, kind: 'bet', title: 'Boats for all' }] })
  const ben = await secondPerson(t, at, 'Ben')
  await ben.page.goto(`${app.address}/inbox`)
  await ben.page.getByText('Nothing waits for you').waitFor()

  await page.goto(`${app.address}/record/B-1`)
  await page.getByRole('textbox', { name: 'Write a comment' }).waitFor()
  let strokes = await press(page, 'm', '“@be')
  await page.getByRole('option', { name: 'Ben' }).waitFor()
  strokes += await press(page, 'Enter', '“, does it float on #')
  strokes += await press(page, 'Escape', 'Backspace', '“us?', 'Control+Enter')
  assert.equal(strokes, 31)
  const said = page.getByRole('article', { name: /now|sec/ })
  await said.getByText('@Ben', { exact: true }).waitFor()
  await soon(async () => assert.match(await said.innerText(), /@Ben, does it float on us\?/))

  const row = ben.page.getByRole('listitem').filter({ hasText: 'Boats for all' })
  await row.getByText(/named you$/).waitFor()
  await ben.page.getByRole('link', { name: /Inbox.*1 unread/ }).waitFor()
  strokes = await press(ben.page, 'j')
  await ben.page.locator('[data-row]:focus').filter({ hasText: 'Boats for all' }).waitFor()
  strokes += await press(ben.page, 'r')
  await ben.page.getByRole('textbox', { name: 'Your answer on B-1' }).waitFor()
  strokes += await press(ben.page, '“It does', 'Control+Enter')
  assert.equal(strokes, 10)
  await ben.page.getByText('Said on B-1').waitFor()
  await ben.page.getByRole('link', { name: 'Inbox', exact: true }).waitFor()

  await page.getByText('It does', { exact: true }).waitFor()
  await soon(async () =>
    assert.equal((await app.contract.read({ id: bet })).comments[1]?.answers !== null, true, 'in the same thread'),
  )
  await page.getByTitle('1 open thread').waitFor()
  await page.getByRole('button', { name: 'Resolve' }).click()
  await page.getByRole('button', { name: /^@Ben, does it float on us\? .* resolved this/ }).waitFor()
  await page.getByTitle('1 open thread').waitFor({ state: 'detached' })

  await ben.page.getByText(/resolved a thread on it/).waitFor()
  assert.deepEqual(await axeFinds(ben.page), [])
  assert.deepEqual(await axeFinds(page), [])
  await press(ben.page, 'e')
  await ben.page.getByText('Nothing waits for you').waitFor()
  await ben.page.locator('#page :focus').waitFor({ state: 'attached' })
  await ben.page.getByText('B-1 is done').locator('..').getByRole('button', { name: 'Undo' }).click()
  await row.waitFor()
  quiet()
  ben.quiet()
})

test('a comment is linked to, edited, begun and kept over a reload; a private record is named kindly', {
  skip: browserSkipped,
}, async t => {
  const at = await visit(t)
  const { app, page, quiet } = at
  const [bet, secret, comment] = [newId(), newId(), newId()]
  await app.contract.change({
    changes: [
      { verb: 'create', id: bet, kind: 'bet', title: 'Boats for all' },
      { verb: 'create', id: secret, kind: 'bet', title: 'Sell the harbour', audience: 'private' },
      { verb: 'comment', id: comment, on: bet, text: `Before [B-2](record:${secret})?` },
      { verb: 'comment', id: newId(), on: bet, text: 'Something else' },
    ],
  })
  const ben = await secondPerson(t, at, 'Ben')
  await ben.page.goto(`${app.address}/record/B-1?comment=${comment}`)
  const meant = ben.page.locator('.comment[data-meant]')
  await meant.getByText('a record you may not see').waitFor()
  assert.ok(!(await ben.page.content()).includes('Sell the harbour'))
  await ben.page.waitForFunction(() => document.activeElement?.matches('.comment[data-meant]'))

  await page.goto(`${app.address}/record/B-1`)
  await page.mouse.move(4, 4)
  await page.getByRole('link', { name: 'B-2 Sell the harbour' }).hover()
  await page.getByRole('tooltip').getByText('Proposed').waitFor()
  await page.mouse.move(4, 4)
  await page.getByRole('tooltip').waitFor({ state: 'detached' })
  assert.deepEqual(await axeFinds(page), [])
  const area = page.getByRole('textbox', { name: 'Write a comment' })
  await area.fill('See #harb')
  await page.getByRole('option', { name: /Sell the harbour/ }).click()
  await page.getByText('Not everybody here may see B-2').waitFor()
  await soon(async () => assert.equal(await area.inputValue(), 'See #B-2 '))
  await page.reload()
  await page.waitForFunction(() => document.querySelector('textarea[aria-label="Write a comment"]')?.textContent !== '')
  await soon(async () => assert.equal(await area.inputValue(), 'See #B-2 '))
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await page.getByRole('article').nth(3).waitFor()
  await soon(async () => assert.equal(await area.inputValue(), ''))

  await page.getByText('Something else').hover()
  await page
    .getByRole('button', { name: /^More about the comment/ })
    .nth(1)
    .click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await page.getByRole('textbox', { name: 'Your comment' }).fill('Something better')
  await page.getByRole('button', { name: 'Save' }).click()
  await ben.page.getByText('Something better').waitFor()
  await ben.page.getByText('edited').waitFor()
  quiet()
  ben.quiet()
})
