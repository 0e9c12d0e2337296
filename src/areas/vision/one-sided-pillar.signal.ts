import { oneSided } from '../../model/one-sided.ts'

/** A pillar of the strategy for which everything learned points one way. */
export const oneSidedPillar = oneSided({
  name: 'one-sided-pillar',
  title: 'One-sided evidence of a strategic pillar',
  about: 'strategic pillar',
  why: 'Where to play is a choice; a choice that nothing speaks against was not looked at closely.',
  action: { label: 'Look for what speaks against it', name: 'bearsOn', kinds: ['insight', 'study'] },
})
