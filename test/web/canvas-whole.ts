// One canvas of cards walked through: cards moved, made, named, copied, taken away and printed, by every hand or by some.
import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { everyWay, lifeHands, make, movingHands, redone } from './canvas-life.ts'
import { gatheringHands, pastingHands } from './canvas-lines.ts'
import { drawn, printed } from './canvas-paper.ts'
import { sameByEveryHand } from './canvas-same.ts'
import { addressOf, besideMoved, heldIn, type Staged } from './canvas-stages.ts'
import { becomes, cardOf, goOn, middle, recordNow, type Walk } from './canvas-walk.ts'
import type { Fingers } from './fingers.ts'
import { press } from './watched-page.ts'

export interface How {
  /** Which one of several it is: titles and hands differ from one to the next. */
  turn: number
  /** Every hand does everything, and it is drawn, printed and looked at from nearer. */
  isWhole: boolean
  fingers: Fingers
}

/** Walks over one canvas, and leaves it as empty as it was. */
export async function walkCanvas(walk: Walk, stage: Staged, how: How): Promise<void> {
  const { changes, canvas, moved, goal, holder } = stage
  const held = heldIn(stage)
  await walk.app.contract.change({ changes: [...changes] })
  await goOn(walk, addressOf(stage))
  await cardOf(walk, moved.title).waitFor()
  await drawn(walk, [moved.title, goal.title])
  if (!stage.isStill) await movedAbout(walk, stage, how)
  if (how.isWhole) {
    await sameByEveryHand(walk, canvas.title, [held], await pastingHands(walk, stage))
    const was = await recordNow(walk, held)
    await redone(walk, held)
    await press(walk.page, 'ControlOrMeta+z')
    await becomes(() => recordNow(walk, held), was, `${canvas.title}: undone, redone, undone`)
    await together(walk, stage)
    await printed(walk, [moved.title, goal.title])
    await pinched(walk, how.fingers, cardOf(walk, moved.title))
  }
  const ids = [held]
  if (holder || stage.kind.word === canvas.about) ids.push(...(await live(walk, stage, how)).slice(-2))
  else ids.push(goal.id)
  await walk.app.contract.change({ changes: [...new Set(ids)].map(id => ({ verb: 'archive', id })) })
}

/** Brought to where another one stands: by all hands, or by keys, in the list and one after the other by the rest. */
async function movedAbout(walk: Walk, stage: Staged, { turn, isWhole, fingers }: How): Promise<void> {
  const { drag, finger, place, presses, keys, list } = await movingHands(walk, stage, fingers)
  const some = [drag, place, presses][turn % 3]!
  const moves = isWhole ? [drag, finger, place, presses, keys, list] : [some, keys, list]
  await sameByEveryHand(walk, stage.canvas.title, [heldIn(stage)], moves)
}

/** One made, by one hand after the other from canvas to canvas; on some made, named and taken away by every hand. */
export async function live(walk: Walk, stage: Staged, { turn, isWhole }: How): Promise<string[]> {
  const { canvas, goal, holder } = stage
  const ways = isWhole ? everyWay : [everyWay[turn % everyWay.length]!]
  const made: string[] = []
  // under a record hangs what stands beside it elsewhere
  const isLike = canvas.primitive !== 'tree' && !holder && !stage.isStill
  const { title: __, ...like } = isLike ? await recordNow(walk, goal.id) : {}
  let first: Record<string, unknown> | undefined = isLike ? like : undefined
  for (const by of ways) {
    const { id, record } = await make(walk, stage, by, `Made ${turn} by ${by}`)
    first ??= record
    assert.deepEqual(record, first, `${canvas.title}: made by ${by}`)
    if (canvas.primitive === 'tree') assert.equal((record.links as string[]).length, 1, 'it hangs under the other')
    // those before make room, so that no card lies on a pile
    const changes = holder ? [] : made.slice(-1).map(before => ({ verb: 'archive' as const, id: before }))
    if (changes.length > 0) await walk.app.contract.change({ changes })
    made.push(id)
  }
  if (!isWhole) return [goal.id, ...made]
  const title = `Made ${turn} by ${ways.at(-1)}`
  if (!holder) await walk.app.contract.change({ changes: [{ verb: 'archive', id: goal.id }] })
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
  if (stage.isStill) return
  const { canvas, moved, holder } = stage
  const { beside, own } = besideMoved(stage)
  if (own.length > 0) await walk.app.contract.change({ changes: [...own] })
  await goOn(walk, addressOf(stage))
  await cardOf(walk, beside.title).waitFor()
  // what was copied and taken back is gone
  await becomes(() => cardOf(walk, moved.title).count(), 1, `${canvas.title}: one again`)
  const ids = holder ? [holder.id] : [moved.id, beside.id]
  await sameByEveryHand(walk, canvas.title, ids, await gatheringHands(walk, stage, beside.title))
  if (own.length > 0) await walk.app.contract.change({ changes: [{ verb: 'archive', id: beside.id }] })
  await goOn(walk, addressOf(stage))
  await cardOf(walk, moved.title).waitFor()
}

/** Two fingers that spread look nearer, one press shows all of it again. */
export async function pinched({ page }: Walk, fingers: Fingers, card: Locator): Promise<void> {
  const zoom = async () => Number.parseInt((await page.locator('.stage-zoom').textContent()) ?? '', 10)
  const before = await zoom()
  await fingers.pinch(await middle(card), 120, 240)
  await becomes(async () => (await zoom()) > before, true, 'two fingers look nearer')
  const near = await zoom()
  await page.getByRole('button', { name: 'All of it' }).click()
  await becomes(async () => (await zoom()) < near, true, 'all of it is in sight again')
}
