import type { RecordName } from '../../model/answers.ts'
import type { Change } from '../../model/change.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { Shown } from '../../model/share.ts'
import { forgetEarly } from './typed-early.ts'

/** A value two wrote at once. */
export interface Clash {
  base: unknown
  yours: unknown
  theirs: unknown
}

/** What may stand over a page. */
export type Over =
  | { dialog: 'palette' }
  | { dialog: 'keys' }
  | { dialog: 'create'; kind?: string; title?: string; state?: string }
  | {
      dialog: 'link'
      on: RecordName
      name?: string
      way?: 'from' | 'to'
      kinds?: readonly string[]
      side?: 'for' | 'against'
      /** What the link is to say unless somebody says otherwise. */
      values?: Record<string, unknown>
    }
  | { dialog: 'turn'; records: readonly ChartRecord[]; to?: string }
  | { dialog: 'merge'; on: ChartRecord }
  | {
      dialog: 'clash'
      record: { id: string; key: string; kind: string }
      clashes: Readonly<Record<string, Clash>>
      set: Extract<Change, { verb: 'update' }>['set']
    }
  | { dialog: 'share'; shown: Shown; name: string }
  | { dialog: 'hand-over'; on: RecordName }
  | { dialog: 'sure'; title: string; says: string; does: string; onAnswer: (isSure: boolean) => void }
  | { dialog: 'waive'; rule: string; on: RecordName | null; says: string }

let over: Over | null = null
const listeners = new Set<() => void>()

/** The one dialog that is open, for the shell to draw. */
export const dialogs = {
  now: () => over,
  listen(changed: () => void) {
    listeners.add(changed)
    return () => {
      listeners.delete(changed)
    }
  },
  open: (next: Over) => set(next),
  close: () => set(null),
}

/** Asks before something is done that one may not want; false where it was left. */
export const sure = (asked: { title: string; says: string; does: string }): Promise<boolean> =>
  new Promise(onAnswer => set({ dialog: 'sure', ...asked, onAnswer }))

function set(next: Over | null): void {
  over = next
  forgetEarly()
  for (const listener of listeners) listener()
}
