import { oneSided } from '../../model/one-sided.ts'

/** A constraint for which everything gathered points one way. */
export const oneSidedConstraint = oneSided({
  name: 'one-sided-constraint',
  title: 'One-sided evidence of a constraint',
  about: 'constraint',
  why: 'A limit that nobody has tried to disprove is often smaller than it looks.',
  action: { label: 'Ask somebody who works without it', name: 'bearsOn', kinds: ['insight', 'study'] },
})
