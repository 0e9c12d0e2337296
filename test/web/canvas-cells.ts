// What is put on canvases of cells, grids of letters and sheets, and how one comes to a cell of theirs.
import type { Locator } from 'playwright-core'
import type { Canvas } from '../../src/model/canvas.ts'
import { addressOf, create, kindOf, named, type Staged } from './canvas-stages.ts'
import { goOn, type Walk } from './canvas-walk.ts'

export type Cells = Pick<Staged, 'canvas' | 'kind' | 'moved' | 'goal' | 'changes' | 'search' | 'isStill'>

/** What stands on it: the record it is about, and another one that may stand in its cells. */
export function cellsOf(canvas: Canvas, link: string): Cells {
  const kind = kindOf(canvas.about)
  const [moved, goal] = named()
  const other = kind.links[link]!.to[0]!
  return { canvas, kind, moved, goal, changes: [create(kind.word, moved), create(other, goal)] }
}

/** Goes on to it, and waits for something on it. */
export async function openCells(walk: Walk, cells: Cells, first: Locator): Promise<void> {
  await walk.app.contract.change({ changes: [...cells.changes] })
  await goOn(walk, addressOf(cells as Staged))
  await first.waitFor()
}

/** Back at the picture, at one of its cells. */
export async function at(walk: Walk, cells: Cells, cell: Locator): Promise<Locator> {
  if (walk.page.url().includes('as=list')) await goOn(walk, addressOf(cells as Staged))
  await cell.waitFor()
  return cell
}
