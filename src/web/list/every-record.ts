import type { InputOf } from '../../model/contract.ts'
import type { Kind } from '../../model/kind.ts'
import { askedWhere } from '../../model/list-shape.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { ViewQuery } from '../../model/view.ts'
import { app } from '../app.ts'

/** What a list is asked with. */
export const listInputOf = (kind: Kind, query: ViewQuery): InputOf<'list'> => ({
  kind: kind.word,
  where: askedWhere(kind, query),
  sort: query.sort ?? '-updatedAt',
  limit: 200,
  ...(query.q ? { q: query.q } : {}),
})

/** All the records of a list, those that were not yet shown too. */
export async function everyRecord(kind: Kind, query: ViewQuery): Promise<ChartRecord[]> {
  const found: ChartRecord[] = []
  let after: string | undefined
  do {
    const page = await app.contract.list({ ...listInputOf(kind, query), ...(after ? { after } : {}) })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after !== undefined)
  return found
}
