import type { OperationName } from './contract.ts'

/** Calls that change what stands beside the ledger: whoever looks at it is told by a number of its own on the feed. */
export const changesBeside: ReadonlySet<OperationName> = new Set<OperationName>([
  'markInbox',
  'changeInboxWants',
  'follow',
  'saveView',
  'changeView',
  'dropView',
  'restoreView',
  'makeShare',
  'changeShare',
  'dropShare',
  'addMember',
  'updateMember',
  'leaveWorkspace',
  'addTeam',
  'updateTeam',
  'renameWorkspace',
  'changeSettings',
  'makeToken',
  'dropToken',
])

/** Answers that tell of what stands there, and are asked again when that number moves. */
export const tellsBeside: ReadonlySet<OperationName> = new Set<OperationName>([
  'inbox',
  'inboxCount',
  'inboxWants',
  'followers',
  'views',
  'shares',
  'members',
  'teams',
  'mentionable',
  'me',
  'settings',
  'tokens',
])
