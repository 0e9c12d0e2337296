import type { ConfidenceWord, EvidenceItem } from './evidence.ts'

/** One piece of evidence as it stands beside a claim: what it is, where it comes from, and how it counts. */
export interface Evidence extends EvidenceItem {
  /** The link that carries it and the record it comes from. */
  link: string
  record: string
  key: string
  kind: string
  title: string
  /** What one such piece is called: "interview", "experiment". */
  called: string
  /** The day it was said or observed. */
  at: string
  note: string | null
  /** An opinion of somebody inside; strength 1 whatever was said. */
  inside: boolean
  /** Passed on by somebody, with nothing first-hand beside it; strength 1. */
  relayed: boolean
  /** A test whose criterion was changed after it had started; it counts half. */
  changed: boolean
}

/** What the evidence of a claim amounts to, with everything that must stand beside the number. */
export interface Verdict {
  claim: string
  confidence: number | null
  word: ConfidenceWord
  for: number
  against: number
  /** 0 to 10: how much is known, whichever way it points. */
  amount: number
  start: number
  items: readonly Evidence[]
  sources: number
  newest: string | null
  strongestAgainst: Evidence | null
  /** Four items or more, all on one side. */
  oneSided: boolean
  /** "likely, 0.71: two interviews and one experiment for, one support thread against" */
  says: string
}
