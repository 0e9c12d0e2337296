import { candidates, searchWrites, type Term } from '../src/store/search.ts'
import type { Store } from '../src/store/session.ts'
import { type Figure, p95 } from './figure.ts'

const vocabulary = 20_000
const asked = 30

/** Search over this many texts of 46 words, whose words are as unevenly common as those of a language. */
export async function searchFigures(store: Store, workspace: string, texts: number): Promise<Figure[]> {
  const random = seeded(7)
  const word = (): string => wordOf(Math.floor(Math.exp(random() * Math.log(vocabulary))) - 1)
  for (let from = 0; from < texts; from += 200) {
    await store.command(workspace, async (tx, counters) => {
      const writes = Array.from({ length: 200 }, (_, at) => {
        const id = `text-${from + at}`
        counters.number += 1
        return [
          recordWrite(workspace, id, from + at),
          ...searchWrites(store.engine, workspace, { id, number: counters.number }, Array.from({ length: 46 }, word)),
        ]
      })
      await tx.write(writes.flat())
    })
  }
  await store.tend()
  const rare = () => ({ word: wordOf(5_000 + Math.floor(random() * 10_000)), prefix: false })
  const common = { word: wordOf(0), prefix: false }
  const questions: [string, () => Term[]][] = [
    ['the most common word', () => [common]],
    ['a word in some hundreds of texts', () => [{ word: wordOf(20 + Math.floor(random() * 80)), prefix: false }]],
    ['a rare word', () => [rare()]],
    ['a common and a rare word', () => [common, rare()]],
    ['a beginning of two letters', () => [{ word: wordOf(Math.floor(random() * 300)).slice(0, 2), prefix: true }]],
  ]
  const figures: Figure[] = []
  for (const [says, terms] of questions) {
    const times: number[] = []
    for (let at = 0; at < asked; at += 1) {
      const began = performance.now()
      await candidates({ engine: store.engine, session: store.heavy }, workspace, terms(), 400)
      times.push(performance.now() - began)
    }
    const name = `${store.engine}: search of ${texts} texts for ${says}, p95`
    figures.push({ name, value: p95(times), unit: 'ms', most: 150 })
  }
  return figures
}

function recordWrite(workspace: string, id: string, seq: number) {
  const now = '2026-01-01T00:00:00.000Z'
  return {
    sql: `INSERT INTO records (ws_id, id, kind, key, seq, title, sort_title, state, audience, touched, common, data, shape,
            version, created_at, created_by, updated_at, updated_by)
          VALUES (?, ?, 'feedback', ?, ?, 'title', 'title', 'new', 'team', 1, '{}', '{}', 1, 1, ?, 'ana', ?, 'ana')`,
    params: [workspace, id, `F-${seq}`, seq, now, now],
  }
}

/** A made-up word of four to nine letters, the one of this rank; the number keeps them apart. */
export function wordOf(rank: number): string {
  let left = rank * 7_919 + 13
  let letters = ''
  for (let at = 0; at < 3 + (rank % 4); at += 1) {
    letters += String.fromCharCode(97 + (left % 26))
    left = Math.floor(left / 5) + at * 17
  }
  return letters + rank.toString(36)
}

/** Random numbers that repeat: the same seed gives the same run. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
