// Two people in two browsers at the same records: each sees the other and what the other does, nobody's words are lost.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { newId } from '../../src/model/id.ts'
import { browserSkipped, launch } from '../chromium.ts'
import { clean } from './clean-page.ts'
import { test, type Walk } from './journey.ts'
import { soon } from './soon.ts'
import { type Visit, visit } from './watched-page.ts'

test('two in two browsers see each other, each other’s changes, and choose where both wrote the same', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const [bet, need] = [newId(), newId()]
  await app.contract.change({
    changes: [
      { verb: 'create', id: bet, kind: 'bet', title: 'Text when ready', fields: { horizon: 'now' } },
      { verb: 'create', id: need, kind: 'need', title: 'Know when it is ready' },
    ],
  })
  const ben = await second(t, { app, page, quiet })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${app.address}/record/B-1`)
  await ben.goto(`${app.address}/record/B-1`)
  await page.getByRole('img', { name: 'Here too: Ben' }).waitFor()
  await ben.getByRole('img', { name: /^Here too: / }).waitFor()
  await page.getByText('All saved').filter({ visible: true }).first().waitFor()
  await clean(page, 'a record with two at it')

  // what Ben does stands on Ana’s page, and is tinted for a moment
  const title = ben.getByRole('textbox', { name: 'Title' })
  await title.fill('Text when it is ready')
  await title.press('Enter')
  await page.locator('[data-field="title"][data-touched]').waitFor()
  await soon(async () =>
    assert.equal(await page.getByRole('textbox', { name: 'Title' }).inputValue(), 'Text when it is ready'),
  )

  // the why, a list and the map follow as well
  await page.goto(`${app.address}/why/B-1`)
  await page.getByRole('heading', { name: 'Why B-1?' }).waitFor()
  await page.waitForTimeout(1_500)
  await app.contract.change({
    changes: [{ verb: 'link', id: newId(), from: bet, name: 'addresses', to: need }],
  })
  await page.getByText('Know when it is ready').first().waitFor()
  await page.goto(`${app.address}/list/bets`)
  await page.getByRole('gridcell', { name: 'Text when it is ready' }).waitFor()
  await ben.goto(`${app.address}/list/bets`)
  await page.getByRole('img', { name: 'Here too: Ben' }).waitFor()

  // on a canvas each sees where the other points and what the other holds
  await app.contract.change({
    changes: [{ verb: 'create', id: newId(), kind: 'assumption', title: 'They read texts', fields: { importance: 7 } }],
  })
  for (const one of [page, ben]) {
    await one.goto(`${app.address}/canvas/assumption-map`)
    await one.getByText('They read texts').first().waitFor()
  }
  await page.waitForTimeout(1_000)
  await ben.mouse.move(700, 450)
  await ben.mouse.move(720, 460, { steps: 4 })
  await page.locator('.presence-pointer').getByText('Ben').first().waitFor()
  await page.goto(`${app.address}/list/bets`)
  await page.getByRole('gridcell', { name: 'Text when it is ready' }).waitFor()

  // both write the same: Ana has the first word, Ben is asked
  await ben.goto(`${app.address}/record/B-1`)
  await title.waitFor()
  await title.fill('What Ben says')
  const { version } = (await app.contract.read({ id: bet })).record
  await app.contract.change({ changes: [{ verb: 'update', id: bet, version, set: { title: 'What Ana says' } }] })
  await page.getByRole('gridcell', { name: 'What Ana says' }).waitFor()
  await ben.waitForTimeout(500)
  await title.press('Enter')
  const asked = ben.getByRole('dialog', { name: 'Two of you changed B-1' })
  await asked.getByText('What Ana says').waitFor()
  await asked.getByText('What Ben says').waitFor()
  await clean(ben, 'choosing between two')
  await asked.getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('gridcell', { name: 'What Ben says' }).waitFor()

  // without a connection Ben’s words wait, and go out when it is back
  await ben.context().setOffline(true)
  await title.fill('Written on a train')
  await title.press('Enter')
  await ben.getByText('Offline, will retry').filter({ visible: true }).first().waitFor()
  await soon(async () => assert.equal((await app.contract.read({ id: bet })).record.title, 'What Ben says'))
  await ben.context().setOffline(false)
  await page.getByRole('gridcell', { name: 'Written on a train' }).waitFor()
  await ben.getByText('All saved').filter({ visible: true }).first().waitFor()
  quiet()
})

/** Ben, a member, signed in in a browser of his own. */
async function second(t: Walk, { app, page }: Visit): Promise<Page> {
  const member = await app.contract.addMember({ name: 'Ben', email: 'ben@example.org', role: 'member' })
  const link = await page.evaluate(async id => {
    const answer = await fetch(`/api/v1/members/${id}/invitation`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    return ((await answer.json()) as { url: string }).url
  }, member.id)
  const browser = await launch()
  t.after(() => browser.close())
  const ben = await browser.context.newPage()
  ben.setDefaultTimeout(20_000)
  await ben.goto(link)
  await ben.getByLabel('A password of your own').fill('a long password')
  await ben.getByRole('button', { name: 'Join' }).click()
  await ben.getByRole('heading', { name: 'Map' }).waitFor()
  return ben
}
