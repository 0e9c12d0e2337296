import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, issuesById } from '../../model/method-input.ts'

const words = z._default(z.array(z.string()), [])
const input = z.object({
  cores: z.array(z.object({ id, tasks: words, objectives: words, inward: words, forward: words })),
  /** All known tasks and objectives, to find orphans. */
  tasks: z.optional(z.array(z.string())),
  objectives: z.optional(z.array(z.string())),
})
const output = z.object({
  issues: issuesById,
  orphanTasks: z.array(z.string()),
  orphanObjectives: z.array(z.string()),
  matrix: z.array(z.object({ task: z.string(), objective: z.string(), cores: z.array(z.string()) })),
  n: z.number(),
})
/** Core sheets. */
export type Input = z.output<typeof input>
/** What each core lacks, and which tasks and objectives no core serves. */
export type Output = z.output<typeof output>

/** Whether a page or moment is a core. */
export const coremodelValidate = method({
  name: 'coremodel.validate',
  title: 'Core Model',
  area: 'experience',
  says: 'Checks that a core serves a user task and a business objective, can be reached, and leads on.',
  when: 'Pages, screens or moments are planned from the inside out.',
  not: 'Not for navigation: that follows from the paths.',
  formula: 'no task or no objective = not a core; no inward path = unreachable; no forward path = dead end.',
  source: 'Are Gjertin Urkegjerde Halland (2006/07; book 2021/22)',
  standing: 'checked',
  input,
  output,
  fields: { core: ['tasks', 'objectives', 'inward', 'forward'] },
  example: {
    cores: [
      { id: 'loan', tasks: ['apply'], objectives: ['more loans'], inward: ['search'], forward: ['contact'] },
      { id: 'news', objectives: ['brand'], inward: ['home'] },
    ],
  },
  run: () => import('./core-model-validate.compute.ts'),
})
