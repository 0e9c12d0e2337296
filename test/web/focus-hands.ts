// The hands of those who try the focus: all by keys.
import type { Page } from 'playwright-core'

/** One thing done by keys, and what has the focus afterwards. */
export interface FocusStep {
  does: string
  /** The page it begins on; where one is, if it does not say. */
  from?: string
  act: (page: Page) => Promise<unknown>
  to: RegExp
}

export const button = (page: Page, name: string | RegExp, within = 'main') =>
  page.locator(within).getByRole('button', { name, exact: true }).first()
/** Goes to a button and presses it. */
export const pressed = async (page: Page, name: string | RegExp, within?: string) => {
  await button(page, name, within).focus()
  await page.keyboard.press('Enter')
}
export const gone = (page: Page, role: 'dialog' | 'menu') => page.getByRole(role).waitFor({ state: 'detached' })
export const opened = (page: Page) => page.getByRole('dialog').waitFor()
export const chosen = async (page: Page, name: string | RegExp) => {
  await page.getByRole('menuitem', { name }).focus()
  await page.keyboard.press('Enter')
  await gone(page, 'menu')
}
export const row = (page: Page, name: RegExp) => page.getByRole('row', { name })
export const out = { state: 'detached' } as const
