import { oneSided } from '../../model/one-sided.ts'

/** A need for which everything gathered points one way. */
export const oneSidedNeed = oneSided({
  name: 'one-sided-need',
  title: 'One-sided evidence of a need',
  about: 'need',
  why: 'A need that nobody was allowed to deny is easily overrated.',
  action: { label: 'Ask somebody who manages without', name: 'asks', kinds: ['study', 'survey'] },
})
