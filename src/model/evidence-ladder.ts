import type { ClaimType } from './kind.ts'
import type { EvidenceConstants } from './settings.ts'

/** What each strength of evidence is called for a type of claim, weakest first. */
export type Ladder = readonly [string, string, string, string, string]

const people: Ladder = [
  'wish',
  'told past behaviour',
  'observed in a made-up setting',
  'small real commitment',
  'real use or payment',
]
const technical: Ladder = ['opinion', 'done elsewhere', 'spike', 'runs in a copy of production', 'in production']
const money: Ladder = ['opinion', 'benchmark', 'priced model or quote', 'signed pilot', 'money booked']
const rules: Ladder = ['hearsay', 'text read by us', 'expert asked', 'written opinion', 'the deciding text']
const conduct: Ladder = ['opinion', 'told', 'observed', 'written commitment', 'real conduct']

/** The ladder by which evidence of a claim is graded 1 to 5. */
export const ladders: Readonly<Record<ClaimType, Ladder>> = {
  desirability: people,
  usability: people,
  need: people,
  problem: people,
  feasibility: technical,
  technical,
  viability: money,
  budget: money,
  legal: rules,
  privacy: rules,
  approval: rules,
  ethics: conduct,
  political: conduct,
}

/** How long evidence keeps half its weight: what people say fades first, what the technology does last. */
export function halfLifeOf(
  claim: ClaimType,
  strength: number,
  shows: unknown,
  { halfLife }: Pick<EvidenceConstants, 'halfLife'>,
): number {
  if (shows === 'attitude' || shows === 'behaviour' || shows === 'technical') return halfLife[shows]
  const ladder = ladders[claim]
  if (ladder === technical) return halfLife.technical
  if (ladder === people || ladder === conduct) return strength <= 2 ? halfLife.attitude : halfLife.behaviour
  // a text or a booking stays what it is as long as technology does; only opinion and hearsay fade like attitudes
  if (strength === 1) return halfLife.attitude
  return ladder === money ? halfLife.behaviour : halfLife.technical
}
