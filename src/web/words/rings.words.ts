import { catalogue, counted } from '../words.ts'
import { listWords } from './list.words.ts'

/** The words of rings on a canvas. */
export const ringsWords = catalogue({
  without: (name: string) => listWords.without[name] ?? 'Not said yet',
  at: (ring: string, sector: string) => [...new Set([ring, sector])].filter(Boolean).join(', '),
  step: (label: string, value: number) => `${label} ${value}`,
  count: (count: number) => counted(count, { other: '#' }),
  new: (ring: string) => `New: ${ring}`,
  shown: 'How it is drawn',
  around: 'Around the centre',
  equals: 'Side by side',
  noCentre: 'The same things without a centre: which of them is it about?',
})
