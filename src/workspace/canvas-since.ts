import { createHash } from 'node:crypto'
import { affected } from '../model/affected.ts'
import type { Territory } from '../model/assemble.ts'
import type { Canvas } from '../model/canvas.ts'
import { Problem } from '../model/problem.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import type { CanvasAsked } from './canvas.ts'
import { asksOf, linksAt } from './canvas-links.ts'
import { standing } from './canvas-page.ts'
import type { Asking } from './ground.ts'
import { changesSince, newestNumber } from './history.ts'
import { evidenceReaders, neighbourhoodIn } from './neighbourhood.ts'
import { readSettings, todayIn } from './settings.ts'
import { touchedSince } from './touched.ts'

/** More rows or records than this since the last look are cheaper looked at with all the others. */
const most = 1_000

/** What was looked at anew on a canvas: the records, those of them that stand on it, and the links drawn at them. */
export interface Anew {
  /** Ids of what was looked at, as far as the feed tells of them. */
  changed: readonly string[]
  records: readonly ChartRecord[]
  links: readonly ChartLink[]
  /** Ids of the links' other ends that stand on the canvas unchanged. */
  still: ReadonlySet<string>
}

/** Where a canvas stands: the ledger's number, and a mark of what else decides how it looks to this reader. */
export async function canvasAt(asking: Asking): Promise<string> {
  const { role, teams } = asking.actor
  const [number, settings] = await Promise.all([newestNumber(asking), readSettings(asking)])
  const other = JSON.stringify([role, teams, settings, todayIn(settings, asking.now())])
  return `${number}.${createHash('sha256').update(other).digest('base64url').slice(0, 12)}`
}

/**
 * What changed on a canvas between two of its places; null where all of it must be looked at: too much changed, or rights,
 * rules or the day did, or a condition asks about links, so that a card may come or go without being touched.
 */
export async function anewSince(asking: Asking, canvas: Canvas, asked: CanvasAsked, at: string): Promise<Anew | null> {
  const [since, upTo] = [placeOf(asked.since!), placeOf(at)]
  if (since.mark !== upTo.mark || since.number > upTo.number || canvas.within || asked.of !== undefined) return null
  if ([asked.where ?? []].flat().some(condition => condition.startsWith('linked'))) return null
  const touched = await touchedSince(asking, since.number, upTo.number, most)
  if (!touched) return null
  const around = neighbourhoodIn(asking)
  const [{ rows, more }, claims] = await Promise.all([
    changesSince(asking, since.number, most),
    affected(weighing(asking.territory), touched, around),
  ])
  const told = new Set(rows.flatMap(row => (row.other ? [row.record, row.other] : [row.record])))
  const looked = new Set([...told, ...[...claims.records.values()].flatMap(ids => [...ids])])
  if (more || looked.size > most) return null
  const records = await standing(asking, canvas, asked, [...looked])
  const here = new Set(records.map(({ id }) => id))
  const asks = asksOf(canvas)
  const [near, far] = await Promise.all([
    linksAt(around, [...here], asks),
    linksAt(
      around,
      [...told],
      asks.map(({ name, way }) => ({ name, way: way === 'out' ? 'in' : 'out' })),
    ),
  ])
  const ends = new Set([...near, ...far].flatMap(({ from, to }) => [from, to]).filter(id => !looked.has(id)))
  if (ends.size > most * 2) return null
  const still = new Set((await standing(asking, canvas, asked, [...ends])).map(({ id }) => id))
  const outward = new Set(asks.flatMap(({ name, way }) => (way === 'out' ? [name] : [])))
  const inward = new Set(asks.flatMap(({ name, way }) => (way === 'in' ? [name] : [])))
  const stands = (id: string) => here.has(id) || still.has(id)
  const drawn = far.filter(
    ({ name, from, to }) => (outward.has(name) && stands(from)) || (inward.has(name) && stands(to)),
  )
  const links = [...new Map([...near, ...drawn].map(link => [link.id, link])).values()]
  return { changed: [...told, ...[...here].filter(id => !told.has(id))], records, links, still }
}

function placeOf(at: string): { number: number; mark: string } {
  const [, number, mark] = /^(\d{1,15})\.([\w-]{12})$/.exec(at) ?? []
  if (number !== undefined) return { number: Number(number), mark: mark! }
  throw new Problem('invalid', '`since` is the `at` of an earlier answer of this canvas.', { since: 'an earlier `at`' })
}

const readers = new WeakMap<Territory, Territory>()

/** The territory with nothing but what weighs evidence, so that one finds the claims that a change weighs anew. */
function weighing(territory: Territory): Territory {
  const known = readers.get(territory) ?? { ...territory, signals: evidenceReaders(territory) }
  readers.set(territory, known)
  return known
}
