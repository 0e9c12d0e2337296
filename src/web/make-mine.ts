import type { Change, Done } from '../model/change.ts'
import { Problem } from '../model/problem.ts'
import type { ChartRecord } from '../model/record.ts'
import { app } from './app.ts'
import { refused } from './change.ts'
import { type Clash, dialogs } from './shell/dialogs.ts'

type Values = Extract<Change, { verb: 'update' }>['set']

/** Changes values of one record as they stood at a version; where somebody else changed the same ones, one is asked which stand. */
export async function makeMine(
  record: Pick<ChartRecord, 'id' | 'key' | 'kind'>,
  version: number,
  set: Values,
): Promise<Done | null> {
  try {
    return await app.change([{ verb: 'update', id: record.id, version, set }])
  } catch (cause) {
    const clashes = cause instanceof Problem && cause.code === 'conflict' ? clashesOf(cause) : {}
    if (Object.keys(clashes).length === 0) refused(cause)
    else dialogs.open({ dialog: 'clash', record, clashes, set })
    return null
  }
}

const clashesOf = ({ fields }: Problem): Record<string, Clash> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, clash]) => (typeof clash === 'string' ? [] : [[name, clash]])),
  )
