import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id } from '../../model/method-input.ts'

const story = z.tuple([id, id])
const input = z.object({
  /** Steps of the narrative, left to right. */
  backbone: z.array(id),
  /** Releases in order, each with [step, story] pairs. */
  slices: z.array(z.object({ id, outcome: z.nullish(z.string()), stories: z.array(story) })),
  unsliced: z._default(z.array(story), []),
})
const output = z.object({
  walkingSkeletonComplete: z.boolean(),
  missing: z.array(z.string()),
  unslicedStories: z.number(),
  holes: z.record(z.string(), z.array(z.string())),
  issues: z.array(z.string()),
  backlog: z.array(z.string()),
  n: z.number(),
})
/** A story map. */
export type Input = z.output<typeof input>
/** Whether its first slice walks, and the backlog it implies. */
export type Output = z.output<typeof output>

/** Whether the first release lets somebody walk the whole way. */
export const storymapValidate = method({
  name: 'storymap.validate',
  title: 'Story map',
  area: 'unknowns',
  says: 'Checks that the first slice reaches every step of the story, and lists the backlog in order.',
  when: 'A story map is cut into releases.',
  not: 'The steps themselves are not ranked against each other.',
  formula:
    'first slice has at least one story under every step; a story stands in one slice; backlog in slice order, then narrative order.',
  source: 'Jeff Patton 2008, 2014; walking skeleton: Alistair Cockburn',
  standing: 'recalled',
  input,
  output,
  fields: { 'story step': ['order'], ticket: ['release'] },
  example: {
    backbone: ['find', 'choose', 'pay'],
    slices: [
      {
        id: 'r1',
        stories: [
          ['find', 'search'],
          ['pay', 'card'],
        ],
      },
    ],
  },
  run: () => import('./storymap-validate.compute.ts'),
})
