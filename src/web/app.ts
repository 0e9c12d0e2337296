import { httpContract } from '../client/http.ts'
import { live } from '../client/live.ts'
import { toastList } from '../ui/toast-list.ts'

/** The workspace as this page reads and changes it. */
export const app = live(httpContract({ via: 'web' }), since => new EventSource(`/api/v1/changes?since=${since}`))

/** What just happened, told at the foot of the page. */
export const toasts = toastList()
