// What is done by keys on lists and canvases where something goes away, is drawn anew or closes, and what has the focus afterwards.
import { chosen, type FocusStep, gone, opened, out, pressed, row } from './focus-hands.ts'
import { press } from './watched-page.ts'

export const listSteps: readonly FocusStep[] = [
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
]
