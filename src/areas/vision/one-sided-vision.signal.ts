import { oneSided } from '../../model/one-sided.ts'

/** A vision for which everything learned points one way. */
export const oneSidedVision = oneSided({
  name: 'one-sided-vision',
  title: 'One-sided evidence of a vision',
  about: 'vision',
  why: 'A vision that only ever hears yes learns nothing.',
  action: { label: 'Look for who would not want it', name: 'bearsOn', kinds: ['insight', 'study'] },
})
