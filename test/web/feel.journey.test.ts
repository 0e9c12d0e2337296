// Every page by Tab at 200 %: the focus is always seen, and nothing that stands fast covers it.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { everyPage, goTo } from './every-page.ts'
import { unfit } from './fitting.ts'
import { unseen } from './focus.ts'
import { test } from './journey.ts'
import { visit } from './watched-page.ts'

const stops = 14

const walked = everyPage.filter(
  ({ open, name }) => !open && !/^(settings|design|roadmap)-(?!look|work|team)/.test(name),
)
// a portion a test, so that no test lasts as long as one that hangs
const portion = 16
const portions = Array.from({ length: Math.ceil(walked.length / portion) }, (_, at) =>
  walked.slice(at * portion, (at + 1) * portion),
)

for (const pages of portions)
  test(`the focus is seen at each stop: ${pages[0]!.name} to ${pages.at(-1)!.name}`, {
    skip: browserSkipped,
  }, async t => {
    const at = await visit(t)
    const { page, app } = at
    await app.contract.loadExample({ name: 'spoke' })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    // at 200 % of a usual window, where what stands fast at its edges covers most
    await page.setViewportSize({ width: 720, height: 450 })
    const faults: string[] = []
    for (const seen of pages) {
      await goTo(page, app.address, seen)
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab')
        const fault = await unseen(page)
        if (fault && fault !== 'nowhere') faults.push(`${seen.name}: stop ${stop + 1} ${fault}`)
      }
    }
    assert.deepEqual([...new Set(faults)], [])
    // a link with the focus is read ahead, and what it leads to may not have been there on the day that is shown
    at.quiet(/\?at=\S+: Failed to load resource: .* status of 404/)
  })

test('a focus without a mark, cut words, wide pages and small targets are noticed', {
  skip: browserSkipped,
}, async t => {
  const { page, app } = await visit(t)
  await page.goto(`${app.address}/next`)
  await page.locator('main h1').first().waitFor()
  assert.deepEqual(await unfit(page, true), [])
  await page.evaluate(() => {
    const poor = document.createElement('div')
    poor.innerHTML = `<p class="cut">cut words</p><p class="tight">tight words</p>
      <button class="low">Less</button><button class="low">More</button>`
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`.cut { overflow: hidden; block-size: 8px } .low { inline-size: 16px; block-size: 16px }
      .tight { overflow: hidden; white-space: nowrap; inline-size: max-content; max-inline-size: 5rem }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    document.querySelector('main')!.append(poor)
  })
  const found = (await unfit(page, true)).join('\n')
  for (const fault of [/^“cut words” is cut/m, /button.low “Less” is 16 × 16/, /wide spaces: “tight words” is cut/])
    assert.match(found, fault)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => {
    const wide = document.createElement('div')
    wide.style.inlineSize = '400px'
    wide.textContent = 'wide'
    document.querySelector('main')!.append(wide)
  })
  assert.match((await unfit(page)).join('\n'), /px too wide/)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*, *::before { outline: none !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  assert.match((await unseen(page)) ?? '', /without a mark/)
})
