import { maySee, scopesSeenBy } from '../model/allow.ts'
import type { FindingSeen, MapArea, MapSeen } from '../model/answers.ts'
import type { Raised } from '../model/ask.ts'
import type { Contract } from '../model/contract.ts'
import { dayAfter } from '../model/day.ts'
import { evidenceOf, verdictOf } from '../model/evidence-of.ts'
import { headlineOf } from '../model/headline.ts'
import { isOpen } from '../model/kind.ts'
import { movesOf, pick } from '../model/next.ts'
import { Problem } from '../model/problem.ts'
import { longestWaiver, sift } from '../model/quiet.ts'
import { breaks, why } from '../model/why.ts'
import { commit } from './commit.ts'
import { flowsOf } from './flows.ts'
import type { Asking } from './ground.ts'
import { loadEvidence, loadLadder } from './neighbourhood.ts'
import { nameOf, recordCalled } from './read.ts'
import { changeSettings, readSettings, todayIn } from './settings.ts'
import { type Watch, watch } from './watch.ts'
import { whatIfOf } from './what-if.ts'

type Asks = Pick<Contract, 'map' | 'signals' | 'next' | 'setAside' | 'why' | 'breaks' | 'evidence' | 'whatIf'>

/** Asking the map: everything that is worked out from records and links, each reader seeing only what they may. */
export function askContract(asking: Asking): {
  contract: Asks
  findingsOf(record: string): Promise<readonly FindingSeen[]>
} {
  const { territory, actor } = asking
  const on = async () => {
    const settings = await readSettings(asking)
    return {
      settings,
      today: todayIn(settings, asking.now()),
      maySee: (record: Parameters<typeof maySee>[1]) => maySee(actor, record, territory),
    }
  }
  return {
    findingsOf: async record => {
      const at = await watch(asking)
      return siftSeen(asking, at)
        .shown.filter(finding => finding.on === record)
        .map(finding => seenFinding(asking, at, finding))
    },
    contract: {
      map: () => mapSeen(asking),
      signals: async ({ area, rule, record, quiet }) => {
        const at = await watch(asking)
        const sifted = siftSeen(asking, at)
        const id = record === undefined ? undefined : (await recordCalled(asking, record)).id
        const chosen = quiet === undefined ? sifted.shown : sifted.quiet.map(one => one.finding)
        const fits = (finding: Raised) =>
          (!area || finding.area === area) && (!rule || finding.rule === rule) && (!id || finding.on === id)
        return {
          findings: chosen.filter(fits).map(finding => seenFinding(asking, at, finding)),
          quiet: sifted.quiet.length,
        }
      },
      next: async ({ limit }) => {
        const at = await watch(asking)
        const { shown, quiet } = siftSeen(asking, at)
        const moves = movesOf(shown, weighing(asking, at))
        return {
          moves: pick(moves, territory, limit === undefined ? 5 : Number(limit)),
          findings: shown.length,
          quiet: quiet.length,
        }
      },
      setAside: given => setAside(asking, given),
      why: async ({ id }) => {
        const record = await recordCalled(asking, id)
        return drawn(why(await loadLadder(asking, record.id, 'up'), territory, record.id, await on()))
      },
      breaks: async ({ id }) => {
        const record = await recordCalled(asking, id)
        return drawn(breaks(await loadLadder(asking, record.id, 'down'), territory, record.id, await on()))
      },
      evidence: async ({ id }) => {
        const record = await recordCalled(asking, id)
        const graph = await loadEvidence(asking, record.id)
        const reader = await on()
        const kind = territory.kinds.get(record.kind)
        const items = kind?.claim ? evidenceOf(graph, territory, record, reader) : []
        return {
          record: nameOf(record),
          verdict: kind?.claim ? verdictOf(graph, territory, record, reader) : null,
          items: items.map(item => ({ ...item, from: seenName(asking, graph.record(item.record)) })),
          headline: kind?.plan ? headlineOf(graph, territory, record, reader) : null,
        }
      },
      whatIf: asked => whatIfOf(asking, asked),
    },
  }
}

/** A ladder is there for every record that is not in the trash. */
function drawn<T>(ladder: T | null): T {
  if (ladder) return ladder
  throw new Problem('conflict', 'The record is in the trash; restore it first.', { id: 'in the trash' })
}

