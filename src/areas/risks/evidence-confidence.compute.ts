import { confidence } from '../../model/evidence.ts'
import { many, type Readout, rounded } from '../../model/readout.ts'
import type { Input, Output } from './evidence-confidence.method.ts'

/** The rule of the ground, called with checked input. */
export function compute({ start, items, rule }: Input): Output {
  return confidence({ start, items }, rule)
}

/** Word, number and sources first; then what is one-sided or old about it. */
export function readout(output: Output, { items }: Input): Readout {
  const { confidence: value, word, sources } = output
  if (value === null) {
    return {
      says: ['Unknown: nothing is linked, so nothing is said, whatever the starting point.'],
      sure: [],
      change: ['Any first-hand item, for or against.'],
      silent: [],
      chart: null,
    }
  }
  const strongest = items.filter(item => item.side === 'against').sort((a, b) => b.strength - a.strength)[0]
  const oneSided = items.length >= 4 && (output.for === 0 || output.against === 0)
  return {
    says: [
      `${word[0]!.toUpperCase()}${word.slice(1)}, ${rounded(value, 2)}: ${many(items.length, 'item')} from ${many(sources, 'source')}.`,
    ],
    sure: [
      `For weighs ${rounded(output.for, 2)}, against ${rounded(output.against, 2)}; amount of evidence ${rounded(output.amount, 1)} of 10.`,
      strongest
        ? `Strongest against: ${strongest.source} (strength ${strongest.strength}).`
        : 'Nothing speaks against it yet.',
      ...(oneSided ? ['Nobody looked for the opposite.'] : []),
    ],
    change: [
      'A stronger kind of evidence counts for more than further items of the same kind, which soon meet a ceiling.',
    ],
    silent: ['It is our own weighing, not a frequency: 0.7 does not mean that 7 of 10 such claims hold.'],
    chart: {
      shape: 'bars',
      title: 'What each side weighs',
      unit: 'log-odds',
      marks: [
        { label: 'for', value: output.for },
        { label: 'against', value: output.against },
      ],
    },
  }
}
