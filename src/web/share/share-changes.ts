import type { ShareSeen } from '../../model/share.ts'
import { app, toasts } from '../app.ts'
import { refused } from '../change.ts'
import { see } from '../first-hour/seen.ts'
import { day } from '../format.ts'
import { shareWords } from '../words/share.words.ts'
import { madeHere, shareAddress } from './made-here.ts'

const month = 30 * 86_400_000

async function told<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    const done = await act()
    await app.watch('shares', {}).again()
    return done
  } catch (cause) {
    refused(cause)
    return null
  }
}

/** Keeps a new secret in this browser and puts its address on the clipboard. */
function keep(workspace: string, share: ShareSeen): void {
  if (!share.secret) return
  madeHere.set(workspace, { ...madeHere.now(workspace), [share.id]: share.secret })
}

/** Makes a link of something; null where it was refused. */
export async function makeShare(
  workspace: string,
  given: Parameters<typeof app.contract.makeShare>[0],
): Promise<ShareSeen | null> {
  const share = await told(() => app.contract.makeShare(given))
  if (!share?.secret) return share
  keep(workspace, share)
  see(workspace, 'sent')
  const isCopied = await copied(shareAddress(share.secret))
  toasts.add({ says: isCopied ? shareWords.madeCopied : shareWords.made })
  return share
}

/** Puts a link on the clipboard. */
export async function copyShare(secret: string): Promise<void> {
  if (await copied(shareAddress(secret))) toasts.add({ says: shareWords.copied })
}

// without HTTPS a browser has no clipboard; the address can then be marked and copied by hand
const copied = (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false)

/** Lets a link work a month longer than it would, or from now on. */
export async function prolongShare(share: ShareSeen): Promise<void> {
  const from = Math.max(Date.now(), Date.parse(share.expiresAt))
  const expiresAt = new Date(Math.min(from + month, Date.now() + 365 * 86_400_000)).toISOString()
  const next = await told(() => app.contract.changeShare({ id: share.id, expiresAt }))
  if (next) toasts.add({ says: shareWords.prolonged(day(next.expiresAt)) })
}

/** Gives a link another address; the old one opens nothing from then on. */
export async function renewShare(workspace: string, share: ShareSeen): Promise<void> {
  const next = await told(() => app.contract.changeShare({ id: share.id, renew: true }))
  if (!next) return
  keep(workspace, next)
  toasts.add({ says: shareWords.renewed })
}

/** Ends a link at once. */
export async function revokeShare(share: ShareSeen): Promise<void> {
  if (await told(() => app.contract.dropShare({ id: share.id }))) toasts.add({ says: shareWords.revoked })
}
