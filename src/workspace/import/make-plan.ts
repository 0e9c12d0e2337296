import { newId } from '../../model/id.ts'
import type { ImportEdit, Mapping } from '../../model/import-mapping.ts'
import type { ImportPlan } from '../../model/import-plan.ts'
import type { Comparing } from '../../model/importing/compare.ts'
import { emptyReport, noteProblem, noteStep, problemGroups, type Report } from '../../model/importing/report.ts'
import { isOpen } from '../../model/kind.ts'
import { type Asking, stamp } from '../ground.ts'
import { members } from '../members.ts'
import type { FileReader, ReadFile } from './file-reader.ts'
import { join } from './join.ts'
import { decide, newPass, type Pass, remember, underway } from './pass.ts'

/** Works out what a file would become, without changing anything. */
export async function makePlan(
  asking: Asking,
  reader: FileReader,
  file: { id: string; name: string; bytes: Uint8Array; edit: ImportEdit; at: string },
): Promise<ImportPlan> {
  const read = await reader.read(file.bytes, file.name, file.edit)
  const { mapping } = read.about
  const comparing = await comparingWith(asking, mapping)
  const pass = newPass(namesByTitle(mapping), name => comparing.ownerOf(name) === asking.actor.member)
  const report = reportOf(read)
  for await (const drafts of read.portions) {
    const decided = await decide(asking.store.read, asking, comparing, null, underway(pass, drafts))
    for (const { draft, step, here, isRow } of decided)
      noteStep(report, draft, step, here, { isRow, isOpen: isOpenHere(asking.territory, draft) })
    remember(pass, decided, true)
  }
  await countLinks(asking, pass, mapping, report)
  return {
    ...planOf(read, report),
    id: file.id,
    state: 'planned',
    failure: null,
    progress: { step: 'records', done: 0, of: report.counts.rows },
    batch: null,
    createdAt: file.at,
    createdBy: asking.actor.member,
  }
}

/** Whether what a row becomes still asks something of somebody. */
export function isOpenHere(
  { kinds }: Asking['territory'],
  { kind: word, state }: { kind: string; state?: string | undefined },
): boolean {
  const kind = kinds.get(word)
  return kind !== undefined && isOpen(kind, state ?? '')
}

/** The part of a plan that a dry run and a run both write anew. */
export function planOf(
  { about }: ReadFile,
  report: Report,
): Pick<
  ImportPlan,
  'file' | 'intakes' | 'choices' | 'columns' | 'mapping' | 'counts' | 'kinds' | 'problems' | 'notTaken' | 'preview'
> {
  const taken = new Set(about.mapping.columns.filter(({ to }) => to.length > 0).map(({ column }) => column))
  // an export of our own is read as a whole, and its columns are nobody's concern
  const left =
    about.mapping.columns.length === 0
      ? []
      : about.columns.filter(({ column, filled }) => filled > 0 && !taken.has(column))
  return {
    file: about.facts,
    intakes: [...about.intakes],
    choices: [...about.choices],
    columns: [...about.columns],
    mapping: about.mapping,
    counts: report.counts,
    kinds: report.kinds,
    problems: problemGroups(report),
    notTaken: left
      .sort((a, b) => b.filled - a.filled)
      .map(({ column, filled, examples }) => ({ column, filled, example: examples[0] ?? '' })),
    preview: report.preview,
  }
}

/** A report that begins with what is wrong with the file as a whole. */
export function reportOf({ about }: ReadFile): Report {
  const report = emptyReport()
  for (const { says, repair, row } of about.notes)
    noteProblem(report, row, { says, repair, column: null, effect: 'none', value: '' })
  for (const row of about.raggedRows) {
    noteProblem(report, row, {
      says: 'has more or fewer cells than the header',
      repair: 'Check the separator, and quotes that are missing around a text.',
      column: null,
      effect: 'none',
      value: '',
    })
  }
  return report
}

/** What drafts are compared with in this workspace: its people by name, address and handle. */
export async function comparingWith(asking: Asking, { system }: Mapping): Promise<Comparing> {
  const people = new Map<string, string | null>()
  for (const { id, name, email, state } of await members(asking)) {
    if (state === 'suspended') continue
    for (const word of [name, email, email?.split('@')[0]]) {
      if (!word) continue
      const plain = word.trim().toLowerCase()
      // two people of one name are nobody in particular
      people.set(plain, people.has(plain) && people.get(plain) !== id ? null : id)
    }
  }
  return {
    system,
    at: stamp(asking),
    id: () => newId(asking.now()),
    ownerOf: name => waysToSay(name).flatMap(word => people.get(word) ?? [])[0] ?? null,
  }
}

// "Ana Li <ana@spoke.example>" names one person twice; the address is surer than the name. Of several the first counts
function waysToSay(name: string): string[] {
  const plain = name.trim().toLowerCase()
  const both = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(plain)
  if (both) return [both[2]!, both[1]!]
  const several = plain.split(/\s*[,;]\s*/).filter(part => part !== '')
  return several.length > 1 ? [plain, ...several] : [plain]
}

/** Whether the mapping joins rows by their titles. */
export const namesByTitle = (mapping: Mapping): boolean =>
  mapping.columns.some(({ to }) => to.some(target => target.as === 'link' && target.by === 'title' && !target.makes))

/** The links the file decides about: what it no longer says is taken away again. */
export const mappedLinks = (mapping: Mapping): ReadonlySet<string> =>
  new Set(
    mapping.columns.flatMap(({ to }) =>
      to.flatMap(target => (target.as === 'link' && target.way === 'out' ? [target.name] : [])),
    ),
  )

async function countLinks(asking: Asking, pass: Pass, mapping: Mapping, report: Report): Promise<void> {
  const mapped = mappedLinks(mapping)
  for (let at = 0; at < pass.waiting.length; at += 200) {
    const { changes, problems } = await join(
      asking.store.read,
      asking,
      pass,
      mapping.system,
      mapped,
      pass.waiting.slice(at, at + 200),
      pass.joined,
    )
    noteJoined(report, { changes, problems })
  }
}

/** Notes links and comments in a report. */
export function noteJoined(
  { counts, ...report }: Report,
  { changes, problems }: Awaited<ReturnType<typeof join>>,
): void {
  for (const change of changes) {
    const { verb } = change
    if (verb === 'measure') counts.readings = (counts.readings ?? 0) + change.readings.length
    else if (verb !== 'attach') counts[verb === 'link' ? 'links' : verb === 'unlink' ? 'unlinks' : 'comments'] += 1
  }
  for (const { row, problem } of problems) noteProblem({ counts, ...report }, row, problem)
}
