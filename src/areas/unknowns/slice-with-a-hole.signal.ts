import { type Graph, sources, targets } from '../../model/graph.ts'
import type { ChartRecord } from '../../model/record.ts'
import { signal } from '../../model/signal.ts'

/** A release that carries somebody through most of a story and leaves out an activity on the way. */
export const sliceWithAHole = signal({
  name: 'slice-with-a-hole',
  title: 'Slice with a hole',
  about: 'release',
  sort: 'missing',
  effort: '30 min',
  reads: [
    '<inRelease/stepOf/partOf/tells/<tells/<partOf/<stepOf/inRelease',
    '<inRelease/stepOf/partOf/tells/<tells/<stepOf/inRelease',
    '<inRelease/stepOf/tells/<tells/<partOf/<stepOf/inRelease',
    '<inRelease/stepOf/tells/<tells/<stepOf/inRelease',
  ],
  folded: count => `${count} slices have a hole`,
  find(release, { graph, isOpen }) {
    if (release.state !== 'planned' && release.state !== 'ready') return []
    const touched = new Set(
      sources(graph, release.id, 'inRelease')
        .flatMap(ticket => targets(graph, ticket.id, 'stepOf'))
        .map(step => activityOf(graph, step)),
    )
    const stories = new Set([...touched].flatMap(activity => targets(graph, activity.id, 'tells')))
    const gaps = [...stories].flatMap(story => {
      const activities = sources(graph, story.id, 'tells')
        .filter(step => isOpen(step) && activityOf(graph, step) === step)
        .sort((a, b) => Number(a.fields.order ?? 0) - Number(b.fields.order ?? 0))
      const covered = activities.filter(activity => isCovered(graph, activity, release))
      const holes = activities.filter(activity => !covered.includes(activity) && !isBuilt(graph, activity))
      if (covered.length < 2 || holes.length === 0) return []
      return [`In ${story.title} it leaves out ${holes.map(hole => hole.title).join(', ')}`]
    })
    const [first] = gaps
    if (!first) return []
    return [
      {
        says: first,
        why: 'A slice is worth something only when somebody can walk it from end to end.',
        action: { do: 'open', label: 'Fill the hole, or make the slice shorter' },
        due: typeof release.fields.date === 'string' ? release.fields.date : null,
      },
    ]
  },
})

function activityOf(graph: Graph, step: ChartRecord): ChartRecord {
  return step.fields.level === 'activity' ? step : (targets(graph, step.id, 'partOf')[0] ?? step)
}

function ticketsUnder(graph: Graph, activity: ChartRecord): ChartRecord[] {
  const steps = [activity, ...sources(graph, activity.id, 'partOf').filter(step => step.kind === 'story step')]
  return steps.flatMap(step => sources(graph, step.id, 'stepOf'))
}

function isCovered(graph: Graph, activity: ChartRecord, release: ChartRecord): boolean {
  return ticketsUnder(graph, activity).some(ticket => targets(graph, ticket.id, 'inRelease').includes(release))
}

/** What an earlier release has brought need not be brought again. */
function isBuilt(graph: Graph, activity: ChartRecord): boolean {
  return ticketsUnder(graph, activity).some(ticket => ticket.state === 'done')
}
