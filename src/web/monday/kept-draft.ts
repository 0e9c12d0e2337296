import { keptOnDevice } from '../kept.ts'
import type { Draft } from './week.ts'

/** What somebody wrote into the drafts of weeks, by the Monday they begin on. */
const device = keptOnDevice<Readonly<Record<string, Draft>>>('monday', {}, said => said as Record<string, Draft>)

/** The draft of a week as somebody left it, kept fresh. */
export const useKeptDraft = (workspace: string | undefined, since: string): Draft | undefined =>
  device.useNow(workspace)[since]

/** Keeps a draft on this device, of the last few weeks only; nothing lets it go. */
export function keepDraft(workspace: string, since: string, draft: Draft | undefined): void {
  const { [since]: _was, ...rest } = device.now(workspace)
  const weeks = Object.entries(draft ? { ...rest, [since]: draft } : rest)
  device.set(workspace, Object.fromEntries(weeks.sort().slice(-4)))
}
