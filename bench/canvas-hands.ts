// What one does on a canvas in a browser, and how long frames take meanwhile; for the parts that measure canvases.
import type { CDPSession, Page } from 'playwright-core'
import { chromiumBinary } from '../scripts/bring-chromium.ts'
import { launch } from '../test/chromium.ts'
import { type Running, running } from '../test/running.ts'
import { type Figure, median, p95 } from './figure.ts'

const most = 20

/** Fills a workspace, opens each canvas and takes the frames of each hand, beside those of a page with nothing on it. */
export async function canvasFigures(
  canvases: readonly (readonly [name: string, address: string])[],
  fill: (app: Running) => Promise<void>,
): Promise<Figure[]> {
  process.env.CHARTROOM_CHROMIUM ??= await chromiumBinary()
  const app = await running()
  const browser = await launch()
  try {
    await fill(app)
    const page = await browser.context.newPage()
    const inspector = await browser.context.newCDPSession(page)
    await inspector.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('data:text/html,<div style="height:100vh">')
    const bare = await framesOf(page, () => wander(page))
    await page.goto(app.signIn)
    const figures: Figure[] = [{ name: 'a page with nothing on it: frame, p95', value: p95(bare), unit: 'ms' }]
    for (const [name, address] of canvases) {
      const began = performance.now()
      await page.goto(app.address + address)
      await page.getByRole('option').first().waitFor()
      figures.push({
        name: `${name}: from the address to the first card`,
        value: performance.now() - began,
        unit: 'ms',
      })
      figures.push({
        name: `${name}: the page’s own work until it stands`,
        value: await standing(inspector),
        unit: 'ms',
      })
      for (const [hand, act] of Object.entries(hands)) {
        const before = await worked(inspector)
        const frames = await framesOf(page, () => act(page))
        const work = ((await worked(inspector)) - before) / frames.length
        figures.push({ name: `${name}: ${hand}: frame, p50`, value: median(frames), unit: 'ms' })
        figures.push({ name: `${name}: ${hand}: frame, p95`, value: p95(frames), unit: 'ms', most })
        // what others do on this machine does not count here
        figures.push({ name: `${name}: ${hand}: the page’s own work in a frame`, value: work, unit: 'ms' })
      }
    }
    return figures
  } finally {
    await browser.close()
    await app.stop()
  }
}

/** Waits until a page has all its cards, which is when it has nothing left to do; gives what it worked for them. */
async function standing(inspector: CDPSession): Promise<number> {
  let before = 0
  for (let tries = 0; tries < 120; tries += 1) {
    const now = await worked(inspector)
    if (tries > 2 && now - before < 50) return now
    before = now
    await new Promise(later => setTimeout(later, 1_000))
  }
  return before
}

/** Milliseconds that the page's thread has worked so far. */
async function worked(inspector: CDPSession): Promise<number> {
  const { metrics } = await inspector.send('Performance.getMetrics')
  return (metrics.find(one => one.name === 'TaskDuration')?.value ?? 0) * 1_000
}

/** What one does: to look around near, to come nearer and go away, to look around from far, to carry a card. */
const hands: Record<string, (page: Page) => Promise<void>> = {
  'looking around': wander,
  'coming nearer and going away': async page => {
    await page.mouse.move(800, 500)
    await page.keyboard.down('Control')
    for (const by of [...Array(25).fill(60), ...Array(30).fill(-60)]) {
      await page.mouse.wheel(0, by)
      await page.waitForTimeout(16)
    }
    await page.keyboard.up('Control')
  },
  'all of it in sight, looking around': async page => {
    await page.getByRole('button', { name: 'All of it' }).click()
    await page.waitForTimeout(300)
    await wander(page)
  },
  'carrying a card': async page => {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Full size' }).click()
    await page.waitForTimeout(400)
    const box = await page.evaluate(() => {
      const inSight = [...document.querySelectorAll('[data-spot]')].map(one => one.getBoundingClientRect())
      const found = inSight.find(one => one.x > 340 && one.y > 240 && one.right < 1300 && one.bottom < 800)
      return found ? { x: found.x, y: found.y } : null
    })
    if (!box) return
    await page.mouse.move(box.x + 20, box.y + 20)
    await page.mouse.down()
    for (let step = 0; step < 60; step += 1) {
      await page.mouse.move(box.x + 20 + step * 6, box.y + 20 + Math.sin(step / 6) * 120)
      await page.waitForTimeout(16)
    }
    await page.keyboard.press('Escape')
    await page.mouse.up()
  },
}

async function wander(page: Page): Promise<void> {
  await page.mouse.move(800, 500)
  for (let step = 0; step < 90; step += 1) {
    await page.mouse.wheel(step % 30 < 15 ? 40 : -30, step % 40 < 20 ? 60 : -45)
    await page.waitForTimeout(16)
  }
}

/** The lengths of the frames that were drawn meanwhile. */
async function framesOf(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const kept: number[] = []
    let last = performance.now()
    const next = (now: number) => {
      kept.push(now - last)
      last = now
      if (!('stopFrames' in window)) requestAnimationFrame(next)
    }
    Object.assign(window, { frames: kept })
    requestAnimationFrame(next)
  })
  await act()
  const frames = await page.evaluate(() => {
    Object.assign(window, { stopFrames: true })
    return (window as unknown as { frames: number[] }).frames
  })
  await page.evaluate(() => Reflect.deleteProperty(window, 'stopFrames'))
  return frames.slice(1)
}
