import { decimal } from '../format.ts'
import { catalogue, counted } from '../words.ts'

/** The words of quadrants. */
export const quadrantWords = catalogue({
  at: (label: string, value: number | null) => (value === null ? `${label} unknown` : `${label} ${decimal(value)}`),
  ask: 'What do you know?',
  asking: (title: string) => `${title}: what do you know?`,
  unknown: () => 'Unknown: nobody has looked',
  unsaid: (label: string) => `${label} not said yet`,
  count: (count: number) => counted(count, { other: '#' }),
})
