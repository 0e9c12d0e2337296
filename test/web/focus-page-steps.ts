// What is done by keys on records, in settings and in the trash where something goes away, is drawn anew or closes, and what has the focus afterwards.
import { button, chosen, type FocusStep, gone, opened, out, pressed, row } from './focus-hands.ts'
import { press } from './watched-page.ts'

export const pageSteps: readonly FocusStep[] = [
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
