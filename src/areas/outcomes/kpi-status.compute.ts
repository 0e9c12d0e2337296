import { refuse } from '../../model/method-refusal.ts'
import { listed, many, percent, plain, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './kpi-status.method.ts'

type Metric = Input['metrics'][number]

const card = ['formula', 'unit', 'source', 'owner', 'cadence'] as const

/** Status, progress and gaps of each metric; a range metric without its band is refused. */
export function compute({ metrics }: Input): Output {
  uniqueIds(metrics, 'metrics')
  const status = metrics.map((metric, index) => [metric.id, statusOf(metric, `metrics[${index}]`)] as const)
  const bad = new Set(['worse-than-baseline', 'below-range', 'above-range'])
  return {
    status: Object.fromEntries(status),
    progress: Object.fromEntries(metrics.map(metric => [metric.id, progressOf(metric)])),
    missing: Object.fromEntries(metrics.map(metric => [metric.id, card.filter(part => !metric[part]?.trim())])),
    guardrailsBroken: metrics
      .filter((metric, i) => metric.guardrail && bad.has(status[i]![1]))
      .map(metric => metric.id),
    n: metrics.length,
  }
}

function statusOf({ direction, current, baseline, target, range }: Metric, at: string): Output['status'][string] {
  if (direction === 'range') {
    if (!range) refuse(`${at}.range`, range, 'two numbers, because the direction is range')
    if (range[0] > range[1]) refuse(`${at}.range`, range.join(' to '), 'a range with the low end first')
    if (current == null) return 'no-data'
    if (current < range[0]) return 'below-range'
    return current > range[1] ? 'above-range' : 'in-range'
  }
  if (current == null) return 'no-data'
  const sign = direction === 'up' ? 1 : -1
  if (target != null && sign * (current - target) >= 0) return 'reached'
  if (baseline != null && sign * (current - baseline) < 0) return 'worse-than-baseline'
  return target == null ? 'no-target' : 'on-the-way'
}

function progressOf({ direction, current, baseline, target }: Metric): number | null {
  if (direction === 'range' || current == null || baseline == null || target == null || baseline === target) return null
  return Math.min(1, Math.max(0, (current - baseline) / (target - baseline))) + 0
}

/** The scoreboard in words. */
export function readout({ status, progress, missing, guardrailsBroken, n }: Output): Readout {
  if (n === 0) return { says: ['No metrics yet.'], sure: [], change: [], silent: [], chart: null }
  const thin = Object.entries(missing).filter(([, parts]) => parts.length > 0)
  return {
    says: [
      ...(guardrailsBroken.length > 0 ? [`Guardrails broken: ${listed(guardrailsBroken)}.`] : []),
      ...Object.entries(status)
        .slice(0, 10)
        .map(
          ([id, word]) =>
            `${id}: ${plain(word)}${progress[id] == null ? '' : `, ${percent(progress[id], 0)} of the way`}.`,
        ),
    ],
    sure:
      thin.length > 0
        ? [
            `${many(thin.length, 'definition')} incomplete: ${thin
              .slice(0, 4)
              .map(([id, parts]) => `${id} lacks ${listed(parts)}`)
              .join('; ')}.`,
          ]
        : [],
    change: [],
    silent: ['Whether a change is more than noise: see kpi.xmr.'],
    chart: {
      shape: 'bars',
      title: 'Progress',
      marks: Object.entries(progress).map(([label, value]) => ({ label, value })),
    },
  }
}
