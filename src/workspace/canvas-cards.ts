import { maySee } from '../model/allow.ts'
import type { Territory } from '../model/assemble.ts'
import type { CanvasCard, Known } from '../model/canvas-seen.ts'
import { verdictOf } from '../model/evidence-of.ts'
import type { Neighbourhood } from '../model/neighbourhood.ts'
import type { ChartRecord } from '../model/record.ts'
import { breathe } from './breathe.ts'
import type { Asking } from './ground.ts'
import { loadEvidenceOf } from './neighbourhood.ts'
import { readSettings, todayIn } from './settings.ts'

/** Texts longer than this stay behind: a card shows a line, and the record itself is one key away. */
const longest = 400
const portion = 500

/** From where, and as of when, evidence is weighed: from what is there now, unless said otherwise. */
interface Weighing {
  near?: Neighbourhood
  now?: number
}

/** Records as cards: with what is known of those that are claims, without their long texts. */
export async function cardsOf(
  asking: Asking,
  records: readonly ChartRecord[],
  weighing: Weighing = {},
): Promise<CanvasCard[]> {
  const known = await knownOf(asking, records, weighing)
  return records.map(record => ({
    ...record,
    fields: shortFields(asking.territory, record),
    known: known.get(record.id) ?? null,
  }))
}

async function knownOf(
  asking: Asking,
  records: readonly ChartRecord[],
  { near, now = asking.now() }: Weighing,
): Promise<Map<string, Known>> {
  const { territory, actor } = asking
  const claims = records.filter(record => territory.kinds.get(record.kind)?.claim)
  const found = new Map<string, Known>()
  if (claims.length === 0) return found
  const settings = await readSettings(asking)
  const on = {
    settings,
    today: todayIn(settings, now),
    maySee: (record: ChartRecord) => maySee(actor, record, territory),
  }
  for (let at = 0; at < claims.length; at += portion) {
    const part = claims.slice(at, at + portion)
    const graph = await loadEvidenceOf(asking, part, near)
    for (const claim of part) {
      const { amount, confidence, word, items, sources, newest, says } = verdictOf(graph, territory, claim, on)
      found.set(claim.id, { amount, confidence, word, items: items.length, sources, newest, says })
    }
    await breathe()
  }
  return found
}

function shortFields(territory: Territory, record: ChartRecord): Record<string, unknown> {
  const fields = territory.kinds.get(record.kind)?.fields ?? {}
  return Object.fromEntries(
    Object.entries(record.fields).map(([name, value]) =>
      fields[name]?.type === 'prose' && typeof value === 'string' && value.length > longest
        ? [name, `${value.slice(0, longest - 1)}…`]
        : [name, value],
    ),
  )
}
