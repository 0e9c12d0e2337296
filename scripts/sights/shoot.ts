// Takes pictures of pages: each stands once at each width, and only the light changes while it stands.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { goTo, type PageSeen } from '../../test/web/every-page.ts'
import type { Camera, Sight, View } from '../camera.ts'
import { root } from '../source-files.ts'

/** A page to take pictures of, and what ends what was done there. */
export interface Shot extends PageSeen {
  end?: (page: Page) => Promise<void>
}

const only = process.argv[2] ?? ''

/** A wide window and a narrow one. */
export const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
] as const

/** Whether pictures of a page of this name were asked for. */
export const isWanted = ({ name }: { name: string }): boolean => name.includes(only)

/** Takes the pictures of those pages that were asked for, in somebody’s window. */
export async function shoot(
  { app }: Pick<Camera, 'app'>,
  view: View,
  shots: readonly Shot[],
  more: Partial<Sight> = {},
): Promise<void> {
  for (const shot of shots.filter(isWanted))
    for (const size of sizes) {
      const sight = { ...size, ...more }
      await view.look({ ...sight, scheme: 'light' })
      if (!(await goTo(view.page, app.address, shot))) process.stderr.write(`${shot.name}: no heading\n`)
      await keepAsItStands(view, shot, sight)
      await shot.end?.(view.page)
    }
}

/** Takes the pictures of a page that stands, light and dark; what is open stands in the window, not on the whole page. */
export async function keepAsItStands(view: View, { name, open }: Shot, sight: Omit<Sight, 'scheme'>): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await view.look({ ...sight, scheme })
    const over = await view.keep(join(root, 'shots', `${name}-${sight.width}-${scheme}.png`), !open)
    if (over > 0) process.stderr.write(`${name} at ${sight.width}, ${scheme}: ${over} px too wide\n`)
  }
}
