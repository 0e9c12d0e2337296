// The other ways of drawing with thousands of cards in a browser: a grid, lanes, rings, and a sheet around one record.
import { territory } from '../src/areas/map.ts'
import type { Change } from '../src/model/change.ts'
import { newId } from '../src/model/id.ts'
import type { Running } from '../test/running.ts'
import { canvasFigures } from './canvas-hands.ts'
import type { Figure } from './figure.ts'

/** It starts a server of its own, on its own data, so it runs once. */
export const once = true
/** It takes some minutes, so it runs only when it is named. */
export const named = true

const many = 5_000
/** As many as one record may be joined to by one link and still be drawn with all of them. */
const ofOne = 2_000
const [steps, releases] = [40, 10]

/** Looks around on a grid, lanes and rings of 5,000 cards each and on a sheet of 2,000, and takes the frames of each hand. */
export function run(): Promise<Figure[]> {
  return canvasFigures(
    [
      ['grid of 5,000 constraints', '/canvas/constraint-register?as=canvas'],
      ['lanes of 5,000 tickets', '/canvas/story-map?as=canvas'],
      ['rings of 5,000 features', '/canvas/orbit?as=canvas'],
      ['sheet of 2,000 personas', '/canvas/five-questions?of=PB-1&as=canvas'],
    ],
    fill,
  )
}

const kinds = territory().kinds

/** One of a field's options, each in turn. */
function option(kind: string, field: string, n: number): string {
  const found = kinds.get(kind)?.fields[field]
  const all = found?.type === 'choice' ? Object.keys(found.options ?? {}) : []
  return all[n % all.length]!
}

async function fill({ contract }: Running): Promise<void> {
  const made: Change[] = []
  const joined: Change[] = []
  const make = (kind: string, title: string, fields = {}): string => {
    const id = newId()
    made.push({ verb: 'create', id, kind, title, fields })
    return id
  }
  const join = (from: string, name: string, to: string) => joined.push({ verb: 'link', id: newId(), from, name, to })
  const told = Array.from({ length: steps }, (_, n) => make('story step', `Step ${n}`, { level: 'step', order: n }))
  const cut = Array.from({ length: releases }, (_, n) => make('release', `Release ${n}`))
  for (let n = 0; n < many; n += 1) {
    make('constraint', `The ${n}th limit`, {
      type: option('constraint', 'type', n),
      reality: option('constraint', 'reality', Math.floor(n / 7)),
    })
    make('feature', `The ${n}th feature`, { fit: option('feature', 'fit', n) })
    const ticket = make('ticket', `Make the ${n}th thing ready`)
    join(ticket, 'stepOf', told[n % steps]!)
    join(ticket, 'inRelease', cut[Math.floor(n / steps) % releases]!)
  }
  const problem = make('problem', 'Nobody knows when the bike is ready')
  for (let n = 0; n < ofOne; n += 1) join(problem, 'hurts', make('persona', `Rider ${n}`))
  for (const changes of [made, joined])
    for (let at = 0; at < changes.length; at += 500) await contract.change({ changes: changes.slice(at, at + 500) })
}
