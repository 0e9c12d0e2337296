import type { RecordName } from './answers.ts'
import type { ChartLink, ChartRecord } from './record.ts'

/** A day told from the day of loading, so that an example never grows old. */
export interface FromToday {
  daysFromToday: number
}
/** So many days before the example is loaded. */
export const ago = (days: number): FromToday => ({ daysFromToday: -days })
/** So many days after the example is loaded. */
export const ahead = (days: number): FromToday => ({ daysFromToday: days })

/** A value in plain data; days are told from today. */
export type ExampleValue =
  | string
  | number
  | boolean
  | null
  | FromToday
  | readonly ExampleValue[]
  | { readonly [name: string]: ExampleValue | undefined }

/** Where a link leads: a local name, alone or with the values on the link. */
export type ExampleTarget = string | readonly [to: string, values: Readonly<Record<string, ExampleValue>>]

/** One record of an example, under a short local name that links point at. */
export interface ExampleRecord {
  kind: string
  title: string
  state?: string
  /** How many days ago it was made. */
  made?: number
  tags?: readonly string[]
  fields?: Readonly<Record<string, ExampleValue>>
  /** What was read of it, each so many days ago. */
  readings?: readonly (readonly [daysAgo: number, value: number])[]
  links?: Readonly<Record<string, readonly ExampleTarget[]>>
}

/** Readings of one week after another, the last one so many days ago; null where nobody read. */
export const weekly = (lastDaysAgo: number, values: readonly (number | null)[]): ExampleRecord['readings'] =>
  values.flatMap((value, week) =>
    value === null ? [] : [[lastDaysAgo + 7 * (values.length - 1 - week), value] as const],
  )

/** The records of an example by their local names. */
export type ExampleRecords = Readonly<Record<string, ExampleRecord>>

/** Writes records down; their words, names and links keep their types. */
export const records = <const R extends ExampleRecords>(written: R): R => written

/** What a stop sees of a loaded example when it asks whether its step was done. */
export interface ExampleLook {
  record(local: string): ChartRecord | undefined
  /** Links that leave, or reach, a record of the example, whoever made them. */
  from(local: string, name: string): readonly ChartLink[]
  to(local: string, name: string): readonly ChartLink[]
  /** How many records of the example of a kind are live in a state. */
  count(kind: string, state: string): number
}

/** One stop of the way through an example: something to really do. */
export interface ExampleStop {
  title: string
  says: string
  /** The record it is about, and the page that shows it best. */
  at: string
  page: 'record' | 'why' | 'what if' | 'waiting'
  isDone(look: ExampleLook): boolean
}

/** A workspace to look around in. */
export interface Example {
  name: string
  title: string
  says: string
  records: ExampleRecords
  stops: readonly ExampleStop[]
}

/** A stop as it is shown: where it leads and whether the records say that it was done. */
export interface StopSeen {
  title: string
  says: string
  page: ExampleStop['page']
  record: RecordName | null
  done: boolean
}

/** What loading or removing an example did; its batch takes it back. */
export interface ExampleDone {
  example: ExampleSeen
  says: string
  batch: string
  number: number
}

/** An example as it is listed: how much of it stands in the workspace now. */
export interface ExampleSeen {
  name: string
  title: string
  says: string
  /** Records it would bring. */
  holds: number
  /** Records of it that are there now; 0 where it is not loaded. */
  loaded: number
  stops: readonly StopSeen[]
}
