// What is done by keys where something goes away, is drawn anew or closes, and where the focus stands afterwards.
import type { Page } from 'playwright-core'
import { press } from './watched-page.ts'

/** One thing done by keys, and what has the focus afterwards. */
export interface FocusStep {
  does: string
  /** The page it begins on; where one is, if it does not say. */
  from?: string
  act: (page: Page) => Promise<unknown>
  to: RegExp
}

const button = (page: Page, name: string | RegExp, within = 'main') =>
  page.locator(within).getByRole('button', { name, exact: true }).first()
/** Goes to a button and presses it. */
const pressed = async (page: Page, name: string | RegExp, within?: string) => {
  await button(page, name, within).focus()
  await page.keyboard.press('Enter')
}
const gone = (page: Page, role: 'dialog' | 'menu') => page.getByRole(role).waitFor({ state: 'detached' })
const opened = (page: Page) => page.getByRole('dialog').waitFor()
const chosen = async (page: Page, name: string | RegExp) => {
  await page.getByRole('menuitem', { name }).focus()
  await page.keyboard.press('Enter')
  await gone(page, 'menu')
}
const row = (page: Page, name: RegExp) => page.getByRole('row', { name })
const out = { state: 'detached' } as const

export const focusSteps: readonly FocusStep[] = [
  {
    does: 'a look beside the list is closed by its button',
    from: '/list/tickets?q=thing&sort=title',
    act: async page => {
      await row(page, /thing 3/).waitFor()
      await press(page, 'j', 'ArrowDown', 'Space')
      await pressed(page, 'Close', '[role=dialog]')
      await gone(page, 'dialog')
    },
    to: /^row .*thing 1/,
  },
  {
    does: 'a record is archived where one looks at it',
    act: async page => {
      await press(page, 'Space')
      await pressed(page, 'More', '[role=dialog]')
      await chosen(page, 'Archive')
      await row(page, /thing 1/).waitFor(out)
    },
    to: /^button More/,
  },
  {
    does: 'the look at what is archived is closed',
    act: async page => {
      await press(page, 'Escape')
      await gone(page, 'dialog')
    },
    to: /^row .*thing 2/,
  },
  {
    does: 'a cell is written in and kept',
    act: async page => {
      await press(page, 'ArrowRight', 'ArrowRight', 'Enter')
      await page.getByRole('textbox', { name: 'Title' }).waitFor()
      await press(page, 'End', '“ anew', 'Enter')
      await row(page, /thing 2 anew/).waitFor()
    },
    to: /^gridcell thing 2 anew/,
  },
  {
    does: 'a menu of what is chosen is left',
    act: async page => {
      await press(page, 'Escape', 'x', 'a')
      await page.getByRole('menu').waitFor()
      await press(page, 'Escape')
      await gone(page, 'menu')
    },
    to: /^row .*thing 2/,
  },
  {
    does: 'nothing is chosen any more, by the bar’s own button',
    act: async page => {
      await pressed(page, 'Select none')
      await page.getByRole('toolbar', { name: /selected/ }).waitFor(out)
    },
    to: /^row .*thing 2/,
  },
  {
    does: 'the palette is left',
    act: async page => {
      await press(page, 'Control+k')
      await opened(page)
      await press(page, 'Escape')
      await gone(page, 'dialog')
    },
    to: /^row .*thing 2/,
  },
  {
    does: 'the list’s filter takes the row away',
    from: '/list/tickets?q=thing&sort=title&where=state%3Dnew',
    act: async page => {
      await row(page, /thing 3/).waitFor()
      await press(page, 'j', 'x', 'e')
      await chosen(page, 'Done')
      await row(page, /thing 0/).waitFor(out)
    },
    to: /^row .*thing 2/,
  },
  {
    does: 'the menu of a card on the board is left',
    from: '/list/tickets?q=thing&shape=board',
    act: async page => {
      await page.locator('li[data-id][tabindex="0"]').focus()
      await press(page, 'm')
      await page.getByRole('menu').waitFor()
      await press(page, 'Escape')
      await gone(page, 'menu')
    },
    to: /^li T-\d+ thing/,
  },
  {
    does: 'a card of a canvas is archived',
    from: '/canvas/assumption-map?as=canvas',
    act: async page => {
      await page.locator('[data-spot][tabindex="0"]').focus()
      const name = await page.evaluate(() => document.activeElement!.getAttribute('data-spot')!)
      await press(page, 'Delete')
      await page.locator(`[data-spot="${name}"]`).waitFor(out)
    },
    to: /^option A-\d+/,
  },
  {
    does: 'a canvas becomes its list',
    act: async page => {
      await press(page, 'l')
      await page.getByRole('grid').waitFor()
    },
    to: /^row A-\d+/,
  },
  {
    does: 'a comment is written anew and kept',
    from: '/record/B-2',
    act: async page => {
      await page.getByRole('textbox', { name: 'Write a comment' }).waitFor()
      await press(page, 'm', '“What of it', 'Control+Enter')
      await button(page, /^More about the comment/).waitFor()
      await pressed(page, /^More about the comment/)
      await chosen(page, 'Edit')
      await page.getByRole('textbox', { name: 'Your comment' }).waitFor()
      await press(page, '“?', 'Control+Enter')
      await page.getByRole('textbox', { name: 'Your comment' }).waitFor(out)
    },
    to: /^button More about the comment/,
  },
  {
    does: 'a comment is taken back',
    act: async page => {
      await pressed(page, /^More about the comment/)
      await chosen(page, 'Take it back')
      await button(page, /^More about the comment/).waitFor(out)
    },
    to: /^(button|textarea) (?!More)/,
  },
  {
    does: 'a link is taken off',
    act: async page => {
      await pressed(page, /^Unlink N-3/)
      await button(page, /^Unlink N-3/).waitFor(out)
    },
    to: /^button (Unlink|need)/,
  },
  {
    does: 'that is taken back by the button that offers it',
    act: async page => {
      await page.locator('.toast', { hasText: 'Unlinked' }).getByRole('button', { name: 'Undo' }).focus()
      await page.keyboard.press('Enter')
      await button(page, /^Unlink N-3/).waitFor()
    },
    to: /^(?!button Redo|body)/,
  },
  {
    does: 'a dialog is left',
    act: async page => {
      await pressed(page, 'Link')
      await opened(page)
      await press(page, 'Escape')
      await gone(page, 'dialog')
    },
    to: /^button Link/,
  },
  {
    does: 'a record is archived on its page',
    act: async page => {
      await pressed(page, 'More')
      await chosen(page, 'Archive')
      await page.locator('.toasts').getByText('archived').waitFor()
    },
    to: /^button More/,
  },
  {
    does: 'a file is taken off',
    from: '/record/B-1?leaf=files',
    act: async page => {
      await page.getByRole('tab', { name: 'Files' }).click()
      await pressed(page, 'Take off one.txt')
      await button(page, 'Take off one.txt').waitFor(out)
    },
    to: /^button Take off two/,
  },
  {
    does: 'a key is revoked',
    from: '/settings?leaf=keys',
    act: async page => {
      await pressed(page, 'Revoke one')
      await button(page, 'Revoke one').waitFor(out)
    },
    to: /^button Revoke two/,
  },
  {
    does: 'a tag’s new name is left',
    from: '/settings?leaf=tags',
    act: async page => {
      await pressed(page, 'Rename one')
      await page.getByRole('textbox', { name: /New name/ }).waitFor()
      await press(page, 'Escape')
      await page.getByRole('textbox', { name: /New name/ }).waitFor(out)
    },
    to: /^button Rename one/,
  },
  {
    does: 'what was archived comes back out of the trash',
    from: '/trash',
    act: async page => {
      const name = (await button(page, /^Restore/).getAttribute('aria-label'))!
      await pressed(page, name)
      await button(page, name).waitFor(out)
    },
    to: /^button Restore/,
  },
  {
    does: 'a view’s new name is left',
    from: '/list/bets?where=horizon%3Dnow',
    act: async page => {
      await row(page, /B-/).first().waitFor()
      await press(page, 's')
      await opened(page)
      await press(page, '“Ours', 'Enter')
      await page.getByRole('heading', { name: 'Ours' }).waitFor()
      await pressed(page, 'View')
      await chosen(page, 'Rename')
      await opened(page)
      await press(page, 'Escape')
      await gone(page, 'dialog')
    },
    to: /^button View/,
  },
  {
    does: 'a view is deleted',
    act: async page => {
      await pressed(page, 'View')
      await chosen(page, 'Delete')
      await page.getByRole('heading', { name: 'Bets' }).waitFor()
    },
    to: /^h1 Bets/,
  },
]
