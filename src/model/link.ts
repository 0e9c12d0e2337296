import type { Fields } from './field.ts'

/** Which side of the ladder a link climbs when somebody asks why; `every` is shared by all three, such as from a ticket to its bet. */
export type WhySide = 'customer' | 'business' | 'vision' | 'every'

/** A rung of the why ladder: the side it belongs to, and whether one climbs to its target or from it. */
export interface Rung {
  side: WhySide
  up: 'to' | 'from'
  /** A gap is drawn where a record that should have this rung has none. */
  expected?: boolean | undefined
}

/** A named way from records of one kind to records of others; every reference between records is one. */
export interface LinkDefinition<T extends string = string, F extends Fields = Fields> {
  /** Kinds it may point at, by their words. */
  to: readonly T[]
  /** How it reads from its start ("addresses"). */
  says: string
  /** How it reads walked back ("addressed by"). */
  back: string
  help?: string | undefined
  /** Values written on the link itself. */
  values?: F | undefined
  /** The same two records may be joined only once; true unless said otherwise. */
  once?: boolean | undefined
  /** At most so many links of this name leave one record. */
  max?: number | undefined
  /** Carries evidence for or against the claim it points at; its values hold side and strength. */
  evidence?: boolean | undefined
  /** Where a piece of evidence comes from: the link leads to its account, person, teller, wave, or what it is drawn from. */
  source?: 'account' | 'person' | 'relayed' | 'wave' | 'drawn' | undefined
  /** What falls with what: `to` where the start leans on the target, `from` where the target leans on the start. */
  leans?: 'to' | 'from' | undefined
  /** The flag on it that says that the start cannot do without the target. */
  must?: string | undefined
  /** Whoever it leads to is to hear what becomes of its start. */
  tells?: true | undefined
  /** What the target is likely to lose if the start is done, and if it is not. */
  spares?: { done: string; undone: string; likelihood?: string } | undefined
  /** Nobody makes or parts it: it follows what is written in the texts of its start. */
  derived?: boolean | undefined
  /** Where it is a rung of the why ladder: `up: 'to'` climbs from its start to its target, `up: 'from'` the other way round. */
  why?: Rung | undefined
}

/** The links of a kind by name. */
export type Links = Readonly<Record<string, LinkDefinition>>

/** What names a link's own values, held to the values it has. */
interface NamedValues<F extends Fields> {
  must?: Extract<keyof F, string> | undefined
  spares?:
    | { done: Extract<keyof F, string>; undone: Extract<keyof F, string>; likelihood?: Extract<keyof F, string> }
    | undefined
}

/** Defines a link; its kinds and value fields keep their types. */
export function link<const T extends string, const F extends Fields = Record<never, never>>(
  definition: Omit<LinkDefinition<T, F>, 'to' | keyof NamedValues<F>> & NamedValues<F> & { to: readonly T[] },
): LinkDefinition<T, F> {
  return definition
}
