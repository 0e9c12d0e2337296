// Sheets, whose boxes are written in: by pointer, finger, single presses, keys and in the list, read off their definitions.
import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import type { Canvas } from '../../src/model/canvas.ts'
import { at, cellsOf, openCells } from './canvas-cells.ts'
import { toList } from './canvas-life.ts'
import { drawn, printed } from './canvas-paper.ts'
import { type Hand, sameByEveryHand } from './canvas-same.ts'
import { kindOf, type Staged } from './canvas-stages.ts'
import { becomes, byMenu, cardOf, inList, middle, recordNow, typeTitle, type Walk } from './canvas-walk.ts'
import { pinched } from './canvas-whole.ts'
import type { Fingers } from './fingers.ts'
import { soon } from './soon.ts'
import { press } from './watched-page.ts'

const sure = (words: string) => words.replaceAll('?', '\\?')

/** A sheet: a choice made, a text written, a record joined, made and taken off by every hand. */
export async function walkSheet(walk: Walk, canvas: Canvas, fingers: Fingers): Promise<void> {
  const { page, app } = walk
  const kind = kindOf(canvas.about)
  const boxes = canvas.boxes!
  const link = boxes.flatMap(({ links = [] }) => links)[0]!
  const fields = boxes.flatMap(({ fields: all = [] }) => all)
  const byType = (type: string) => fields.find(name => kind.fields[name]!.type === type)
  const cells = cellsOf(canvas, link)
  const { moved, goal } = cells
  const [choice, prose, list] = [byType('choice'), byType('prose')!, byType('steps')]
  const cellOf = (label: string) => page.getByRole('option', { name: new RegExp(`^${sure(label)}: `) })
  const join = page.getByRole('option', { name: /^Add / }).first()
  const same = (hands: readonly Hand[]) => sameByEveryHand(walk, canvas.title, [moved.id], hands)
  const onSheet = async (one: Locator) => at(walk, cells, one)
  const byKey = async (one: Locator, ...keys: string[]) => {
    await (await onSheet(one)).focus()
    await press(page, ...keys)
  }
  await openCells(walk, cells, join)
  const { key } = (await app.contract.read({ id: goal.id })).record

  if (choice) {
    const { label, options } = kind.fields[choice]!
    const chosen = Object.values(options!)[1]!
    const option = page.getByRole('option', { name: new RegExp(`^${sure(label)} ${chosen}(, chosen)?$`) })
    const shows = page.getByRole('option', { name: `${label} ${chosen}`, exact: true })
    await same([
      { name: 'chosen by pointer', shows, act: async () => (await onSheet(option)).click() },
      { name: 'chosen by finger', shows, act: async () => fingers.tap(await middle(option)) },
      { name: 'chosen by keys', shows, act: () => byKey(option, 'Enter') },
      {
        name: 'chosen in the list',
        async act() {
          await toList(walk, cells as Staged, moved.title)
          await inList(walk, moved.title, label, chosen)
        },
      },
    ])
  }

  const { label } = kind.fields[prose]!
  const text = cellOf(label)
  const shows = page.getByRole('option', { name: `${label}: Nothing yet`, exact: true })
  const write = async () => {
    await page.waitForFunction(() => document.activeElement?.matches('[contenteditable=true], textarea'))
    await press(page, '“As it is', 'ControlOrMeta+Enter')
    // whoever has written is back at the cell
    await page.waitForFunction(() => document.activeElement?.matches('[data-spot], [role=row], [role=gridcell]'))
  }
  await same([
    {
      name: 'written by pointer',
      shows,
      async act() {
        await (await onSheet(text)).click()
        await write()
      },
    },
    {
      name: 'written by keys',
      shows,
      async act() {
        await byKey(text, 'Enter')
        await write()
      },
    },
    {
      name: 'written in the list',
      async act() {
        await toList(walk, cells as Staged, moved.title)
        await inList(walk, moved.title, label)
        await write()
      },
    },
  ])

  const chip = cardOf(walk, goal.title)
  const says = kind.links[link]!.says
  const pick = async () => {
    await page.getByRole('dialog').getByRole('combobox').fill(goal.title)
    await page.getByRole('option').filter({ hasText: key }).click()
    await page.getByRole('button', { name: 'Link', exact: true }).last().click()
  }
  const joined: Hand[] = [
    {
      name: 'joined by pointer',
      hides: chip,
      async act() {
        await (await onSheet(join)).click()
        await pick()
      },
    },
    {
      name: 'joined by keys',
      hides: chip,
      async act() {
        await byKey(join, 'Enter')
        await pick()
      },
    },
    {
      name: 'joined by its key pasted there',
      hides: chip,
      async act() {
        await page.evaluate(words => navigator.clipboard.writeText(words), key)
        await byKey(join, 'ControlOrMeta+v')
      },
    },
    {
      name: 'joined in the list',
      async act() {
        await toList(walk, cells as Staged, moved.title)
        await inList(walk, moved.title, says, 'Add a record…')
        await pick()
      },
    },
  ]
  await same(joined)
  await onSheet(join)
  await becomes(() => chip.count(), 0, 'what was joined in the list and taken back is gone')
  await joined[2]!.act()
  await chip.waitFor()
  await same([
    { name: 'taken off by keys', shows: chip, act: () => byKey(chip, 'Delete') },
    { name: 'taken off by its menu', shows: chip, act: () => byMenu(walk, chip, 'Take off the sheet') },
    {
      name: 'taken off in the list',
      async act() {
        await toList(walk, cells as Staged, moved.title)
        await inList(walk, moved.title, says, `Take off ${key} ${goal.title}`)
      },
    },
  ])
  await onSheet(chip)
  await drawn(walk, [goal.title])
  await printed(walk, [goal.title])
  await pinched(walk, fingers, chip)

  // made where it belongs: a record in its box, lines in a list
  await byKey(chip, 'n')
  await typeTitle(walk, 'Made in the box')
  await cardOf(walk, 'Made in the box').waitFor()
  const linksNow = async () => ((await recordNow(walk, moved.id)).links as string[]).length
  await becomes(linksNow, 2, 'it is joined to the sheet')
  if (list) {
    await page.evaluate(() => navigator.clipboard.writeText('- By foot\n- By bike'))
    await byKey(cellOf(kind.fields[list]!.label), 'ControlOrMeta+v')
    await soon(async () => {
      const lines = ((await recordNow(walk, moved.id)).fields as Record<string, { text: string }[]>)[list]
      assert.deepEqual(
        lines?.map(one => one.text),
        ['By foot', 'By bike'],
      )
    })
  }
  await app.contract.change({ changes: [moved, goal].map(({ id }) => ({ verb: 'archive', id })) })
}
