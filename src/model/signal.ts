import type { Graph } from './graph.ts'
import type { ChartRecord } from './record.ts'
import type { Settings } from './settings.ts'
import type { Verdict } from './verdict.ts'

/** The one thing that fills a gap; each door turns it into a button, a command or a tool call. */
export type Action =
  | { do: 'open'; label: string }
  | { do: 'set'; label: string; field: string; value?: unknown }
  | { do: 'state'; label: string; state: string }
  /** Pick or write a record to join by a link of this name; `way: 'from'` where the link leaves this record. */
  | { do: 'link'; label: string; name: string; way: 'from' | 'to'; kinds: readonly string[] }
  /** Go to the list of a kind, in one state where given. */
  | { do: 'list'; label: string; kind: string; state?: string }
  /** Gather the open records of a kind under what they could serve. */
  | { do: 'gather'; label: string; kind: string }

/** What is missing or wrong on one record, why it matters, and what to do. */
export interface Finding {
  /** The record it stands on; null where it is about the whole workspace. */
  on: string | null
  /** What is missing or wrong, one short sentence without a final full stop. */
  says: string
  /** Why that matters, one sentence. */
  why: string
  action: Action
  /** The day by which it bites; null where none is known. */
  due?: string | null
  /** Since when it has stood. */
  since?: string | null
  /** Other records it concerns; the largest thing that hangs on any of them is at stake. */
  concerns?: readonly string[]
}

/** The ask's surroundings: the neighbourhood it declared, the day, and the workspace's settings. */
export interface Asked {
  graph: Graph
  /** YYYY-MM-DD in the workspace's time zone. */
  today: string
  settings: Settings
  /** How many live records of a kind there are, in one state where given. */
  count(kind: string, state?: string): number
  /** Open records of a kind, and how many of them have the declared link. */
  share(kind: string, link: string): { open: number; linked: number }
  /** What the evidence of a claim amounts to; read `@evidence` of it. */
  verdict(claim: ChartRecord): Verdict
  /** Whether its state still asks something of somebody. */
  isOpen(record: ChartRecord): boolean
  /** Open, not archived, and touched by somebody since it was taken in. */
  isLive(record: ChartRecord): boolean
}

interface SignalWords {
  /** `unheard-need`; also its file's name. */
  name: string
  title: string
  /** Missing things are asked only of what hangs on bets in now or next; wrong things always. */
  sort: 'missing' | 'wrong'
  /** How long the action takes. */
  effort: '5 min' | '30 min' | '2 h' | 'days'
  /** Where it stands on a Monday's page: to be decided, to be told, or somebody to be heard. */
  weekly?: 'decide' | 'tell' | 'hear'
  /** Whether the answer may change with the day alone. */
  timely?: boolean
  /** Closed states in which the question still stands. */
  alsoClosed?: readonly string[]
  /** A stake that does not depend on what it hangs on. */
  stake?: 10
  /** Title of the one move that three or more findings fold into. */
  folded?: (count: number) => string
}

/** A question asked of each record of a kind and the neighbourhood it declares. */
export interface RecordSignal extends SignalWords {
  about: string
  /**
   * Walks it reads: link names joined by `/`, `<` before a name walked back ("restsOn/<tests"). `@evidence` at the
   * end of a walk stands for all that the confidence of a claim is computed from.
   */
  reads: readonly string[]
  /** At most one finding: a rule stands once on a record. */
  find(record: ChartRecord, asked: Asked): readonly Omit<Finding, 'on'>[]
}

/** A question asked of the whole workspace: all records of small kinds, counts, and shares. */
export interface WorkspaceSignal extends SignalWords {
  about: 'workspace'
  /** Kinds it reads whole, or only those whose indexed field has this value. */
  loads: readonly { kind: string; field?: string; is?: string }[]
  reads: readonly string[]
  /** Links whose share among the open records of a kind it asks for (`<` walked back). */
  shares?: readonly { kind: string; link: string }[]
  /** Kinds whose counts it asks for. */
  counts?: readonly string[]
  /** At most one finding on the same record, and one on none. */
  findAll(asked: Asked): readonly Finding[]
}

export type Signal = RecordSignal | WorkspaceSignal

/** Defines a signal about one kind of record. */
export const signal = (definition: RecordSignal): RecordSignal => definition
/** Defines a signal about the workspace as a whole. */
export const workspaceSignal = (definition: Omit<WorkspaceSignal, 'about'>): WorkspaceSignal => ({
  about: 'workspace',
  ...definition,
})

/** The square root of the effort divides a move's score; the number is the effort in the rule. */
export const effortOf = { '5 min': 1, '30 min': 2, '2 h': 4, days: 9 } as const
/** Minutes shown beside a move. */
export const minutesOf = { '5 min': 5, '30 min': 30, '2 h': 120, days: 2_400 } as const
/** Whether a signal asks about the workspace as a whole. */
export const isWhole = (asked: Signal): asked is WorkspaceSignal => asked.about === 'workspace'
