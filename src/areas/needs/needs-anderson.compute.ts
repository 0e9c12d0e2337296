import { listed, type Readout } from '../../model/readout.ts'
import type { Input, Output } from './needs-anderson.method.ts'

const levels = ['functional', 'reliable', 'usable', 'convenient', 'pleasurable', 'meaningful'] as const
const firstAboveLine = 3

/** The unbroken run of met levels from below. */
export function compute({ levels: states }: Input): Output {
  const gap = levels.findIndex(level => states[level] !== 'met')
  const reached = gap < 0 ? levels.length : gap
  return {
    highestContiguousMet: levels[reached - 1] ?? null,
    crossedThreshold: reached > firstAboveLine,
    nextGap: levels[reached] ?? null,
    metAboveGap: levels.slice(reached).filter(level => states[level] === 'met'),
    unknown: levels.filter(level => states[level] === 'unknown'),
  }
}

/** Where to work next. */
export function readout({ highestContiguousMet, crossedThreshold, nextGap, metAboveGap, unknown }: Output): Readout {
  return {
    says: [
      highestContiguousMet ? `The experience is ${highestContiguousMet}.` : 'Nothing is shown to be met yet.',
      nextGap ? `Next gap: ${nextGap}.` : 'Every level is met.',
      crossedThreshold ? 'It has crossed the hard line after usable.' : 'The hard line after usable is not crossed.',
    ],
    sure: unknown.length > 0 ? [`Not known: ${listed(unknown)}.`] : [],
    change: metAboveGap.length > 0 ? [`${listed(metAboveGap)} cannot carry what is missing below.`] : [],
    silent: ['For whom: levels differ between people.'],
    chart: {
      shape: 'bars',
      title: 'Levels',
      marks: levels.map((label, i) => ({
        label,
        value:
          label === nextGap ? 0 : i < (nextGap ? levels.indexOf(nextGap as (typeof levels)[number]) : 6) ? 1 : null,
      })),
    },
  }
}
