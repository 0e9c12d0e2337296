import type { ColumnMapping, ImportEdit, Target } from '../../model/import-mapping.ts'
import type { ImportPlan } from '../../model/import-plan.ts'

/** The kinds a tracker's rows may become: work to do, or what somebody asked for. */
export const sorts = { work: 'ticket', requests: 'feedback' } as const

const sounds = /\b(request|enhancement|feature|idea|feedback|question|wish|support|suggestion)s?\b/i

/** The column whose words are labels, with those that stand in it; null where the file has none. */
export function labelsIn({ mapping, columns }: Pick<ImportPlan, 'mapping' | 'columns'>) {
  const tagged = mapping.columns.filter(({ to }) => to.some(isTags)).map(({ column }) => column)
  const found = columns
    .filter(({ column, values }) => tagged.includes(column) && values.length > 0)
    .sort((one, other) => other.filled - one.filled)[0]
  return found ? { column: found.column, labels: found.values } : null
}

/** The labels whose rows become requests. */
export function requestLabels({ mapping }: Pick<ImportPlan, 'mapping'>): string[] {
  return mapping.columns.flatMap(({ to }) =>
    to.flatMap(target =>
      isKind(target)
        ? Object.entries(target.words ?? {}).flatMap(([label, kind]) => (kind === sorts.requests ? [label] : []))
        : [],
    ),
  )
}

/** Labels that sound like a request. */
export const soundLike = (labels: readonly { value: string }[]): string[] =>
  labels.map(({ value }) => value).filter(value => sounds.test(value))

/** The edit that makes requests of the rows with some labels; their text is what the work's description was. */
export function byLabel(
  { mapping }: Pick<ImportPlan, 'mapping'>,
  column: string,
  labels: readonly string[],
): ImportEdit {
  const words = Object.fromEntries(labels.map(label => [label, sorts.requests]))
  const columns = mapping.columns.flatMap((one): ColumnMapping[] => {
    if (one.column === column) {
      const rest = one.to.filter(target => !isKind(target))
      return [{ ...one, to: labels.length > 0 ? [...rest, { as: 'common', name: 'kind', words }] : rest }]
    }
    const work = one.to.find(target => target.as === 'field' && target.name === 'description')
    if (!work) return []
    const rest = one.to.filter(target => target.as !== 'field' || target.name !== 'text')
    return [{ ...one, to: labels.length > 0 ? [...rest, { as: 'field', name: 'text' }] : rest }]
  })
  return { columns }
}

const isTags = (target: Target): boolean => target.as === 'common' && target.name === 'tags'
const isKind = (target: Target): target is Extract<Target, { as: 'common' }> =>
  target.as === 'common' && target.name === 'kind'
