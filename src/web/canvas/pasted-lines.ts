import { articled } from '../../model/articled.ts'
import { changeForItems, changesFor, changesToAll, type Place } from '../../model/canvas-place.ts'
import type { Change } from '../../model/change.ts'
import { newId } from '../../model/id.ts'
import { manyOf } from '../../model/kind.ts'
import { readReadings } from '../../model/readings-text.ts'
import type { ChartLink, ChartRecord } from '../../model/record.ts'
import type { Scene } from '../../ui/canvas/primitive.ts'
import type { Moves } from '../../ui/canvas/stage-acts.ts'
import { app } from '../app.ts'
import { canvasWords } from '../words/canvas.words.ts'
import { readingsWords } from '../words/readings.words.ts'

/** What pasted lines come to: which records are brought where, which are made, and what cannot stand there. */
export interface PastedLines {
  ids: readonly string[]
  moves: Moves
  changes: readonly Change[]
  /** One sentence for each line that was left out. */
  refused: readonly string[]
}

const keyOf = (line: string): string | undefined => /^([A-Z]{1,4}-\d+)\b/.exec(line)?.[1]

/** Reads pasted lines: a key of any record brings it there, wherever it stood; a line without one becomes a record. */
export async function pastedLines(
  text: string,
  placeFor: (record?: string) => Place | null,
  scene: Scene,
): Promise<PastedLines> {
  const lines = text
    .split(/\r?\n/)
    .map(line => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter(line => line !== '')
  const place = placeFor()
  if (place?.refuses) return { ids: [], moves: [], changes: [], refused: [place.refuses] }
  const recordAt = (id: string) => scene.records.get(id) ?? (scene.centre?.id === id ? scene.centre : undefined)
  const holder = place?.item && recordAt(place.item.of)
  const read = place?.measures?.of ?? (scene.canvas.readings && scene.centre?.id)
  if (read !== undefined) return measured(text, read)
  // among lines of text a key is text too, unless records stand there as well
  const keys = place?.item && !place.joins ? [] : lines.flatMap(line => keyOf(line) ?? [])
  const named = await recordsCalled(keys, scene)
  const joined = place?.joins && scene.kinds.get(recordAt(place.joins.of)?.kind ?? '')?.links[place.joins.name]?.to
  const about = [place?.kind ?? scene.canvas.about, scene.canvas.about, ...(scene.canvas.also ?? [])]
  const kinds = joined ?? about
  const found: { -readonly [N in keyof PastedLines]: PastedLines[N][number][] } = {
    ids: [],
    moves: [],
    changes: [],
    refused: [],
  }
  const links: ChartLink[] = [...scene.links]
  const elsewhere = new Map<string, ChartRecord>()
  const texts: string[] = []
  for (const line of lines) {
    const known = named.get(keyOf(line) ?? '')
    if (!known && place?.item && holder) {
      texts.push(line)
      continue
    }
    if (!known) {
      const id = newId()
      found.ids.push(id)
      found.changes.push(...changesFor(about[0]!, id, line.slice(0, 500), place))
      continue
    }
    const { record } = known
    const at = askingNothing(placeFor(record.id))
    const refusal = refusalOf(record, at, kinds, scene)
    if (refusal !== undefined) {
      found.refused.push(refusal)
      continue
    }
    found.ids.push(record.id)
    if (scene.records.has(record.id)) found.moves.push(...(at ? [{ record: record.id, place: at }] : []))
    else {
      elsewhere.set(record.id, record)
      links.push(...known.links)
      if (at) found.changes.push(...changesToAll([{ record: record.id, place: at }], id => elsewhere.get(id), links))
    }
  }
  if (place?.item && holder && texts.length > 0) {
    const { spots, change } = changeForItems(holder, place.item, texts)
    found.ids.push(...spots)
    found.changes.push(change)
  }
  return found
}

/** A day and a value a line, read of the record that is drawn. */
function measured(text: string, id: string): PastedLines {
  const { readings } = readReadings(text, 'csv')
  if (readings.length === 0) return { ids: [], moves: [], changes: [], refused: [readingsWords.wrongReading] }
  const ids = readings.map(({ at }) => `reading ${at}`)
  return { ids, moves: [], changes: [{ verb: 'measure', id, readings }], refused: [] }
}

// nobody who pastes many wants to be asked about each
function askingNothing(place: Place | null): Place | null {
  if (!place) return null
  const { asks: _, ...silent } = place
  return silent
}

interface Known {
  record: ChartRecord
  links: readonly ChartLink[]
}

/** The records that keys name: those drawn here, and any other one may see. */
async function recordsCalled(keys: readonly string[], scene: Scene): Promise<Map<string, Known>> {
  const here = new Map([...scene.records.values()].map(record => [record.key, { record, links: [] }]))
  const found = await Promise.all(
    [...new Set(keys)].map(async (key): Promise<[string, Known][]> => {
      const known = here.get(key)
      if (known) return [[key, known]]
      // what looks like a key and is none is a title like any other
      const detail = await app.contract.read({ id: key }).catch(() => null)
      return detail ? [[key, { record: detail.record, links: detail.links }]] : []
    }),
  )
  return new Map(found.flat())
}

/** Why a record cannot be brought to a place, in a sentence; undefined where it can. */
function refusalOf(
  record: ChartRecord,
  place: Place | null,
  kinds: readonly string[],
  scene: Scene,
): string | undefined {
  const kind = scene.kinds.get(record.kind)
  const title = (word: string) => (scene.kinds.get(word)?.title ?? word).toLowerCase()
  if (!kinds.includes(record.kind)) {
    const allowed = [...new Set(kinds)].flatMap(word => scene.kinds.get(word) ?? []).map(manyOf)
    return canvasWords.wrongKind(record.key, articled(title(record.kind)), allowed)
  }
  if (record.archivedAt !== null) return canvasWords.inTrash(record.key)
  if (place?.refuses) return `${record.key}: ${place.refuses}`
  const lacks = place?.links?.some(({ name, to }) => to !== null && !kind?.links[name])
  return lacks ? canvasWords.wrongPlace(record.key, articled(title(record.kind)), place?.label ?? '') : undefined
}
