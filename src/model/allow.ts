import type { Actor } from './actor.ts'
import type { Territory } from './assemble.ts'
import type { Change, Comment } from './change.ts'
import { isOpen } from './kind.ts'
import type { Scope } from './operation.ts'
import { Problem } from './problem.ts'
import type { ChartRecord } from './record.ts'

/** Whether somebody may see a record; every reader asks this, in one place. */
export function maySee(actor: Actor, record: ChartRecord, territory: Territory): boolean {
  const kind = territory.kinds.get(record.kind)
  // nothing is a guest's own, whatever a record says of its owner
  if (actor.role === 'guest') return isForAll(record) && !(kind?.seenBy && isOpen(kind, record.state))
  if (kind?.seenBy && isOpen(kind, record.state) && record.createdBy !== actor.member) return false
  switch (record.audience) {
    case 'customers':
    case 'company':
      return true
    case 'team':
      return (record.team !== null && actor.teams.includes(record.team)) || isMine(actor, record)
    case 'private':
      return isMine(actor, record)
  }
}

/** The scope a record is counted under: everybody, a team, or one person. */
export function scopeOf(record: ChartRecord, territory: Territory): string {
  const kind = territory.kinds.get(record.kind)
  if (kind?.seenBy && isOpen(kind, record.state)) return `member:${record.createdBy}`
  if (record.audience === 'private') return `member:${record.owner ?? record.createdBy}`
  if (record.audience === 'team')
    return record.team === null ? `member:${record.owner ?? record.createdBy}` : `team:${record.team}`
  return 'all'
}

/** The scopes whose counts somebody may add up. */
export const scopesSeenBy = (actor: Actor): string[] =>
  actor.role === 'guest' ? ['all'] : ['all', `member:${actor.member}`, ...actor.teams.map(team => `team:${team}`)]

/** Refuses a change that this actor may not make; what may not be seen is unknown, not forbidden. */
export function checkMayDo(actor: Actor, change: Change, loaded: { comment?: Comment }): void {
  const needs = scopeFor(change)
  if (!actor.scopes.includes(needs)) {
    throw new Problem(
      'forbidden',
      `Your role (${actor.role}) may not ${change.verb}. Ask an admin of the workspace for the right to ${needs}.`,
    )
  }
  const isTheirs = loaded.comment !== undefined && loaded.comment.by !== actor.member
  if (change.verb === 'uncomment' && isTheirs && !actor.scopes.includes('admin'))
    throw new Problem('forbidden', 'Only its author or an admin may take a comment back.')
  if (change.verb === 'recomment' && isTheirs)
    throw new Problem('forbidden', 'Only its author may change what a comment says. Answer it instead.')
}

const talking: ReadonlySet<string> = new Set(['comment', 'recomment', 'uncomment', 'resolve', 'reopen'])

function scopeFor(change: Change): Scope {
  if (talking.has(change.verb)) return 'comment'
  return change.verb === 'erase' ? 'admin' : 'write'
}

const isForAll = (record: ChartRecord): boolean => record.audience === 'company' || record.audience === 'customers'

const isMine = (actor: Actor, record: ChartRecord): boolean =>
  record.owner === actor.member || record.createdBy === actor.member
