import { oneSided } from '../../model/one-sided.ts'

/** An assumption for which everything gathered points one way. */
export const oneSidedEvidence = oneSided({
  name: 'one-sided-evidence',
  title: 'One-sided evidence',
  about: 'assumption',
  folded: count => `For ${count} assumptions nobody looked for the opposite`,
  why: 'Who gathers only what agrees grows surer without getting closer to the truth.',
  action: { label: 'Plan a test that could fail', name: 'tests', kinds: ['experiment'] },
})
