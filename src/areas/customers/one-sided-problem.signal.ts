import { oneSided } from '../../model/one-sided.ts'

/** A problem for which everything gathered points one way. */
export const oneSidedProblem = oneSided({
  name: 'one-sided-problem',
  title: 'One-sided evidence of a problem',
  about: 'problem',
  why: 'Whoever looks only for those who have the problem finds it everywhere.',
  action: { label: 'Look for somebody without it', name: 'asks', kinds: ['study', 'survey'] },
})
