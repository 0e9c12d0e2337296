/** Whose an area is; `not now` mutes it. */
export type AreaStance = 'ours' | 'shared' | 'somebody else' | 'not now'

/** All stances, as they are offered. */
export const areaStances: readonly AreaStance[] = ['ours', 'shared', 'somebody else', 'not now']

/** How evidence turns into confidence; every number is shown in the product and may be changed per workspace. */
export interface EvidenceConstants {
  /** Weight of an item by strength 1 to 5. */
  weights: readonly [number, number, number, number, number]
  /** Cumulative ceilings of a side by strength 1 to 5. */
  ceilings: readonly [number, number, number, number, number]
  /** Days after which an item counts half. */
  halfLife: { attitude: number; behaviour: number; technical: number }
}

/** A finding set aside until a day, with a reason unless it is only snoozed. */
export interface Waiver {
  until: string
  reason: string | null
  by: string
}

/** What a workspace may change of the rules. */
export interface Settings {
  /** Bets worked on at once, per team. */
  lanes: number
  /** Teams that work on more or fewer bets at once, by id. */
  teamLanes: Readonly<Record<string, number>>
  timeZone: string
  currency: string
  evidence: EvidenceConstants
  /** Weights of next moves: stake of a bet by horizon. */
  stakes: { now: number; next: number; later: number; none: number; goal: number; fixed: number }
  areas: Readonly<Record<string, AreaStance>>
  /** Who looks after an area that is somebody else's or shared, by the area's id. */
  areaNames: Readonly<Record<string, string>>
  /** Labels renamed by the workspace: a kind's word or an area's id to what people here call it. */
  labels: Readonly<Record<string, string>>
  /** What several records of a kind are called here, by the kind's word. */
  plurals: Readonly<Record<string, string>>
  /** Waivers of findings about the whole workspace, by rule. */
  waivers: Readonly<Record<string, Waiver>>
}

/** What holds until a workspace says otherwise. */
export const defaultSettings: Settings = {
  lanes: 2,
  teamLanes: {},
  timeZone: 'UTC',
  currency: 'EUR',
  evidence: {
    weights: [0.2, 0.5, 0.9, 1.6, 2.3],
    ceilings: [0.6, 1.4, 2.2, 3.2, 4.2],
    halfLife: { attitude: 180, behaviour: 365, technical: 730 },
  },
  stakes: { now: 8, next: 5, later: 2, none: 1, goal: 1.25, fixed: 10 },
  areas: {},
  areaNames: {},
  labels: {},
  plurals: {},
  waivers: {},
}

/** How many bets a team works on at once; work of no team has the lanes of the workspace. */
export const lanesFor = ({ lanes, teamLanes }: Pick<Settings, 'lanes' | 'teamLanes'>, team: string | null): number =>
  (team !== null && Object.hasOwn(teamLanes, team) ? teamLanes[team] : undefined) ?? lanes