async function mapSeen(asking: Asking): Promise<MapSeen> {
  const { territory, store, workspace, actor } = asking
  const at = await watch(asking)
  const { shown } = siftSeen(asking, at)
  const moves = movesOf(shown, weighing(asking, at))
  const scopes = scopesSeenBy(actor)
  const rows = await store.read.all<{ kind: string; state: string; live: number }>(
    `SELECT kind, state, SUM(live) AS live FROM counts WHERE ws_id = ? AND scope IN (${scopes.map(() => '?').join(', ')}) GROUP BY kind, state`,
    [workspace, ...scopes],
  )
  const newest = new Map<string, string>()
  for (const record of at.outline.records.values()) {
    if (record.updatedAt > (newest.get(record.kind) ?? '') && maySee(actor, record, territory))
      newest.set(record.kind, record.updatedAt)
  }
  const areas = territory.areas.map((area): MapArea => {
    const move = moves.find(one => one.area === area.id)
    const counts = area.kinds.map(kind => {
      const own = rows.filter(row => row.kind === kind.word)
      const sum = (of: typeof own) => of.reduce((total, row) => total + Number(row.live), 0)
      return {
        kind: kind.word,
        title: kind.title,
        plural: kind.plural,
        live: sum(own),
        open: sum(own.filter(row => isOpen(kind, row.state))),
      }
    })
    return {
      id: area.id,
      title: at.settings.labels[area.id] ?? area.title,
      asks: area.asks,
      colour: area.colour,
      place: area.place,
      stance: at.settings.areas[area.id] ?? 'ours',
      counts,
      findings: shown.filter(finding => finding.area === area.id).length,
      gap: move
        ? { says: move.says, why: move.why, record: move.records[0] ?? null, action: move.action, rule: move.rule }
        : null,
      updatedAt:
        area.kinds
          .map(kind => newest.get(kind.word) ?? '')
          .sort()
          .at(-1) || null,
    }
  })
  return { areas, flows: await flowsOf(asking), number: at.number }
}

/** Findings this actor may see, quiet ones apart. */
function siftSeen(asking: Asking, at: Watch): ReturnType<typeof sift> {
  const { territory, actor } = asking
  const seen = [...at.findings.values()].filter(({ on }) => {
    if (on === null) return true
    const record = at.outline.records.get(on)
    return record !== undefined && maySee(actor, record, territory)
  })
  return sift(territory, recordsOf(at), at.reach, seen, at)
}

const weighing = (asking: Asking, at: Watch) => ({
  territory: asking.territory,
  graph: recordsOf(at),
  reach: at.reach,
  today: at.today,
  settings: at.settings,
})

const recordsOf = (at: Watch) => ({
  record: (id: string) => at.outline.records.get(id),
  ofKind: () => [],
  out: () => [],
  in: () => [],
})

function seenFinding(asking: Asking, at: Watch, { concerns: _concerns, ...finding }: Raised): FindingSeen {
  const rule = asking.territory.signals.find(signal => signal.name === finding.rule)
  const record = finding.on === null ? undefined : at.outline.records.get(finding.on)
  return {
    ...finding,
    title: rule?.title ?? finding.rule,
    sort: rule?.sort ?? 'wrong',
    record: record ? nameOf(record) : null,
  }
}

const seenName = (asking: Asking, record: Parameters<typeof nameOf>[0] | undefined) =>
  record && maySee(asking.actor, record, asking.territory) ? nameOf(record) : null

/** Sets a finding aside until a day: on its record as an ordinary change, so that it can be undone. */
async function setAside(
  asking: Asking,
  given: { rule: string; record?: string | null | undefined; until: string; reason?: string | null | undefined },
): ReturnType<Contract['setAside']> {
  const settings = await readSettings(asking)
  const latest = dayAfter(todayIn(settings, asking.now()), longestWaiver)
  const until = given.until.slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || until > latest)
    throw new Problem(
      'invalid',
      `A finding is set aside until a day within ${longestWaiver} days, at the latest ${latest}.`,
      { until: `a day up to ${latest}` },
    )
  if (!asking.territory.signals.some(signal => signal.name === given.rule))
    throw new Problem('invalid', `There is no rule ${given.rule}.`, { rule: 'no such rule' })
  const waiver = { until, reason: given.reason ?? null, by: asking.actor.member }
  if (given.record === undefined || given.record === null) {
    await changeSettings(asking, { waivers: { ...settings.waivers, [given.rule]: waiver } })
    return { batch: '', number: 0, outcomes: [] }
  }
  const record = await recordCalled(asking, given.record)
  const set = { waivers: { ...record.waivers, [given.rule]: waiver } }
  return commit(asking, {
    via: asking.actor.via,
    changes: [{ verb: 'update', id: record.id, version: record.version, set }],
  })
}
