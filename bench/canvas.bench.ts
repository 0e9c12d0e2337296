// Canvases with 5,000 cards in a browser: how long frames take while one looks around, comes nearer and carries a card,
// beside the same on a page with nothing on it. Frames are those the browser asks the page for, one after another.
import type { Change } from '../src/model/change.ts'
import { newId } from '../src/model/id.ts'
import type { Running } from '../test/running.ts'
import { canvasFigures } from './canvas-hands.ts'
import type { Figure } from './figure.ts'

/** It starts a server of its own, on its own data, so it runs once. */
export const once = true

const many = 5_000
const states = ['new', 'ready', 'doing', 'in review', 'done']

/** Looks around on a board and on a quadrant of 5,000 cards each, and takes the frames of each hand. */
export function run(): Promise<Figure[]> {
  return canvasFigures(
    [
      ['board of 5,000 tickets', '/canvas/ticket-board?lanes=none&as=canvas'],
      ['assumption map of 5,000', '/canvas/assumption-map?as=canvas'],
    ],
    fill,
  )
}

async function fill({ contract }: Running): Promise<void> {
  const changes = Array.from({ length: many }, (_, n): Change[] => [
    { verb: 'create', id: newId(), kind: 'ticket', title: `Make the ${n}th thing ready`, state: states[n % 5]! },
    {
      verb: 'create',
      id: newId(),
      kind: 'assumption',
      title: `Riders want the ${n}th thing`,
      fields: { importance: (n * 7) % 11 },
    },
  ]).flat()
  for (let at = 0; at < changes.length; at += 500) await contract.change({ changes: changes.slice(at, at + 500) })
}
