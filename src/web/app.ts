import { connection } from '../client/connection.ts'
import { httpContract } from '../client/http.ts'
import { live } from '../client/live.ts'
import { toastList } from '../ui/toast-list.ts'
import { isGuestPage } from './outside.ts'

/** How it stands between this page and the server: what is being saved, and whether it answers. */
export const wire = connection()

// a stream that is cut off says nothing for minutes; the browser knows at once
if (typeof window !== 'undefined')
  for (const turn of ['offline', 'online']) window.addEventListener(turn, () => void wire.look())

/** This window among others of the same person. */
export const tab = crypto.randomUUID?.() ?? String(Math.random()).slice(2)

/** What the feed says besides numbers: rows of the ledger (`change`) and who else is here (`presence`), as they come. */
export const feed = new EventTarget()

/** A guest's page asks its own question by its own key, and follows no feed. */
const asGuest = async (address: string, init: RequestInit): Promise<Response> =>
  (await import('./shared/guest-send.ts')).guestSend(address, init)

/** The workspace as this page reads and changes it. */
export const app = live(httpContract({ via: 'web', send: isGuestPage ? asGuest : wire.send }), stream, wire.keeping)

function stream(since: number): EventSource | null {
  if (isGuestPage) return null
  const source = new EventSource(`/api/v1/changes?since=${since}&tab=${tab}`)
  for (const name of ['change', 'presence'])
    source.addEventListener(name, event => feed.dispatchEvent(new MessageEvent(name, { data: event.data })))
  source.addEventListener('open', wire.found)
  source.addEventListener('error', wire.lost)
  return source
}

/** What just happened, told at the foot of the page. */
export const toasts = toastList()
