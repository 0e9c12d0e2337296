import { isOpen, type Kind } from './kind.ts'
import type { ViewQuery } from './view.ts'

const short = new Set(['choice', 'number', 'scale', 'range', 'money', 'date', 'flag'])

/** The columns a list of a kind shows unless others are chosen: those a form asks first, and what every record has. */
export function usualColumns(kind: Kind): string[] {
  const first = [...new Set([...(kind.essentials ?? []), ...Object.keys(kind.fields)])]
  return ['state', ...first.filter(name => short.has(kind.fields[name]!.type)).slice(0, 2), 'owner', 'updatedAt']
}

/** The conditions a list is asked with: open records only, unless states or closed ones are asked for. */
export function askedWhere(kind: Kind, query: ViewQuery): string[] {
  const where = [...query.where]
  const states = Object.keys(kind.states)
  const open = states.filter(state => isOpen(kind, state))
  return asksState(query) || open.length === states.length ? where : [...where, `state=${open.join(',')}`]
}

/** Whether states are asked about, so that what is closed is not left out by itself. */
export const asksState = ({ closed, where }: ViewQuery): boolean =>
  closed === true || where.some(text => /^state\s*(=|!=)/.test(text))
