import type { ImportCounts, ImportPlan, Preview, ProblemGroup } from '../import-plan.ts'
import type { Step } from './compare.ts'
import type { Draft, RowProblem } from './draft.ts'

const shownExamples = 5
const previewed = 20

/** Counts, problems and the first records of an import while its rows go by; dry run and commit fill the same one. */
export interface Report {
  counts: ImportCounts
  kinds: ImportPlan['kinds']
  problems: Map<string, ProblemGroup>
  preview: Preview[]
}

/** A report of nothing yet. */
export const emptyReport = (): Report => ({
  counts: {
    rows: 0,
    records: 0,
    create: 0,
    update: 0,
    unchanged: 0,
    skipped: 0,
    besides: 0,
    kept: 0,
    links: 0,
    unlinks: 0,
    comments: 0,
  },
  kinds: {},
  problems: new Map(),
  preview: [],
})

/** Notes what became of a row; records that only its links called for count as records, not as rows. */
export function noteStep(
  report: Report,
  draft: Draft,
  step: Step,
  here: { key: string } | undefined,
  { isRow: ofRow, isOpen }: { isRow: boolean; isOpen: boolean } = { isRow: true, isOpen: false },
): void {
  const { counts } = report
  const isRow = ofRow && !draft.isAside
  if (isRow) counts.rows += 1
  if (step.action === 'skip') counts.skipped += 1
  else {
    if (isRow) counts.records += 1
    if (isRow) counts[step.action] += 1
    else if (step.action === 'create') counts.besides += 1
    report.kinds[draft.kind] ??= { create: 0, update: 0, unchanged: 0, open: 0 }
    const kind = report.kinds[draft.kind]!
    kind[step.action] += 1
    if (isOpen) kind.open = (kind.open ?? 0) + 1
  }
  counts.kept += step.kept.length
  if (step.problem) noteProblem(report, draft.row, step.problem)
  if (step.action !== 'skip') for (const problem of draft.problems) noteProblem(report, draft.row, problem)
  if (step.kept.length > 0)
    noteProblem(report, draft.row, { ...keptOurs, value: `${here?.key ?? ''} ${step.kept.join(', ')}`.trim() })
  if (isRow && report.preview.length < previewed && (step.action !== 'skip' || report.preview.length < previewed / 2)) {
    report.preview.push(previewOf(draft, step, here))
  }
}

/** Notes a problem of a row, with those that one repair would mend. */
export function noteProblem(report: Report, row: number, { says, repair, column, effect, value }: RowProblem): void {
  const word = `${column ?? ''}\n${says}`
  const group = report.problems.get(word) ?? { says, repair, column, effect, rows: 0, examples: [] }
  group.rows += 1
  const known = group.examples.some(example => example.value === value)
  if (group.examples.length < shownExamples && (!known || value === '')) group.examples.push({ row, value })
  report.problems.set(word, group)
}

/** The groups of problems, the ones that leave most out first. */
export const problemGroups = (report: Report): ProblemGroup[] => {
  const order = { row: 0, value: 1, none: 2 }
  return [...report.problems.values()].sort((a, b) => order[a.effect] - order[b.effect] || b.rows - a.rows)
}

function previewOf(draft: Draft, step: Step, here: { key: string } | undefined): Preview {
  const cut = (value: unknown): unknown =>
    typeof value === 'string' && value.length > 300 ? `${value.slice(0, 299).toWellFormed()}…` : value
  return {
    row: draft.row,
    action: step.action,
    kind: draft.kind,
    externalId: draft.externalId,
    key: here?.key ?? null,
    title: draft.title,
    state: draft.state ?? null,
    owner: draft.owner ?? null,
    tags: [...(draft.tags ?? [])],
    fields: Object.fromEntries(Object.entries(draft.fields).map(([name, value]) => [name, cut(value)])),
  }
}

const keptOurs: RowProblem = {
  says: 'has values that were changed here and in the file since the last import; ours stay',
  repair: 'Change the record here, if the file is right.',
  column: null,
  effect: 'value',
  value: '',
}
