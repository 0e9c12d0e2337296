// What bringing a file in takes from bytes to committed records, and how long others wait meanwhile.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { territory } from '../src/areas/map.ts'
import { importThread } from '../src/import-thread.ts'
import { scopesOf } from '../src/model/actor.ts'
import { newId } from '../src/model/id.ts'
import { open, type Target } from '../src/store/store.ts'
import { addMember } from '../src/workspace/members.ts'
import { openWorkspaces } from '../src/workspace/open.ts'
import { type Figure, figureLine, p95 } from './figure.ts'

/** Brings in reviews and a tracker with parents, plans them again, takes one back; some ten seconds. */
export async function run(target: Target, rows = 10_000): Promise<Figure[]> {
  const store = await open(target)
  const reader = importThread()
  try {
    const files = { ...store.files, thumbnail: async () => undefined }
    const workspaces = await openWorkspaces({ store, territory: territory(), methods: [], files, reader })
    const { id: workspace } = await workspaces.create({ slug: 'bench-import', name: 'Bench' })
    const { id: member } = await addMember(workspaces.ground(workspace), { name: 'Ana', role: 'owner' })
    const ana = workspaces.contract({
      workspace,
      member,
      name: 'Ana',
      role: 'owner',
      teams: [],
      scopes: scopesOf.owner,
      via: 'api',
    })
    const { engine } = store
    const figures: Figure[] = []
    const bring = async (name: string, text: string, most?: number): Promise<string> => {
      const began = performance.now()
      const { id } = await ana.importFile({ name, bytes: new TextEncoder().encode(text) })
      const planned = performance.now()
      const others = waitsOf(() =>
        ana.change({ changes: [{ verb: 'create', id: newId(), kind: 'need', title: 'Meanwhile' }] }),
      )
      await ana.commitImport({ id, wait: true })
      const done = performance.now()
      const waits = await others()
      figures.push(
        { name: `${engine}: ${rows} ${name}, plan`, value: (planned - began) / 1000, unit: 's' },
        {
          name: `${engine}: ${rows} ${name}, end to end`,
          value: (done - began) / 1000,
          unit: 's',
          ...(most === undefined ? {} : { most }),
        },
        { name: `${engine}: a change meanwhile, p95`, value: p95(waits), unit: 'ms' },
      )
      return id
    }
    const reviews = await bring('reviews', reviewsOf(rows), 5)
    await bring('tickets with parents', ticketsOf(rows))
    const again = performance.now()
    const { id } = await ana.importFile({ name: 'reviews', bytes: new TextEncoder().encode(reviewsOf(rows)) })
    await ana.commitImport({ id, wait: true })
    figures.push({
      name: `${engine}: the same reviews again, nothing changed`,
      value: (performance.now() - again) / 1000,
      unit: 's',
    })
    const undoing = performance.now()
    await ana.undoImport({ id: reviews })
    figures.push({ name: `${engine}: undoing ${rows} reviews`, value: (performance.now() - undoing) / 1000, unit: 's' })
    return figures
  } finally {
    await reader.close()
    await store.close()
  }
}

/** Asks something every 20 ms until told to stop, and says how long each took. */
function waitsOf(ask: () => Promise<unknown>): () => Promise<number[]> {
  const waits: number[] = []
  let going = true
  const asking = (async () => {
    while (going) {
      const began = performance.now()
      await ask()
      waits.push(performance.now() - began)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  })()
  return async () => {
    going = false
    await asking
    return waits
  }
}

const words =
  'the booking page breaks when somebody saves a long form with many rows and nobody knows why it happens again'.split(
    ' ',
  )
const text = (seed: number, length: number): string =>
  Array.from({ length }, (_, at) => words[(seed * 31 + at * 17 + ((seed * at) % 7)) % words.length]).join(' ')

const reviewsOf = (rows: number): string =>
  `id,review,rating,date,author,language\n${Array.from({ length: rows }, (_, at) => `R${at},${text(at, 40)},${(at % 5) + 1},2026-0${(at % 9) + 1}-1${at % 10},user${at % 5000},en`).join('\n')}\n`

const ticketsOf = (rows: number): string =>
  `Issue key,Summary,Issue Type,Status,Priority,Reporter,Created,Description,Labels,Labels,Parent key\n${Array.from(
    { length: rows },
    (_, at) =>
      `P-${at + 1},${text(at, 6)},Task,To Do,Medium,Ben,10/Jan/26 11:19 AM,${text(at + 3, 60)},x,y,${at > 10 ? `P-${Math.floor(at / 10)}` : ''}`,
  ).join('\n')}\n`

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-bench-'))
  for (const figure of await run({ folder }, Number(process.argv[2] ?? 10_000))) console.log(figureLine(figure))
  rmSync(folder, { recursive: true, force: true })
}
