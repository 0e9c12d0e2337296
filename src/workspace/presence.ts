import { scopeOf } from '../model/allow.ts'
import type { Contract, InputOf } from '../model/contract.ts'
import { isId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import type { Asking } from './ground.ts'
import type { PresenceHub } from './presence-hub.ts'
import { recordCalled, recordsById } from './read.ts'
import { viewCalled } from './views.ts'

/** Being at a place together with others who may see it. */
export function presenceContract(asking: Asking, hub: PresenceHub): Pick<Contract, 'tellPresence'> {
  const { workspace, actor } = asking
  return {
    async tellPresence({ tab, place, leave, ...mine }) {
      if (leave) {
        hub.leave(workspace, tab, place, actor.member)
        return { others: [] }
      }
      try {
        await checkPlace(asking, place)
      } catch (reason) {
        // who may not see it any more is not there any more, and hears nothing of who is
        hub.leave(workspace, tab, place, actor.member)
        throw reason
      }
      const others = hub.tell(workspace, tab, place, {
        member: actor.member,
        name: actor.name,
        ...(await toldAs(asking, mine)),
      })
      return { others }
    },
  }
}

const rooms = new Set(['map', 'next', 'roadmap', 'area', 'list', 'canvas', 'what-if'])

/** A place is somewhere this actor may be: a record they may see, a view they have, or a page all have. */
async function checkPlace(asking: Asking, place: string): Promise<void> {
  const [, room = '', rest = ''] = /^([a-z-]+)(?::(.+))?$/s.exec(place) ?? []
  if (room === 'record' || room === 'why' || room === 'breaks') await recordCalled(asking, rest)
  else if (room === 'view') await viewCalled(asking, asking.store.read, rest, false)
  else if (!rooms.has(room) || !/^[\w -]{0,120}$/.test(rest))
    throw new Problem('invalid', 'A place is such as record:B-2, view:…, canvas:assumption-map or map.', {
      place: 'such as record:B-2',
    })
}

type Told = Pick<InputOf<'tellPresence'>, 'x' | 'y' | 'selected' | 'editing'>

/** What others are told: nothing of records that are not for everybody here. */
async function toldAs(asking: Asking, { x, y, selected = [], editing }: Told) {
  const named = [...selected, ...(editing ? [editing] : [])].filter(isId)
  const records = named.length > 0 ? await recordsById(asking, named) : new Map()
  const isOpen = (word: string) => {
    const record = records.get(word)
    return !record || scopeOf(record, asking.territory) === 'all'
  }
  return {
    selected: selected.filter(isOpen),
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    ...(editing !== undefined && isOpen(editing) ? { editing } : {}),
  }
}
