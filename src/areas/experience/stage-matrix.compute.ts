import { refuse } from '../../model/method-refusal.ts'
import { listed, type Readout } from '../../model/readout.ts'
import type { Input, Output } from './stage-matrix.method.ts'

/** The order in which a team builds the stages, by the place at which users meet them. */
const built = [2, 1, 0, 3]

/** The focus of each phase and the work ahead of it; unknown stages and phases are refused. */
export function compute({ stages, phases, phase, work, loopMetricRead }: Input): Output {
  if (stages.length !== 4) refuse('stages', stages.length, 'four, in the order in which users meet them')
  if (phases.length !== 4) refuse('phases', phases.length, 'four, in order')
  const order = built.map(place => stages[place]!)
  const focusOf = (index: number) => order.slice(0, index + 1)
  const outOfFocus = phases.flatMap((name, index) =>
    order.slice(index + 1).map(stage => ({ phase: name, stage, flag: 'ahead-of-phase' })),
  )
  const counts = new Map(stages.map(stage => [stage, 0]))
  const ahead = work.flatMap((item, index) => {
    if (!counts.has(item.stage)) refuse(`work[${index}].stage`, item.stage, `one of ${stages.join(', ')}`)
    counts.set(item.stage, counts.get(item.stage)! + 1)
    const at = item.phase ?? phase
    if (at === undefined) return []
    const place = phases.indexOf(at)
    if (place < 0) refuse('phase', at, `one of ${phases.join(', ')}`)
    if (focusOf(place).includes(item.stage)) return []
    return [{ id: item.id, stage: item.stage, phase: at, flag: 'ahead-of-phase', reason: item.reason ?? null }]
  })
  return {
    focus: Object.fromEntries(phases.map((name, index) => [name, focusOf(index)])),
    outOfFocus,
    // what is furthest from the first phase shows best what the flag means
    outOfFocusExample: outOfFocus.findLast(each => each.phase === phases[0]) ?? null,
    ahead,
    counts: Object.fromEntries(counts),
    mayEndPhase: loopMetricRead ?? null,
  }
}

/** What the phase is about, and what is too early. */
export function readout({ focus, ahead, counts, mayEndPhase }: Output, { phase, stages, phases }: Input): Readout {
  return {
    says: [
      ...(phase && focus[phase]
        ? [`${phase} is about ${listed(focus[phase])}.`]
        : phases.map(name => `${name}: ${listed(focus[name]!)}.`)),
      ...(ahead.length > 0 ? [`Ahead of phase: ${listed(ahead.map(item => item.id))}.`] : []),
    ],
    sure: mayEndPhase === false ? ['The phase may not end: its loop metric has no reading.'] : [],
    change: ahead.some(item => !item.reason) ? ['Write why it is worth doing now, or move it to its phase.'] : [],
    silent: ['Whether the loop itself is a good one.'],
    chart: {
      shape: 'bars',
      title: 'Work by stage',
      marks: stages.map(label => ({ label, value: counts[label] ?? 0 })),
    },
  }
}
