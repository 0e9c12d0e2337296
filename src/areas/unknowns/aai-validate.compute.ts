import { refuse } from '../../model/method-refusal.ts'
import { listed, many, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './aai-validate.method.ts'

/** Counts per circle and open points; a level that is not one of the labels is refused. */
export function compute({ stakeholders, labels, mostIncluded }: Input): Output {
  uniqueIds(stakeholders, 'stakeholders')
  const counts = new Map<string, number>(labels.map(label => [label, 0]))
  const positions = { support: 0, neutral: 0, oppose: 0 }
  const issues = stakeholders.map(({ id, level, decision }, index): [string, string[]] => {
    if (decision) positions[decision] += 1
    if (!level) return [id, ['no-level']]
    if (!counts.has(level)) refuse(`stakeholders[${index}].level`, level, `one of ${labels.join(', ')}`)
    counts.set(level, counts.get(level)! + 1)
    return [id, level === labels[1] && !decision ? ['no-position'] : []]
  })
  const warnings = counts.get(labels[2])! > mostIncluded ? [`more than ${mostIncluded} in ${labels[2]}`] : []
  return {
    counts: Object.fromEntries(counts),
    positions,
    issues: Object.fromEntries(issues),
    warnings,
    n: stakeholders.length,
  }
}

/** The circles and the open alignments. */
export function readout({ counts, issues, warnings, n, positions }: Output): Readout {
  if (n === 0) return { says: ['Nobody is listed yet.'], sure: [], change: [], silent: [], chart: null }
  const open = Object.keys(issues).filter(id => issues[id]!.length > 0)
  return {
    says: [
      `${Object.entries(counts)
        .map(([label, count]) => `${label} ${count}`)
        .join(', ')}.`,
      ...(open.length > 0 ? [`Open: ${listed(open)}.`] : []),
    ],
    sure: [
      `${many(n, 'person', 'people')}; for ${positions.support}, undecided ${positions.neutral}, against ${positions.oppose}.`,
      ...warnings,
    ],
    change: ['Ask those who must agree before the decision moves.'],
    silent: ['How much influence each has.'],
    chart: {
      shape: 'bars',
      title: 'People in each circle',
      marks: Object.entries(counts).map(([label, value]) => ({ label, value })),
    },
  }
}
