import type { ZoneWords } from '../zones.ts'

/** What maps of lanes say. */
export interface LanesWords extends ZoneWords {
  /** A column and a lane: where something stands. */
  at: (column: string, lane: string) => string
  day: (day: string) => string
  count: (count: number) => string
  cards: (count: number) => string
  weighs: (sum: number, unit: string) => string
  unweighed: (count: number) => string
  done: (count: number) => string
  hole: (heads: readonly string[]) => string
  holeHere: string
  /** What is in no slice yet, and what is not on the map. */
  unsliced: string
  tray: string
  trayHelp: string
  /** What hangs right on a group, beside its steps. */
  own: string
  /** What a head is, as it is read aloud behind its name. */
  group: string
  step: string
  newColumn: string
  newStep: (group: string) => string
  newStage: string
  newLane: string
  newItem: (column: string, lane: string) => string
  moveHead: (head: string) => string
  into: (head: string) => string
  story: string
  allStories: string
  start: string
  startHelp: string
  startStages: string
  startStagesHelp: string
  takeOff: string
  feel: (score: string) => string
  unfelt: string
  feeling: string
  mean: (mean: number, count: number) => string
  lowest: string
  highest: string
  drop: (by: number) => string
  gap: string
  silent: string
  write: string
  join: string
  /** What the heads are called in the list. */
  stages: string
  backbone: string
  assumed: string
  /** A stage's feeling in one sentence. */
  stageFeels: (stage: string, mean: number, count: number) => string
  stageSilent: (stage: string) => string
}
