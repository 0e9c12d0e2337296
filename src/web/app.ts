import { httpContract } from '../client/http.ts'
import { live } from '../client/live.ts'
import { toastList } from '../ui/toast-list.ts'
import { isGuestPage } from './outside.ts'

/** A guest's page asks its own question by its own key, and follows no feed. */
const asGuest = async (address: string, init: RequestInit): Promise<Response> =>
  (await import('./shared/guest-send.ts')).guestSend(address, init)

/** The workspace as this page reads and changes it. */
export const app = live(httpContract(isGuestPage ? { via: 'web', send: asGuest } : { via: 'web' }), since =>
  isGuestPage ? null : new EventSource(`/api/v1/changes?since=${since}`),
)

/** What just happened, told at the foot of the page. */
export const toasts = toastList()
