import type { Draft, ProseSetting } from '../../ui/writing/prose-setting.ts'
import { keptOnDevice } from '../kept.ts'

/** The most drafts that are remembered; the oldest goes first. */
const most = 40

const kept = keptOnDevice<Readonly<Record<string, Draft>>>('drafts', {}, said =>
  Object.fromEntries(Object.entries(said).filter(([, draft]) => isDraft(draft))),
)

const isDraft = (said: unknown): said is Draft =>
  typeof said === 'object' &&
  said !== null &&
  'base' in said &&
  typeof said.base === 'string' &&
  'text' in said &&
  typeof said.text === 'string'

/** What is being written in a workspace and not kept yet, on this device. */
export function drafts(workspace: string | undefined): ProseSetting['drafts'] {
  if (workspace === undefined) return { read: () => null, write: () => {} }
  return {
    read: key => kept.now(workspace)[key] ?? null,
    write: (key, draft) => {
      const { [key]: _gone, ...others } = kept.now(workspace)
      if (draft === null && !(key in kept.now(workspace))) return
      const next = draft === null ? others : { ...others, [key]: draft }
      kept.set(workspace, Object.fromEntries(Object.entries(next).slice(-most)))
    },
  }
}
