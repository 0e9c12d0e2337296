// The same thing done by one hand after the other: the same records result by all of them, and each is taken back.
import type { Locator } from 'playwright-core'
import { becomes, recordNow, type Walk } from './canvas-walk.ts'
import { press } from './watched-page.ts'

/** One way of doing a thing: where it is done, and what the page shows there before it and again once it was taken back. */
export interface Hand {
  name: string
  go?(): Promise<void>
  shows?: Locator | (() => Promise<Locator>)
  act(): Promise<void>
  /** What it shows no more by then. */
  hides?: Locator
}

/** Does the same thing by one hand after the other, taking it back each time: the same records result by all of them. */
export async function sameByEveryHand(
  walk: Walk,
  what: string,
  ids: readonly string[],
  hands: readonly Hand[],
): Promise<void> {
  const read = () => Promise.all(ids.map(id => recordNow(walk, id)))
  const was = await read()
  let wanted: unknown
  for (const { name, go, act, shows, hides } of hands) {
    await go?.()
    const again = typeof shows === 'function' ? await shows() : shows
    await act()
    if (wanted) await becomes(read, wanted, `${what} ${name}`)
    else wanted = await changed(read, was, `${what} ${name}`)
    // within a text a step back is one of its own
    await walk.page.waitForFunction(() => !document.activeElement?.matches('input:not([type=checkbox]), textarea'))
    await press(walk.page, 'ControlOrMeta+z')
    await becomes(read, was, `${what} ${name}, taken back`)
    if (again) await becomes(() => again.count(), 1, `${what} ${name}, shown again`)
    if (hides) await becomes(() => hides.count(), 0, `${what} ${name}, shown no more`)
  }
}

/** What records are once each of them is not what it was any more. */
async function changed(read: () => Promise<unknown[]>, was: readonly unknown[], what: string): Promise<unknown[]> {
  let now: unknown[] = []
  const isNew = async () => {
    now = await read()
    return now.every((one, at) => JSON.stringify(one) !== JSON.stringify(was[at]))
  }
  await becomes(isNew, true, `${what} writes something`)
  return now
}
