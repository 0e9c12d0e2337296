import { refuse } from '../../model/method-refusal.ts'
import { listed, many, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './storymap-validate.method.ts'

/** The skeleton, holes of every slice, and stories in several slices; a step off the backbone is refused. */
export function compute({ backbone, slices, unsliced }: Input): Output {
  uniqueIds(slices, 'slices')
  if (new Set(backbone).size !== backbone.length) refuse('backbone', 'a step twice', 'a list of different steps')
  const steps = new Set(backbone)
  const where = new Map<string, string[]>()
  for (const { id, stories } of slices) {
    for (const [step, story] of stories) {
      if (!steps.has(step)) refuse(`slices.${id}`, step, `one of the backbone: ${backbone.join(', ')}`)
      where.set(story, [...(where.get(story) ?? []), id])
    }
  }
  const holes = slices.map(
    ({ id, stories }) => [id, backbone.filter(step => !stories.some(([at]) => at === step))] as const,
  )
  const missing = slices.length === 0 ? [...backbone] : [...holes[0]![1]]
  const doubled = [...where].filter(([, slicesOf]) => slicesOf.length > 1)
  return {
    walkingSkeletonComplete: backbone.length > 0 && missing.length === 0,
    missing,
    unslicedStories: unsliced.length,
    holes: Object.fromEntries(holes),
    issues: [
      ...doubled.map(([story, slicesOf]) => `story-in-several-slices: ${story} (${slicesOf.join(', ')})`),
      ...slices
        .filter(slice => slice.outcome !== undefined && !slice.outcome?.trim())
        .map(slice => `slice-without-outcome: ${slice.id}`),
    ],
    backlog: slices.flatMap(({ stories }) =>
      backbone.flatMap(step => stories.filter(([at]) => at === step).map(([, story]) => story)),
    ),
    n: slices.reduce((sum, { stories }) => sum + stories.length, 0),
  }
}

/** Whether somebody can walk the whole way. */
export function readout(
  { walkingSkeletonComplete, missing, unslicedStories, issues, n }: Output,
  { backbone, slices }: Input,
): Readout {
  if (backbone.length === 0)
    return { says: ['The map has no steps yet.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: [
      slices.length === 0
        ? 'There is no slice yet.'
        : walkingSkeletonComplete
          ? 'The first slice reaches every step.'
          : `The first slice does not reach: ${listed(missing)}.`,
    ],
    sure: [
      `${many(n, 'story', 'stories')} in ${many(slices.length, 'slice')}, ${unslicedStories} not sliced.`,
      ...issues,
    ],
    change: walkingSkeletonComplete ? [] : ['Put the thinnest possible story under each missing step.'],
    silent: ['How much work a slice is.'],
    chart: {
      shape: 'grid',
      title: 'Stories per step and slice',
      columns: backbone,
      rows: slices.map(({ id, stories }) => ({
        label: id,
        cells: backbone.map(step => stories.filter(([at]) => at === step).length),
      })),
    },
  }
}
