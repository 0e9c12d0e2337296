import { maySee } from '../model/allow.ts'
import type { FindingSeen } from '../model/answers.ts'
import type { Raised } from '../model/ask.ts'
import type { Contract } from '../model/contract.ts'
import { evidenceOf, verdictOf } from '../model/evidence-of.ts'
import { headlineOf } from '../model/headline.ts'
import { pick } from '../model/next.ts'
import { Problem } from '../model/problem.ts'
import { breaks, why } from '../model/why.ts'
import type { Asking } from './ground.ts'
import { mapSeen } from './map-seen.ts'
import { loadEvidence, loadLadder } from './neighbourhood.ts'
import { nameOf, recordCalled } from './read.ts'
import { movesSeen, seenFinding, siftSeen } from './seen-findings.ts'
import { setAside } from './set-aside.ts'
import { readSettings, todayIn } from './settings.ts'
import { watch } from './watch.ts'
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
        const moves = movesSeen(asking, at)
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

const seenName = (asking: Asking, record: Parameters<typeof nameOf>[0] | undefined) =>
  record && maySee(asking.actor, record, asking.territory) ? nameOf(record) : null
