import type { Territory } from '../../model/assemble.ts'
import type { Kind } from '../../model/kind.ts'

/** What people turn a record into most; first thoughts are often of another kind than they looked. */
const likely: Readonly<Record<string, readonly string[]>> = {
  question: ['assumption', 'decision', 'ticket'],
  feedback: ['need', 'problem', 'ticket', 'question'],
  risk: ['assumption', 'constraint', 'ticket'],
  blocker: ['constraint', 'question'],
  bet: ['need', 'ticket', 'feature'],
  ticket: ['bet', 'question', 'need'],
  need: ['problem', 'bet', 'assumption'],
  problem: ['need', 'assumption'],
  assumption: ['question', 'risk', 'constraint'],
  constraint: ['assumption', 'risk', 'question'],
  decision: ['question'],
  outcome: ['goal', 'metric'],
  goal: ['outcome'],
}

/** The kinds a record of one kind is offered to become. */
export function turnsInto(territory: Territory, kind: string): Kind[] {
  return (likely[kind] ?? []).flatMap(word => territory.kinds.get(word) ?? [])
}
