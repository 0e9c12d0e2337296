import type { Contract } from '../model/contract.ts'
import type { Presence } from '../model/presence.ts'

/** What one tells others of oneself; what is undefined is not told any more. */
export type Mine = { [Name in 'x' | 'y' | 'selected' | 'editing']?: Presence[Name] | undefined }

/** One place with the others who are there; kept up for as long as somebody listens. */
export interface AtPlace {
  others(): readonly Presence[]
  listen(changed: () => void): () => void
  /** Says where one is in it; nothing is sent while nobody else is there. */
  tell(mine: Mine): void
}

const beat = 20_000
const pause = 80
const nobody: readonly Presence[] = []

/** Being at places together with others: says that one is there every now and then, and more only when others are. */
export function presences(contract: Pick<Contract, 'tellPresence'>, tab: string) {
  const places = new Map<string, AtPlace & { heard(others: readonly Presence[]): void }>()

  function place(name: string): AtPlace & { heard(others: readonly Presence[]): void } {
    const listeners = new Set<() => void>()
    let others = nobody
    let mine: Mine = {}
    let timer: ReturnType<typeof setInterval> | undefined
    let waiting: ReturnType<typeof setTimeout> | undefined
    const show = (next: readonly Presence[]) => {
      if (next.length === 0 && others.length === 0) return
      const isCompany = others.length === 0
      others = next
      for (const listener of [...listeners]) listener()
      // whoever comes learns where one is
      if (isCompany) send()
    }
    const say = () => {
      const { selected = [], ...rest } = mine
      contract
        .tellPresence({ tab, place: name, ...rest, selected: [...selected] })
        .then(answer => listeners.size > 0 && show(answer.others))
        // who cannot be told is told the next time
        .catch(() => {})
    }
    function send(): void {
      if (waiting !== undefined) return
      waiting = setTimeout(() => {
        waiting = undefined
        if (listeners.size > 0) say()
      }, pause)
    }
    return {
      others: () => others,
      listen(changed) {
        listeners.add(changed)
        if (listeners.size === 1) {
          say()
          timer = setInterval(say, beat)
        }
        return () => {
          listeners.delete(changed)
          if (listeners.size > 0) return
          clearInterval(timer)
          clearTimeout(waiting)
          waiting = undefined
          others = nobody
          places.delete(name)
          contract.tellPresence({ tab, place: name, leave: true }).catch(() => {})
        }
      },
      tell(next) {
        mine = { ...mine, ...next }
        if (others.length > 0) send()
      },
      heard: show,
    }
  }

  return {
    /** The place under its address, such as `canvas:assumption-map` or `record:B-2`. */
    presence(name: string): AtPlace {
      const known = places.get(name) ?? place(name)
      places.set(name, known)
      return known
    },
    /** Takes what the feed says of a place. */
    heard(name: string, others: readonly Presence[]): void {
      places.get(name)?.heard(others)
    },
  }
}
