import type { ImportPlan } from '../../model/import-plan.ts'
import type { RowProblem } from '../../model/importing/draft.ts'
import { noteStep } from '../../model/importing/report.ts'
import { Problem } from '../../model/problem.ts'
import { commit } from '../commit.ts'
import type { Asking } from '../ground.ts'
import type { ImportState } from './import-state.ts'
import type { ImportGround } from './imports.ts'
import { bytesIn, type Joining, join } from './join.ts'
import { comparingWith, isOpenHere, mappedLinks, namesByTitle, noteJoined, planOf, reportOf } from './make-plan.ts'
import { type Decided, decide, newPass, remember, type Underway, underway, type Waiting } from './pass.ts'
import { portionsOf } from './portion-size.ts'

/** Told how far a run is. */
export type Progress = (progress: ImportPlan['progress']) => Promise<void>

/**
 * Carries an import out: records first, then what joins them, all under one batch through the one path of a change.
 * Run again after it was interrupted it finds what it made and goes on.
 */
export async function runImport(
  given: Asking,
  { reader, files }: ImportGround,
  bytes: Uint8Array,
  state: ImportState,
  tell: Progress,
): Promise<ImportPlan> {
  const { plan, edit, name } = state
  const batch = plan.batch!
  const read = await reader.read(bytes, name, edit)
  const { mapping } = read.about
  const comparing = await comparingWith(given, mapping)
  const pass = newPass(namesByTitle(mapping), name => comparing.ownerOf(name) === given.actor.member)
  const report = reportOf(read)
  const of = read.about.facts.rows
  const size = portionsOf()
  const asking = { ...given, store: size.timed(given.store) }
  for await (const drafts of read.portions) {
    let left: readonly Underway[] = underway(pass, drafts)
    while (left.length > 0) {
      const portion = left.slice(0, size.now())
      left = left.slice(portion.length)
      const write = async (part: readonly Underway[]): Promise<Decided[]> => {
        let decided: Decided[] = []
        await commit(asking, { changes: [], batch, via: 'import', reason: reasonOf(name) }, async tx => {
          decided = await decide(tx, asking, comparing, batch, part)
          return { changes: decided.flatMap(({ step }) => step.changes) }
        })
        size.learn(part.length)
        return decided
      }
      const decided = await inHalves(portion, write, refusedRow)
      for (const { draft, step, here, isRow } of decided)
        noteStep(report, draft, step, here, { isRow, isOpen: isOpenHere(asking.territory, draft) })
      remember(pass, decided, false)
      await giveWay()
    }
    await tell({ step: 'records', done: report.counts.rows, of })
  }
  const mapped = mappedLinks(mapping)
  const { waiting } = pass
  for (let at = 0; at < waiting.length; ) {
    const portion = portionFrom(waiting, at, size.now())
    at += portion.length
    for (const { attachments } of portion)
      for (const { data } of attachments) await files.put(given.workspace, bytesIn(data))
    const write = async (part: readonly Waiting[]): Promise<Joining[]> => {
      let joining: Joining = { changes: [], problems: [] }
      let now = new Set<string>()
      await commit(asking, { changes: [], batch, via: 'import', reason: reasonOf(name) }, async tx => {
        now = new Set()
        joining = await join(tx, asking, pass, mapping.system, mapped, part, {
          has: word => now.has(word) || pass.joined.has(word),
          add: word => now.add(word),
        })
        return joining
      })
      size.learn(part.length)
      for (const word of now) pass.joined.add(word)
      return [joining]
    }
    const refused = (one: Waiting, problem: RowProblem): Joining => ({
      changes: [],
      problems: [{ row: one.row, problem }],
    })
    for (const joining of await inHalves(portion, write, refused)) noteJoined(report, joining)
    await tell({ step: 'links', done: at, of: waiting.length })
    await giveWay()
  }
  return {
    ...plan,
    ...planOf(read, report),
    state: 'done',
    failure: null,
    progress: { step: 'done', done: of, of },
  }
}

const reasonOf = (name: string): string => `Import of ${name}`.slice(0, 300)

const giveWay = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

// one refused record must not cost its neighbours: the portion is halved until it stands alone
async function inHalves<T, D>(
  portion: readonly T[],
  write: (part: readonly T[]) => Promise<D[]>,
  refused: (one: T, problem: RowProblem) => D,
): Promise<D[]> {
  try {
    return await write(portion)
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code === 'unavailable') throw problem
    if (portion.length === 1) return [refused(portion[0]!, rowProblem(problem))]
    const middle = Math.ceil(portion.length / 2)
    return [
      ...(await inHalves(portion.slice(0, middle), write, refused)),
      ...(await inHalves(portion.slice(middle), write, refused)),
    ]
  }
}

const rowProblem = (problem: Problem): RowProblem => ({
  says: `was refused: ${problem.message}`,
  repair: 'Mend the row in the file and import it again; the others are in.',
  column: null,
  effect: 'row',
  value: '',
})

const refusedRow = (one: Underway, problem: RowProblem): Decided => ({
  ...one,
  here: undefined,
  step: { action: 'skip', record: null, changes: [], kept: [], problem },
})

const mostJoined = 300

// as many records as one command takes, by what joins them
function portionFrom(waiting: readonly Waiting[], from: number, most: number): readonly Waiting[] {
  let weight = 0
  let to = from
  while (to < waiting.length && to - from < most && weight < mostJoined) {
    weight += waiting[to]!.links.length + waiting[to]!.comments.length
    to += 1
  }
  return waiting.slice(from, to)
}
