import type { Settings } from '../../model/settings.ts'
import { app, toasts } from '../app.ts'
import { refused } from '../change.ts'
import { settingsWords } from '../words/settings.words.ts'
import { shellWords } from '../words/shell.words.ts'

/** Does something with the workspace and says so, with a way back; false where it was refused. */
export async function keep(act: () => Promise<unknown>, says: string, back?: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    app.changed()
    const undo = back && { label: shellWords.undo, act: () => void keep(back, settingsWords.restored) }
    toasts.add({ says, ...(undo ? { action: undo } : {}) })
    return true
  } catch (cause) {
    refused(cause)
    return false
  }
}

/** Changes rules of the workspace at once; the way back sets what stood there before. */
export async function saveSettings(set: Partial<Settings>, says: string = settingsWords.saved): Promise<boolean> {
  const now = await app.contract.settings({}).catch(() => null)
  const names = Object.keys(set) as (keyof Settings)[]
  const before = now && Object.fromEntries(names.map(name => [name, now[name]]))
  const back = before ? () => app.contract.changeSettings({ set: before }) : undefined
  return keep(() => app.contract.changeSettings({ set: { ...set } }), says, back)
}

/** The rules that hold a value for each of some things. */
export type Bag = 'areas' | 'areaNames' | 'labels' | 'plurals' | 'teamLanes'

/** Changes entries of rules, none where undefined; the way back touches these entries alone. */
export async function saveEntries(
  entries: readonly { bag: Bag; id: string; value: string | number | undefined }[],
  says: string = settingsWords.saved,
): Promise<boolean> {
  const write = async (to: typeof entries): Promise<typeof entries> => {
    const now = await app.contract.settings({})
    const set: Partial<Record<Bag, Record<string, unknown>>> = {}
    for (const { bag, id, value } of to) {
      const { [id]: _before, ...others } = set[bag] ?? now[bag]
      set[bag] = value === undefined ? others : { ...others, [id]: value }
    }
    await app.contract.changeSettings({ set })
    return to.map(({ bag, id }) => ({ bag, id, value: now[bag][id] }))
  }
  let before: typeof entries = []
  return keep(
    async () => {
      before = await write(entries)
    },
    says,
    () => write(before),
  )
}
