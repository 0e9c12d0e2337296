import type { ImportPlan } from '../../model/import-plan.ts'
import { many } from '../../model/readout.ts'

/** An import in a sentence: what would happen, how far it is, or what happened. */
export function sentenceOf(plan: ImportPlan): string {
  const { counts, state, progress } = plan
  if (state === 'failed') return plan.failure ?? 'It failed; nothing more is known.'
  if (state === 'running')
    return `${progress.step === 'links' ? 'Joining' : 'Bringing in'}: ${progress.done} of ${progress.of}.`
  if (state === 'undone') return 'Taken back.'
  const parts = [
    [counts.create, 'new'],
    [counts.update, 'changed'],
    [counts.unchanged, 'unchanged'],
    [counts.skipped, 'left out'],
    [counts.besides, 'made along with them'],
  ] as const
  const says = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  // where many rows tell of one record, the rows are those of the file
  const rows = many(Math.max(counts.rows, plan.file.rows), 'row')
  if (counts.links > 0) says.push(many(counts.links, 'link'))
  if (counts.readings) says.push(many(counts.readings, 'reading'))
  return `${rows}: ${says.join(', ') || 'nothing to bring in'}.`
}
