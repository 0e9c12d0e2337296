import type { RecordName } from './answers.ts'
import type { Territory } from './assemble.ts'
import { type On, verdictOf } from './evidence-of.ts'
import type { Graph } from './graph.ts'
import type { WhySide } from './link.ts'
import { type Passage, passagesOf, step } from './passages.ts'
import type { ChartRecord } from './record.ts'
import { nameOf } from './record-name.ts'
import type { Action } from './signal.ts'
import { type Thin, thinness } from './thin.ts'
import type { Verdict } from './verdict.ts'

/** One rung of a ladder: a record, or the place where one is missing or may not be seen. */
export interface LadderRung {
  standing: 'whole' | 'thin' | 'missing' | 'hidden'
  side: WhySide | 'every'
  /** How the link reads on the way to this rung ("addresses"). */
  says: string
  /** The link taken; null where the rung is missing. */
  link: string | null
  record: RecordName | null
  /** The kinds that could fill it. */
  kinds: readonly string[]
  /** Why a thin rung does not carry. */
  thin: Thin | null
  /** What the evidence amounts to, where the record is a claim. */
  verdict: Pick<Verdict, 'confidence' | 'word' | 'says'> | null
  /** What fills the gap, and on which record. */
  action: { on: string; action: Action } | null
  /** It stands elsewhere on this ladder, with what lies beyond it. */
  again: boolean
  beyond: readonly LadderRung[]
}

/** Why a record is there: what it is done for, side by side, up to whether the world is better for it. */
export interface Ladder {
  of: RecordName
  verdict: LadderRung['verdict']
  thin: Thin | null
  rungs: readonly LadderRung[]
  /** How many rungs are whole, thin, missing and hidden, each counted once. */
  counts: Readonly<Record<LadderRung['standing'], number>>
  world: { asks: string; answers: readonly { record: RecordName; better: string | null; worse: string | null }[] }
}

/** What hangs on a record, level by level. */
export interface Hanging {
  of: RecordName
  rungs: readonly LadderRung[]
  /** Every record that hangs on it, once. */
  all: readonly RecordName[]
}

/** The ladder from a record up to customer, business and vision, with thin and missing rungs; null where it is not there. */
export function why(graph: Graph, territory: Territory, id: string, reader: On): Ladder | null {
  const start = graph.record(id)
  if (!start || reader.maySee?.(start) === false) return null
  const climb: Climb = { graph, territory, reader, seen: new Map([[start.id, start]]) }
  const rungs = climbFrom(climb, start, kind => passagesOf(territory, kind).up)
  const counts = { whole: 0, thin: 0, missing: 0, hidden: 0 }
  count(rungs, counts)
  return { of: nameOf(start), ...standingOf(climb, start), rungs, counts, world: worldOf(climb) }
}

/** The reverse: everything that hangs on a record, because it is done for it or leans on it. */
export function breaks(graph: Graph, territory: Territory, id: string, reader: On): Hanging | null {
  const start = graph.record(id)
  if (!start || reader.maySee?.(start) === false) return null
  const climb: Climb = { graph, territory, reader, seen: new Map([[start.id, start]]) }
  const rungs = climbFrom(climb, start, kind => {
    const { down, holds } = passagesOf(territory, kind)
    return [...down, ...holds.filter(other => !down.some(one => one.name === other.name && one.way === other.way))].map(
      passage => ({ ...passage, side: 'every', expected: false }),
    )
  })
  const all = [...climb.seen.values()].filter(record => record.id !== start.id).map(nameOf)
  return { of: nameOf(start), rungs: firstOnly(rungs), all }
}

/** What hangs on something in two ways falls once. */
function firstOnly(rungs: readonly LadderRung[]): LadderRung[] {
  return rungs.filter(rung => !rung.again).map(rung => ({ ...rung, beyond: firstOnly(rung.beyond) }))
}

interface Climb {
  graph: Graph
  territory: Territory
  reader: On
  /** Records already drawn; each is climbed from once, so circles end. */
  seen: Map<string, ChartRecord>
}

function climbFrom(climb: Climb, record: ChartRecord, ways: (kind: string) => readonly Passage[]): LadderRung[] {
  const { graph, reader, seen } = climb
  const drawn: { rung: LadderRung; record: ChartRecord }[] = []
  const taken = ways(record.kind).map(passage => ({ passage, reached: step(graph, record.id, passage) }))
  // a ticket under an epic needs no bet of its own: the shared rung is filled by any way on
  const shared = taken.some(({ passage, reached }) => passage.side === 'every' && reached.length > 0)
  const rungs = taken.flatMap(({ passage, reached }) => {
    if (reached.length === 0) {
      return passage.expected && !(shared && passage.side === 'every') ? [missing(record, passage)] : []
    }
    return reached.map(({ link, record: next }) => {
      const rung = { ...bare(passage), link: link.id }
      if (reader.maySee?.(next) === false) return { ...rung, standing: 'hidden' as const }
      const again = seen.has(next.id)
      seen.set(next.id, next)
      const found = { ...rung, record: nameOf(next), again, ...rungStanding(climb, next) }
      if (!again) drawn.push({ rung: found, record: next })
      return found
    })
  })
  // the whole level is drawn before anything beyond it, so that a record stands where it is nearest
  for (const { rung, record: next } of drawn) rung.beyond = climbFrom(climb, next, ways)
  return rungs
}

const bare = ({ side, says, kinds }: Passage): LadderRung => ({
  standing: 'whole',
  side,
  says,
  link: null,
  record: null,
  kinds,
  thin: null,
  verdict: null,
  action: null,
  again: false,
  beyond: [],
})

function missing(record: ChartRecord, passage: Passage): LadderRung {
  const label = `Say what ${record.key} ${passage.says}`
  const action = {
    do: 'link',
    label,
    name: passage.name,
    way: passage.way === 'out' ? 'from' : 'to',
    kinds: passage.kinds,
  }
  return { ...bare(passage), standing: 'missing', action: { on: record.id, action: action as Action } }
}

function rungStanding(climb: Climb, record: ChartRecord): Pick<LadderRung, 'standing' | 'thin' | 'verdict' | 'action'> {
  const { verdict, thin } = standingOf(climb, record)
  return {
    standing: thin ? 'thin' : 'whole',
    thin,
    verdict,
    action: thin ? { on: record.id, action: { do: 'open', label: thin.remedy } } : null,
  }
}

function standingOf({ graph, territory, reader }: Climb, record: ChartRecord): Pick<Ladder, 'verdict' | 'thin'> {
  const claim = territory.kinds.get(record.kind)?.claim
  const verdict = claim ? verdictOf(graph, territory, record, reader) : null
  return {
    verdict: verdict && { confidence: verdict.confidence, word: verdict.word, says: verdict.says },
    thin: thinness(territory, record, verdict),
  }
}

function count(rungs: readonly LadderRung[], counts: Record<LadderRung['standing'], number>): void {
  for (const rung of rungs) {
    if (!rung.again) counts[rung.standing] += 1
    count(rung.beyond, counts)
  }
}

function worldOf({ territory, seen }: Climb): Ladder['world'] {
  const answers = [...seen.values()].flatMap(record => {
    const world = territory.kinds.get(record.kind)?.world
    if (!world) return []
    const better = said(record.fields[world.better])
    const worse = world.worse ? said(record.fields[world.worse]) : null
    return better || worse ? [{ record: nameOf(record), better, worse }] : []
  })
  return { asks: 'Is the world better if we succeed?', answers }
}

const said = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null)
