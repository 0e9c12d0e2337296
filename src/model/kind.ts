import type { Fields, ValuesOf } from './field.ts'
import type { Gathering } from './gathering.ts'
import type { LinkDefinition, Links } from './link.ts'

/** A state a record can be in; the first one written is where it starts. */
export interface State {
  label: string
  /** Nothing is asked of a record in this state, and lists leave it out at first. */
  closed?: boolean
  /** It came to nothing: drawn struck through, unlike what is done. */
  fallen?: boolean
}

/** The ladders by which evidence of a claim is graded, 1 to 5. */
export type ClaimType =
  | 'desirability'
  | 'usability'
  | 'need'
  | 'problem'
  | 'feasibility'
  | 'technical'
  | 'viability'
  | 'budget'
  | 'legal'
  | 'privacy'
  | 'approval'
  | 'ethics'
  | 'political'

/** Which fields of a kind tell how a record of it stands as evidence. */
export interface EvidenceFields<F extends string = string, S extends string = string> {
  /** When it was said or observed; the first one filled. */
  at?: readonly F[]
  /** Who said it, where no person or account is linked. */
  handle?: F
  /** A flag: false means that somebody passed it on; and the field that names who did. */
  firstHand?: F
  relayedBy?: F
  /** A field, and what one piece is called by its value ("interview", "support thread"). */
  called?: { field: F; names: Readonly<Record<string, string>> }
  /** A field, and its values that mean an opinion from inside. */
  inside?: { field: F; is: readonly string[] }
  /** It is a test whose result decides side and weight. */
  test?: TestFields<F, S>
}

/** Which fields of a test tell its criterion and its result. */
export interface TestFields<F extends string = string, S extends string = string> {
  /** States in which it is over. */
  over: readonly S[]
  started?: F
  /** The number that says yes, and whether the result must be `at least` or `at most` that. */
  criterion: F
  /** The same in words. */
  criterionWords?: F
  criterionSide?: F
  criterionChanged?: F
  result: F
  interval?: F
  /** met, not met or unclear, where the result is no number. */
  verdict?: F
}

/** Which fields of a kind tell how its records are planned. */
export interface PlanFields<F extends string = string, S extends string = string, L extends string = string> {
  /** now, next, later or none. */
  horizon: F
  order?: F
  weeks?: F
  /** The day on which the work begins or began. */
  starts?: F
  /** What a week of waiting costs, in which unit, with which shape, and until when. */
  delay?: { cost: F; unit?: F; shape?: F; deadline?: F }
  /** What people outside read instead of its title, what may be promised, and for which day. */
  outside?: F
  promise?: F
  promisedFor?: F
  /** The link to what must be done before it can begin. */
  after?: L
  /** States in which it is being worked on. */
  running?: readonly S[]
  /** Open states in which the work itself is over. */
  over?: readonly S[]
}

/** The fields that follow from the readings of a record: the newest, its day, and the range in which it moves by itself. */
export interface ReadingFields<F extends string = string> {
  latest: F
  on: F
  usual: F
}

/** Everything that is known of one kind of record; storage, checks, doors and screens all follow from it. */
export interface Kind<
  W extends string = string,
  F extends Fields = Fields,
  L extends Links = Links,
  S extends string = string,
