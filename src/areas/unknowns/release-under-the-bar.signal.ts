import { signal } from '../../model/signal.ts'

/** A release that went out, or is about to, while the loop it needs healthy is not. */
export const releaseUnderTheBar = signal({
  name: 'release-under-the-bar',
  title: 'Release out while the loop metric is under its bar',
  about: 'release',
  sort: 'wrong',
  effort: '2 h',
  reads: ['needsHealthy/measuredBy'],
  folded: count => `${count} releases are out while their loop’s metric is under its bar`,
  find({ id, state }, { graph }) {
    if (state !== 'out' && state !== 'ready') return []
    const steps = graph.out(id, 'needsHealthy')
    const sickness = steps.flatMap(need => {
      const loop = graph.record(need.to)
      const sick = graph.out(need.to, 'measuredBy').find(link => {
        const metric = graph.record(link.to)
        const { bar, step } = link.values
        const latest = metric?.fields.latest
        if (typeof bar !== 'number' || typeof latest !== 'number') return false
        if (need.values.step && step && need.values.step !== step) return false
        return metric?.fields.direction === 'less' ? latest > bar : latest < bar
      })
      const metric = sick && graph.record(sick.to)
      if (!loop || !sick || !metric) return []
      return [`${metric.title} stands at ${metric.fields.latest}; ${loop.title} is healthy from ${sick.values.bar}`]
    })
    const [first] = sickness
    if (!first) return []
    return [
      {
        says: first,
        why: 'What brings more people into a loop that does not hold them loses them for good.',
        action:
          state === 'out'
            ? { do: 'open', label: 'Look at the loop before bringing more people' }
            : { do: 'set', label: 'Hold it for the core, and say why', field: 'heldBecause' },
      },
    ]
  },
})
