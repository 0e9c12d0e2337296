import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id } from '../../model/method-input.ts'

const input = z.object({
  reasons: z.array(z.object({ by: id, theme: z.nullish(z.string()), text: z.optional(z.string()) })),
  /** Who was asked; the reasons open when all of them have written. */
  invited: z.optional(z.array(id)),
  /** The timer has run out. */
  timeUp: z._default(z.boolean(), false),
})
const output = z.object({
  themes: z.array(z.tuple([z.string(), z.number()])),
  contributors: z.number(),
  silentBeforeSharing: z.boolean(),
  waitingFor: z.array(z.string()),
  mayOpen: z.boolean(),
  withoutTheme: z.number(),
  n: z.number(),
})
/** Reasons why it failed, each by one author. */
export type Input = z.output<typeof input>
/** Themes by how many people named them. */
export type Output = z.output<typeof output>

/** Why it will have failed. */
export const premortemSummary = method({
  name: 'premortem.summary',
  title: 'Pre-mortem',
  area: 'risks',
  says: 'Gathers the reasons why a plan will have failed, by how many people named each.',
  when: 'A plan is nearly settled and everybody is confident.',
  not: 'Nobody sees the others’ reasons before all have written.',
  formula: 'themes by distinct authors, ties alphabetical.',
  source: 'Gary Klein, Performing a Project Premortem, HBR September 2007',
  standing: 'checked',
  input,
  output,
  fields: { workshop: ['items'], risk: ['reason'] },
  example: {
    reasons: [
      { by: 'Ana', theme: 'adoption' },
      { by: 'Ben', theme: 'adoption' },
      { by: 'Ana', theme: 'vendor' },
    ],
  },
  run: () => import('./premortem-summary.compute.ts'),
})
