import type { Kind } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import { app } from '../app.ts'
import { refused } from '../change.ts'
import { setChanges } from '../list/bulk-changes.ts'
import { changeMany } from '../list/change-many.ts'
import { planKeys } from '../shell/key-book.ts'
import { useKeys } from '../shell/live-keys.ts'
import { becomeWords } from '../words/become.words.ts'
import { reordered } from './reordered.ts'

/** The record whose row or card has the focus. */
export const focusedId = (): string | undefined => document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id

/** Moves what competes for lanes from horizon to horizon, and within one, by single keys. */
export function usePlanKeys(kind: Kind | undefined, records: () => readonly ChartRecord[]): void {
  const plan = kind?.plan
  const options = plan ? Object.entries(kind.fields[plan.horizon]?.options ?? {}) : []
  const move = (place: number) => {
    const option = options[place]
    if (!plan || !option) return undefined
    return () => {
      const chosen = records()
      if (chosen.length === 0) return
      const changes = setChanges(chosen, { fields: { [plan.horizon]: option[0] } })
      void changeMany(changes, becomeWords.moved(chosen.length, chosen[0]!.key, option[1]))
    }
  }
  const order = (by: 1 | -1) => {
    const field = plan?.order
    if (!kind || !plan || !field) return undefined
    return () => {
      const [record] = records()
      if (!record) return
      const horizon = record.fields[plan.horizon]
      const where = [typeof horizon === 'string' ? `${plan.horizon}=${horizon}` : `${plan.horizon}=`]
      void app.contract
        .list({ kind: kind.word, where, sort: field, limit: 200 })
        .then(({ items }) => {
          const { changes, place } = reordered(items, record.id, by, field)
          if (changes.length > 0) return changeMany(changes, becomeWords.placed(record.key, place))
        })
        .catch(refused)
    }
  }
  useKeys(planKeys, {
    first: move(0),
    second: move(1),
    third: move(2),
    fourth: move(3),
    earlier: order(-1),
    later: order(1),
  })
}
