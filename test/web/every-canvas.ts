// Canvases walked through in one page: cards moved, made, named, copied and taken away by pointer, by finger, by single
// presses, by keys and in the list beside it, with the same record behind it each time, and each of it taken back.
import { addressOf, type Staged } from './canvas-stages.ts'
import type { Walk } from './canvas-walk.ts'
import { walkCanvas } from './canvas-whole.ts'
import { type Fingers, fingersOn } from './fingers.ts'
import type { Walk as Journey } from './journey.ts'
import { visit } from './watched-page.ts'

/** A page on an address that may copy and paste and feels fingers; from there on one goes on within it. */
export async function ready(
  t: Journey,
  address: string,
): Promise<{ walk: Walk; fingers: Fingers; quiet(but?: RegExp): void }> {
  const { app, page, quiet } = await visit(t)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const fingers = await fingersOn(page)
  await page.goto(`${app.address}${address}`)
  return { walk: { app, page }, fingers, quiet }
}

/**
 * Does everything there is on the first canvas of each way of drawing, and on the others each thing by one hand after the
 * other; a grid of cards is drawn as a board, and what one record holds in lines is a way of its own.
 */
export async function walkCanvases(t: Journey, stages: readonly Staged[]): Promise<void> {
  const { walk, fingers, quiet } = await ready(t, addressOf(stages[0]!))
  const seen = new Set<string>()
  for (const [turn, stage] of stages.entries()) {
    const { primitive } = stage.canvas
    const way = stage.holder ? `${primitive} of lines` : primitive
    await walkCanvas(walk, stage, { turn, isWhole: primitive !== 'grid' && !seen.has(way), fingers })
    seen.add(way)
  }
  quiet()
}
