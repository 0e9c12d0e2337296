// Canvases of cards, walked through in one page: cards moved, made, named, copied and taken away by pointer, by single
// presses, by keys and in the list beside it, with the same record behind it each time, and each of it taken back.
import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { everyWay, lifeHands, make, movingHands, redone } from './canvas-life.ts'
import { gatheringHands, pastingHands } from './canvas-lines.ts'
import { drawn, printed } from './canvas-paper.ts'
import { besideMoved, type Staged } from './canvas-stages.ts'
import { becomes, cardOf, goOn, middle, recordNow, sameByEveryHand, type Walk } from './canvas-walk.ts'
import { type Fingers, fingersOn } from './fingers.ts'
import type { Walk as Journey } from './journey.ts'
import { visit } from './watched-page.ts'

/** A record made, by one hand after the other from canvas to canvas; on some made, named and taken away by every hand. */
async function live(walk: Walk, stage: Staged, turn: number, isWhole: boolean): Promise<string[]> {
  const { canvas } = stage
  const ways = isWhole ? everyWay : [everyWay[turn % everyWay.length]!]
  const made: string[] = []
  // under a record hangs what stands beside it elsewhere
  const { title: __, ...goal } = await recordNow(walk, stage.goal.id)
  let first: Record<string, unknown> | undefined = canvas.primitive === 'tree' ? undefined : goal
  for (const by of ways) {
    const id = await make(walk, stage, by, `Made ${turn} by ${by}`)
    const { title: _, ...record } = await recordNow(walk, id)
    first ??= record
    assert.deepEqual(record, first, `${canvas.title}: made by ${by}`)
    if (canvas.primitive === 'tree') assert.equal((record.links as string[]).length, 1, 'it hangs under the other')
    // those before make room, so that no card lies on a pile
    const changes = made.slice(-1).map(before => ({ verb: 'archive' as const, id: before }))
    if (changes.length > 0) await walk.app.contract.change({ changes })
    made.push(id)
  }
  if (!isWhole) return [stage.goal.id, ...made]
  const title = `Made ${turn} by ${ways.at(-1)}`
  await walk.app.contract.change({ changes: [{ verb: 'archive', id: stage.goal.id }] })
  for (const does of ['name', 'remove'] as const) {
    const hands = lifeHands(walk, stage, title, does)
    await sameByEveryHand(
      walk,
      canvas.title,
      made.slice(-1),
      everyWay.map(by => hands[by]),
    )
  }
  return made.slice(-1)
}

/** Two chosen and brought along at once, one step to take back. */
async function together(walk: Walk, stage: Staged): Promise<void> {
  const { canvas, moved } = stage
  const { beside, change } = besideMoved(stage)
  await walk.app.contract.change({ changes: [change] })
  await goOn(walk, `/canvas/${canvas.name}`)
  await cardOf(walk, beside.title).waitFor()
  await sameByEveryHand(walk, canvas.title, [moved.id, beside.id], await gatheringHands(walk, stage, beside.title))
  await walk.app.contract.change({ changes: [{ verb: 'archive', id: beside.id }] })
  await goOn(walk, `/canvas/${canvas.name}`)
  await cardOf(walk, moved.title).waitFor()
}

/** Two fingers that spread look nearer, one press shows all of it again. */
async function pinched({ page }: Walk, fingers: Fingers, card: Locator): Promise<void> {
  const zoom = async () => Number.parseInt((await page.locator('.stage-zoom').textContent()) ?? '', 10)
  const before = await zoom()
  await fingers.pinch(await middle(card), 120, 240)
  await becomes(async () => (await zoom()) > before, true, 'two fingers look nearer')
  const near = await zoom()
  await page.getByRole('button', { name: 'All of it' }).click()
  await becomes(async () => (await zoom()) < near, true, 'all of it is in sight again')
}

/**
 * Does everything there is on the first canvas of each way of drawing, and on the others each thing by one hand after the
 * other; a grid of cards is drawn as a board.
 */
export async function walkCanvases(t: Journey, stages: readonly Staged[]): Promise<void> {
  const { app, page, quiet } = await visit(t)
  const walk = { app, page }
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const fingers = await fingersOn(page)
  const seen = new Set<string>()
  for (const [turn, stage] of stages.entries()) {
    const { primitive } = stage.canvas
    const isWhole = primitive !== 'grid' && !seen.has(primitive)
    seen.add(primitive)
    const { changes, canvas, moved, goal } = stage
    await app.contract.change({ changes: [...changes] })
    await goOn(walk, `/canvas/${canvas.name}`)
    await cardOf(walk, moved.title).waitFor()
    const { drag, finger, place, presses, keys, list } = await movingHands(walk, stage, fingers)
    const some = [drag, place, presses][turn % 3]!
    const moves = isWhole ? [drag, finger, place, presses, keys, list] : [some, keys, list]
    await drawn(walk, [moved.title, goal.title])
    await sameByEveryHand(walk, canvas.title, [moved.id], moves)
    if (isWhole) {
      await sameByEveryHand(walk, canvas.title, [moved.id], await pastingHands(walk, stage))
      const was = await recordNow(walk, moved.id)
      await redone(walk, moved.id)
      await page.keyboard.press('ControlOrMeta+z')
      await becomes(() => recordNow(walk, moved.id), was, `${canvas.title}: undone, redone, undone`)
      await together(walk, stage)
      await printed(walk, [moved.title, goal.title])
      await pinched(walk, fingers, cardOf(walk, moved.title))
    }
    const ids = [moved.id]
    if (stage.kind.word === canvas.about) ids.push(...(await live(walk, stage, turn, isWhole)).slice(-2))
    else ids.push(goal.id)
    await app.contract.change({ changes: ids.map(id => ({ verb: 'archive', id })) })
  }
  quiet()
}
