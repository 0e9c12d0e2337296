import type { ImportPlan } from '../../model/import-plan.ts'

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
  const rows = `${counts.rows} ${counts.rows === 1 ? 'row' : 'rows'}`
  const joined = counts.links > 0 ? `, ${counts.links} ${counts.links === 1 ? 'link' : 'links'}` : ''
  return `${rows}: ${says.join(', ') || 'nothing to bring in'}${joined}.`
}
