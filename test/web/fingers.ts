// Fingers on a page: a tap, a drag with one, two that spread.
import type { Page } from 'playwright-core'
import type { Point } from '../../src/ui/canvas/geometry.ts'

/** What fingers do on a screen that feels them. */
export interface Fingers {
  tap(at: Point): Promise<void>
  drag(from: Point, to: Point): Promise<void>
  /** Two fingers go apart around a point, or together. */
  pinch(around: Point, from: number, to: number): Promise<void>
}

/** Gives a page a screen that feels fingers. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 })
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) })
  const drag = async (from: readonly Point[], to: readonly Point[]) => {
    const share = (part: number) =>
      from.map((one, at) => ({ x: one.x + (to[at]!.x - one.x) * part, y: one.y + (to[at]!.y - one.y) * part }))
    await send('touchStart', from)
    for (const part of [0.25, 0.5, 0.75, 1]) await send('touchMove', share(part))
    await send('touchEnd', [])
  }
  const pair = ({ x, y }: Point, apart: number) => [
    { x: x - apart / 2, y },
    { x: x + apart / 2, y },
  ]
  return {
    async tap(at) {
      await send('touchStart', [at])
      await send('touchEnd', [])
    },
    drag: (from, to) => drag([from], [to]),
    pinch: (around, from, to) => drag(pair(around, from), pair(around, to)),
  }
}
