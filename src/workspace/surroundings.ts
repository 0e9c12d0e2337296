import { scopeOf } from '../model/allow.ts'
import { askedOf } from '../model/ask.ts'
import { fitting } from '../model/assemble.ts'
import { type Graph, graphOf } from '../model/graph.ts'
import { isOpen } from '../model/kind.ts'
import { loadReads } from '../model/neighbourhood.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import type { Settings } from '../model/settings.ts'
import { type Asked, isWhole, type Signal, type WorkspaceSignal } from '../model/signal.ts'
import { fieldExpression, kindIs } from '../store/json-path.ts'
import type { Ground } from './ground.ts'
import { neighbourhoodIn } from './neighbourhood.ts'

/**
 * Loads what signals declare to read around some records, and gives the surroundings by scope: what stands on a
 * record that everybody sees is asked without what only some may see, so that no finding tells a secret.
 */
export async function surroundings(
  ground: Ground,
  signals: readonly Signal[],
  ids: readonly string[] | 'loads',
  today: string,
  settings: Settings,
): Promise<(scope: string) => Asked> {
  const whole = signals.filter(isWhole)
  const starts = ids === 'loads' ? await loaded(ground, whole) : ids
  const full = await loadReads(ground.territory, signals, starts, neighbourhoodIn(ground))
  const counted = await countsFor(ground, whole)
  const scopes = new Map<string, Asked>()
  return scope => {
    const known = scopes.get(scope)
    if (known) return known
    const asked = askedOf(ground.territory, within(ground, full, scope), today, settings, counted)
    scopes.set(scope, asked)
    return asked
  }
}

function within(ground: Ground, full: Graph, scope: string): Graph {
  const records: ChartRecord[] = []
  const links: ChartLink[] = []
  let isWhole = true
  for (const kind of ground.territory.kinds.keys()) {
    for (const record of full.ofKind(kind)) {
      const own = scopeOf(record, ground.territory)
      if (own !== 'all' && own !== scope) isWhole = false
      else {
        records.push(record)
        for (const link of full.out(record.id)) links.push(link)
      }
    }
  }
  return isWhole ? full : graphOf(records, links, fitting(ground.territory))
}

async function loaded(ground: Ground, signals: readonly WorkspaceSignal[]): Promise<string[]> {
  const ids = new Set<string>()
  for (const { kind, field, is } of signals.flatMap(signal => signal.loads)) {
    const definition = field ? ground.territory.kinds.get(kind)?.fields[field] : undefined
    const expression = field && definition ? fieldExpression(ground.store.engine, field, definition) : undefined
    const narrowed = expression && is !== undefined ? ` AND ${expression} = ?` : ''
    const rows = await ground.store.read.all<{ id: string }>(
      `SELECT id FROM records WHERE ws_id = ? AND ${kindIs(kind)} AND archived_at IS NULL${narrowed} ORDER BY seq`,
      narrowed ? [ground.workspace, is!] : [ground.workspace],
    )
    for (const { id } of rows) ids.add(id)
  }
  return [...ids]
}

/** Counts of what everybody may see, and the shares that these signals ask for. */
export async function countsFor(
  ground: Ground,
  signals: readonly WorkspaceSignal[],
): Promise<{ count: Asked['count']; share: Asked['share'] }> {
  const counts = await ground.store.read.all<{ kind: string; state: string; live: number }>(
    "SELECT kind, state, live FROM counts WHERE ws_id = ? AND scope = 'all'",
    [ground.workspace],
  )
  const shares = new Map<string, { open: number; linked: number }>()
  for (const { kind, link } of signals.flatMap(signal => signal.shares ?? []))
    shares.set(`${kind} ${link}`, await shareOf(ground, kind, link))
  return {
    count: (kind, state) =>
      counts
        .filter(row => row.kind === kind && (state === undefined || row.state === state))
        .reduce((sum, row) => sum + row.live, 0),
    share: (kind, link) => shares.get(`${kind} ${link}`) ?? { open: 0, linked: 0 },
  }
}

async function shareOf(ground: Ground, word: string, link: string): Promise<{ open: number; linked: number }> {
  const kind = ground.territory.kinds.get(word)
  if (!kind) return { open: 0, linked: 0 }
  const open = Object.keys(kind.states).filter(state => isOpen(kind, state))
  const back = link.startsWith('<')
  const where = `ws_id = ? AND ${kindIs(word)} AND archived_at IS NULL AND audience IN ('company', 'customers') AND state IN (${open.map(() => '?').join(', ')})`
  const through = `EXISTS (SELECT 1 FROM links WHERE links.ws_id = records.ws_id AND ${back ? 'to_id' : 'from_id'} = records.id AND name = ?)`
  const [row] = await ground.store.read.all<{ open: number; linked: number }>(
    `SELECT COUNT(*) AS open, COALESCE(SUM(CASE WHEN ${through} THEN 1 ELSE 0 END), 0) AS linked FROM records WHERE ${where}`,
    [back ? link.slice(1) : link, ground.workspace, ...open],
  )
  return { open: Number(row?.open ?? 0), linked: Number(row?.linked ?? 0) }
}
