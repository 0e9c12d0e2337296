// Canvases with 5,000 cards in a browser: how long frames take while one looks around, comes nearer and carries a card,
// beside the same on a page with nothing on it. Frames are those the browser asks the page for, one after another.
import type { Page } from 'playwright-core'
import { chromiumBinary } from '../scripts/bring-chromium.ts'
import type { Change } from '../src/model/change.ts'
import { newId } from '../src/model/id.ts'
import { launch } from '../test/chromium.ts'
import { type Running, running } from '../test/running.ts'
import { type Figure, median, p95 } from './figure.ts'

/** It starts a server of its own, on its own data, so it runs once. */
export const once = true

const many = 5_000
const most = 20
const states = ['new', 'ready', 'doing', 'in review', 'done']

/** Looks around on a board and on a quadrant of 5,000 cards each, and takes the frames of each hand. */
export async function run(): Promise<Figure[]> {
  process.env.CHARTROOM_CHROMIUM ??= await chromiumBinary()
  const app = await running()
  const browser = await launch()
  try {
    await fill(app)
    const page = await browser.context.newPage()
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('data:text/html,<div style="height:100vh">')
    const bare = await framesOf(page, () => wander(page))
    await page.goto(app.signIn)
    const figures: Figure[] = [{ name: 'a page with nothing on it: frame, p95', value: p95(bare), unit: 'ms' }]
    for (const [name, address] of [
      ['board of 5,000 tickets', '/canvas/ticket-board?lanes=none&as=canvas'],
      ['assumption map of 5,000', '/canvas/assumption-map?as=canvas'],
    ] as const) {
      const began = performance.now()
      await page.goto(app.address + address)
      await page.getByRole('option').first().waitFor()
      figures.push({
        name: `${name}: from the address to the first card`,
        value: performance.now() - began,
        unit: 'ms',
      })
      await page.waitForFunction(() => !document.querySelector('.skeleton'))
      await page.waitForTimeout(3_000)
      for (const [hand, act] of Object.entries(hands)) {
        const frames = await framesOf(page, () => act(page))
        figures.push({ name: `${name}: ${hand}: frame, p50`, value: median(frames), unit: 'ms' })
        figures.push({ name: `${name}: ${hand}: frame, p95`, value: p95(frames), unit: 'ms', most })
      }
    }
    return figures
  } finally {
    await browser.close()
    await app.stop()
  }
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

async function fill({ contract }: Running): Promise<void> {
  const changes = Array.from({ length: many }, (_, n): Change[] => [
    { verb: 'create', id: newId(), kind: 'ticket', title: `Make the ${n}th thing ready`, state: states[n % 5]! },
    {
      verb: 'create',
      id: newId(),
      kind: 'assumption',
      title: `Riders want the ${n}th thing`,
      fields: { importance: (n * 7) % 11 },
    },
  ]).flat()
  for (let at = 0; at < changes.length; at += 500) await contract.change({ changes: changes.slice(at, at + 500) })
}
