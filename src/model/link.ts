import type { Fields } from './field.ts'

/** Which side of the ladder a link climbs when somebody asks why. */
export type WhySide = 'customer' | 'business' | 'vision'

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
  /**
   * A rung of the why ladder. `up: 'to'` climbs from its start to its target, `up: 'from'` the other way round;
   * `expected` draws a gap where a record that should have this rung has none.
   */
  why?: { side: WhySide; up: 'to' | 'from'; expected?: boolean } | undefined
}

/** The links of a kind by name. */
export type Links = Readonly<Record<string, LinkDefinition>>

/** Defines a link; its kinds and value fields keep their types. */
export function link<const T extends string, const F extends Fields = Record<never, never>>(
  definition: Omit<LinkDefinition<T, F>, 'to'> & { to: readonly T[] },
): LinkDefinition<T, F> {
  return definition
}
