import { type Condition, parseCondition } from '../../model/filter.ts'
import type { Kind } from '../../model/kind.ts'
import { groupNames, type ViewQuery } from '../../model/view.ts'
import type { listNames } from './list-names.ts'

/** What an address says of a list. */
export type ListSearch = { [N in (typeof listNames)[number]]?: string | undefined }

/** What the address asks of a list; `state` alone is the short way that links from elsewhere take. */
export function queryOf(search: ListSearch): ViewQuery {
  const where = conditionsOf(search.where)
  return {
    where: search.state ? [`state=${search.state}`, ...where] : where,
    ...(search.q ? { q: search.q } : {}),
    ...(search.sort ? { sort: search.sort } : {}),
    ...(search.cols ? { columns: search.cols.split(',') } : {}),
    ...(search.group ? { group: search.group } : {}),
    ...(search.shape === 'board' ? { shape: 'board' as const } : {}),
    ...(search.limits ? { limits: limitsOf(search.limits) } : {}),
    ...(search.closed ? { closed: true } : {}),
  }
}

/** The same as words of an address; what is not asked is named too, so that it leaves the address. */
export const searchOf = (query: ViewQuery): ListSearch => ({
  state: undefined,
  where: query.where.length > 0 ? query.where.map(escaped).join(';') : undefined,
  q: query.q || undefined,
  sort: query.sort,
  cols: query.columns && query.columns.length > 0 ? query.columns.join(',') : undefined,
  group: query.group,
  shape: query.shape === 'board' ? 'board' : undefined,
  limits: limitsText(query.limits),
  closed: query.closed ? 'yes' : undefined,
})

const limitsOf = (text: string): Record<string, number> =>
  Object.fromEntries(
    text.split(',').flatMap(one => {
      const found = /^(.+):(\d{1,4})$/.exec(one)
      return found ? [[found[1]!, Number(found[2])]] : []
    }),
  )
const limitsText = (limits: ViewQuery['limits']): string | undefined =>
  limits && Object.keys(limits).length > 0
    ? Object.entries(limits)
        .map(([id, limit]) => `${id}:${limit}`)
        .join(',')
    : undefined
const escaped = (condition: string) => condition.replaceAll('%', '%25').replaceAll(';', '%3B')
const conditionsOf = (text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : text.split(';').map(one => one.replaceAll('%3B', ';').replaceAll('%25', '%'))

/** Whether two views ask and show the same. */
export const isSame = (one: ViewQuery, other: ViewQuery): boolean =>
  JSON.stringify(searchOf(one)) === JSON.stringify(searchOf(other))

/** A condition of an address, where the kind has such a thing. */
export function conditionOf(text: string, kind: Kind): Condition | undefined {
  try {
    return parseCondition(text, kind)
  } catch {
    return undefined
  }
}

/** A condition as it stands in an address. */
export const conditionText = ({ name, comparison, values }: Condition): string =>
  `${name}${comparison}${values.join(',')}`

/** What a board of the kind puts together, where nothing else is asked. */
export const boardBy = (kind: Kind, query: ViewQuery): string =>
  query.group && groupNames(kind).includes(query.group) ? query.group : 'state'