> {
  word: W
  /** "Need"; sentence case, singular. */
  title: string
  /** The word in addresses and tables ("needs"). */
  plural: string
  /** What several are called where that is not the plural, or where a workspace renamed them; `manyOf` says it either way. */
  many?: string | undefined
  /** Start of its keys ("N" gives N-7). */
  prefix: string
  /** One sentence that tells it from its neighbours. */
  says: string
  /** Where it is made: in every create menu, on its parent or tool, or by the machine. */
  made: 'everyday' | 'in place' | 'machine'
  /**
   * How a line begins or what stands in it when somebody means this kind: `^` the beginning, `*` the rest of a word or
   * some words between, `#` a number.
   */
  sounds?: readonly string[] | undefined
  /** What other programs and teams call such a thing, in the singular: what a column or file of that name holds. */
  alsoCalled?: readonly string[] | undefined
  /** The fields a form asks first, in this order; the others are folded away until asked for. All, unless said. */
  essentials?: readonly Extract<keyof F, string>[] | undefined
  /** Kinds that a record of it often becomes, offered first where one is turned into another. */
  turnsInto?: readonly string[] | undefined
  /** May run to millions: paged, filtered by indexed fields only, left out of the browser's copy. */
  bulk?: boolean | undefined
  states: Readonly<Record<S, State>>
  fields: F
  links: L
  /** It is a claim that collects evidence; the ladder, or the field that names the ladder. */
  claim?: ClaimType | { field: Extract<keyof F, string> } | undefined
  /** The field that says how likely the claim is before any evidence. */
  start?: Extract<keyof F, string> | undefined
  /** How its records stand as evidence of a claim; without it, the day they were made and their own id count. */
  evidence?: EvidenceFields<Extract<keyof F, string>, NoInfer<S>> | undefined
  /** Its records compete for a team's lanes: the fields that say how near, in which order, how long, and what waiting costs. */
  plan?: PlanFields<Extract<keyof F, string>, NoInfer<S>, Extract<keyof L, string>> | undefined
  /** How open records of it that nothing is said to be done by are proposed to be gathered. */
  gathered?: Gathering<Extract<keyof F, string>, Extract<keyof L, string>> | undefined
  /** Fields of which one must be filled before a record carries weight as a rung of a ladder; any field unless said. */
  carries?: readonly Extract<keyof F, string>[] | undefined
  /** It lasts from one day to another, perhaps every year. */
  season?:
    | { from: Extract<keyof F, string>; until: Extract<keyof F, string>; yearly?: Extract<keyof F, string> }
    | undefined
  /** The fields that say in what the world is better, and worse, if this succeeds. */
  world?: { better: Extract<keyof F, string>; worse?: Extract<keyof F, string> } | undefined
  /** The first and last day of the period it belongs to. */
  period?: { from?: Extract<keyof F, string>; until: Extract<keyof F, string> } | undefined
  /** Who may see it beside its audience: a vote is its author's until the workshop closes. */
  seenBy?: 'author until closed' | undefined
  /** It is read again and again: the fields that its readings keep up to date. */
  readings?: ReadingFields<Extract<keyof F, string>> | undefined
  /** Version of the fields' shape; upgrades turn older values into this one on reading. */
  shape?: number | undefined
  upgrades?: Readonly<Record<number, (fields: Record<string, unknown>) => Record<string, unknown>>> | undefined
}

/** Defines a kind; its word, fields, links and states keep their types. */
export function kind<const W extends string, const F extends Fields, const L extends Links, const S extends string>(
  definition: Kind<W, F, L, S>,
): Kind<W, F, L, S> {
  return definition
}

/** The typed values of a kind's records. */
export type FieldsOf<K> = K extends Kind<string, infer F, Links, string> ? ValuesOf<F> : never
/** The names of a kind's links. */
export type LinkNameOf<K> = K extends Kind<string, Fields, infer L, string> ? Extract<keyof L, string> : never
/** The words of a kind's states. */
export type StateOf<K> = K extends Kind<string, Fields, Links, infer S> ? S : never
/** The kinds that a kind's links point at. */
export type TargetsOf<K> =
  K extends Kind<string, Fields, infer L, string>
    ? { [N in keyof L]: L[N] extends LinkDefinition<infer T, infer _F> ? T : never }[keyof L]
    : never

/** What several records of a kind are called, in lower case. */
export const manyOf = ({ many, plural }: { many?: string | undefined; plural: string }): string =>
  many ?? plural.replaceAll('-', ' ')

/** The state a new record of the kind starts in. */
export const firstState = (kind: Kind): string => Object.keys(kind.states)[0]!

/** Whether records of the kind in this state still ask something of somebody. */
export const isOpen = (kind: Kind, state: string): boolean => kind.states[state]?.closed !== true

/** The version of the kind's shape; 1 until it has changed. */
export const shapeOf = (kind: Kind): number => kind.shape ?? 1
