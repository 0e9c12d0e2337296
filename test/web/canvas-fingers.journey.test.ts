// Maps of lanes, rings, sheets and charts under fingers, and as drawings: a card is tapped, carried and put back, two fingers
// go nearer, and what is saved holds its words as text.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { CDPSession, Locator, Page } from 'playwright-core'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { visit } from './watched-page.ts'

/** A canvas, one thing on it, and words that a drawing of it holds; what is fixed is tapped only. */
const canvases: readonly { address: string; one: RegExp; words: string; isFixed?: boolean }[] = [
  { address: 'journey?of=J-1', one: /^Hopeful: the sun/, words: 'Rings at noon, at three, at five' },
  { address: 'story-map', one: /^T-1 /, words: 'Tags for the first thirty workshops' },
  { address: 'orbit', one: /^FT-4 /, words: 'Supports it' },
  { address: 'landscape-wheel', one: /^AL-1 /, words: 'Direct competitor' },
  { address: 'five-questions', one: /^P-1 /, words: 'Do they know?', isFixed: true },
  { address: 'core-model', one: /^T?[A-Z]+-\d+ /, words: 'Business objectives', isFixed: true },
  { address: 'opportunity-landscape', one: /^N-1 /, words: 'Matters much' },
  { address: 'metric?of=M-3', one: /^Oct 14/, words: 'look for its cause' },
]

type Point = { x: number; y: number }
type Touches = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: Point[]) => Promise<unknown>

const touching =
  (session: CDPSession): Touches =>
  (type, ...at) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(({ x, y }, id) => ({ x, y, id })) })

async function middle(one: Locator): Promise<Point> {
  const box = (await one.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const zoomOf = async (page: Page) => Number(/(\d+) %/.exec((await page.locator('.stage-bar').textContent()) ?? '')?.[1])

test('under fingers a card of every map, ring, sheet and chart is tapped and carried, two go nearer, and SVG holds its words', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 })
  const touch = touching(session)
  for (const { address, one: name, words, isFixed } of canvases) {
    await page.goto(`${app.address}/canvas/${address}`)
    const one = page.getByRole('option', { name }).first()
    await one.waitFor()
    await touch('touchStart', await middle(one))
    await touch('touchEnd')
    await page.locator('[role=option][aria-selected=true]').waitFor()

    if (!isFixed) {
      // what is chosen comes into sight whole
      const at = await middle(one)
      await touch('touchStart', at)
      for (const by of [6, 12, 18]) await touch('touchMove', { x: at.x + by, y: at.y })
      await page.locator('.stage[data-carrying=pointer]').waitFor()
      await touch('touchMove', at)
      await page.keyboard.press('Escape')
      await page.locator('.stage:not([data-carrying])').waitFor()
      await touch('touchEnd')
    }

    const before = await zoomOf(page)
    const [left, right] = [
      { x: 500, y: 480 },
      { x: 560, y: 480 },
    ]
    await soon(async () => {
      await touch('touchStart', left, right)
      for (const by of [10, 20, 30])
        await touch('touchMove', { ...left, x: left.x - by }, { ...right, x: right.x + by })
      await touch('touchEnd')
      assert.ok((await zoomOf(page)) > before, `${address} is nearer than ${before} %`)
    })

    await page.getByRole('button', { name: 'Save as a picture' }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Save as SVG' }).click()
    const svg = await readFile(await (await coming).path(), 'utf8')
    const plain = svg.replace(/<[^>]*>|\s+/gu, '')
    assert.ok(plain.includes(words.replace(/\s+/gu, '')), `${address} saved holds “${words}”`)
    assert.doesNotMatch(svg, /foreignObject/, address)
  }
  quiet()
})
