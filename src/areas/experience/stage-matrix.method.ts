import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id } from '../../model/method-input.ts'

const input = z.object({
  /** In the order in which users meet them. */
  stages: z._default(z.array(id), ['discovery', 'onboarding', 'habit-building', 'mastery']),
  phases: z._default(z.array(id), ['mvp', 'beta', 'launch', 'expansion']),
  phase: z.optional(id),
  /** Work as [stage, count or reason]. */
  work: z._default(z.array(z.object({ id, stage: id, phase: z.optional(id), reason: z.nullish(z.string()) })), []),
  /** Whether the core loop's metric has a reading. */
  loopMetricRead: z.optional(z.boolean()),
})
const flagged = z.object({ phase: z.string(), stage: z.string(), flag: z.string() })
const output = z.object({
  focus: z.record(z.string(), z.array(z.string())),
  outOfFocus: z.array(flagged),
  outOfFocusExample: z.nullable(flagged),
  ahead: z.array(
    z.object({
      id: z.string(),
      stage: z.string(),
      phase: z.string(),
      flag: z.string(),
      reason: z.nullable(z.string()),
    }),
  ),
  counts: z.record(z.string(), z.number()),
  mayEndPhase: z.nullable(z.boolean()),
})
/** Stages, phases, and work placed on them. */
export type Input = z.output<typeof input>
/** What each phase is about, and work that runs ahead of it. */
export type Output = z.output<typeof output>

/** What to focus on in which phase. */
export const focusStageMatrix = method({
  name: 'focus.stageMatrix',
  title: 'Focus by phase',
  area: 'experience',
  says: 'Shows which stages of the user’s journey each phase of the product is about, and what runs ahead.',
  when: 'Work piles up on first impressions before anybody comes back.',
  not: 'Ahead of phase is a question, not a ban: give the reason.',
  formula:
    'MVP = habit-building; beta adds onboarding; launch adds discovery; expansion adds mastery. A phase may not end before its loop metric has a reading.',
  source: 'Anderson’s article; Amy Jo Kim, Game Thinking (2018)',
  standing: 'checked',
  input,
  output,
  fields: { feature: ['stage'], product: ['phase'] },
  example: {
    phase: 'mvp',
    work: [
      { id: 'badges', stage: 'mastery' },
      { id: 'reminder', stage: 'habit-building' },
    ],
  },
  run: () => import('./stage-matrix.compute.ts'),
})
