import { keptOnDevice } from '../kept.ts'
import type { Draft } from './draft.ts'

/** Comments begun and not yet sent, by the place they are written in. */
type Drafts = Readonly<Record<string, Draft>>

const nothing: Drafts = {}

/** Drafts survive a reload and a closed page; they never leave the device. */
export const keptDrafts = keptOnDevice<Drafts>('comment-drafts', nothing, said =>
  Object.fromEntries(
    Object.entries(said).filter(
      ([, draft]) => typeof draft?.text === 'string' && draft.text !== '' && Array.isArray(draft.picks),
    ),
  ),
)

const most = 50

/** Keeps a draft, or forgets one that is empty; the oldest give way. */
export function keepDraft(workspace: string, place: string, draft: Draft): void {
  const { [place]: _before, ...others } = keptDrafts.now(workspace)
  const left = Object.entries(others).slice(-most + 1)
  keptDrafts.set(workspace, Object.fromEntries(draft.text.trim() === '' ? left : [...left, [place, draft]]))
}
