import type { Contract } from '../../model/contract.ts'
import type { talkOperations } from '../../model/talk-operations.ts'
import type { Asking } from '../ground.ts'
import { changeInboxWants, follow, followers, inboxWants, mentionable } from './follows.ts'
import { inbox, inboxCount } from './inbox.ts'
import { markInbox } from './mark-inbox.ts'
import { threadsOpen } from './threads-open.ts'
import { visit } from './visits.ts'

/** What people tell each other: threads, whom one may name, following, and the inbox. */
export function talkContract(asking: Asking): Pick<Contract, keyof typeof talkOperations> {
  return {
    inbox: ({ show }) => inbox(asking, show),
    inboxCount: () => inboxCount(asking),
    markInbox: given => markInbox(asking, given),
    inboxWants: () => inboxWants(asking),
    changeInboxWants: set => changeInboxWants(asking, set),
    followers: ({ id }) => followers(asking, id),
    follow: ({ id, as }) => follow(asking, id, as),
    visit: ({ id }) => visit(asking, id),
    mentionable: ({ id }) => mentionable(asking, id),
    threadsOpen: ({ record }) => threadsOpen(asking, typeof record === 'string' ? [record] : record),
  }
}
