import { canvas } from '../../model/canvas.ts'
import { metric } from './metric.kind.ts'

/** The readings of one metric, and what of them is news. */
export const metricLimits = canvas(metric, {
  name: 'metric',
  title: 'Metric with control limits',
  says: 'Between its limits a number moves by itself; a reading outside of them has a cause worth finding.',
  primitive: 'chart',
  also: ['outcome'],
  reads: ['unit', 'cadence', 'direction', 'guardrail', 'minimal', 'ideal'],
  centre: { kind: 'metric', link: '<measuredBy' },
  readings: {
    unit: 'unit',
    cadence: 'cadence',
    direction: 'direction',
    guard: 'guardrail',
    levels: ['minimal', 'ideal'],
  },
})
