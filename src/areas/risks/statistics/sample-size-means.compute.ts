import { refuse } from '../../../model/method-refusal.ts'
import { normalUpperQuantile } from '../../../model/numbers/normal.ts'
import { findRoot } from '../../../model/numbers/root.ts'
import { noncentralStudentTail, studentUpperQuantile } from '../../../model/numbers/student.ts'
import { many, percent, type Readout, rounded } from '../../../model/readout.ts'
import { duration } from './duration.ts'
import type { Input, Output } from './sample-size-means.method.ts'

/** Differences smaller than this share of the spread need more people than live; larger ones than its inverse need two. */
const furthest = 1e-7

/** Exact size by the noncentral t distribution beside the normal approximation; a delta of 0 is refused. */
export function compute({ delta, sd, alpha, power, sides, ratio, unitsPerDay }: Input): Output {
  if (delta === 0) refuse('delta', delta, 'different from 0')
  const d = Math.abs(delta) / sd
  if (d < furthest || d > 1 / furthest) refuse('delta', delta, `from ${furthest} to ${1 / furthest} times sd, ${sd}`)
  const zAlpha = normalUpperQuantile(alpha / sides)
  const nNormal = ((1 + 1 / ratio) * (zAlpha + normalUpperQuantile(1 - power)) ** 2) / d ** 2
  const nT = exactSize(d, alpha / sides, power, ratio, nNormal)
  const [n1, n2] = [Math.ceil(nT), Math.ceil(nT * ratio)]
  return {
    nT,
    nNormal,
    nCorrected: nNormal + zAlpha ** 2 / 4,
    n1,
    n2,
    totalCeil: n1 + n2,
    ...duration(n1 + n2, unitsPerDay),
    alpha,
    power,
    formula: 'noncentral t',
  }
}

function exactSize(d: number, tail: number, power: number, ratio: number, guess: number): number {
  const least = Math.max(2, 2 / ratio)
  const reached = (n: number) => {
    const df = n * (1 + ratio) - 2
    const shift = d * Math.sqrt((n * ratio) / (1 + ratio))
    return noncentralStudentTail(studentUpperQuantile(tail, df), df, shift) - power
  }
  if (reached(least) >= 0) return least
  let high = Math.max(guess + 4, least * 2)
  while (reached(high) < 0) high *= 2
  return findRoot(reached, least, high)
}

/** People per arm and what the shortcut would have said. */
export function readout(output: Output, { delta, sd }: Input): Readout {
  const { n1, n2, totalCeil, nNormal, power, alpha, days, weeks } = output
  return {
    says: [
      `To see a difference of ${rounded(delta)} where people vary by ${rounded(sd)}: ${n1.toLocaleString('en')} and ${n2.toLocaleString('en')} people, ${totalCeil.toLocaleString('en')} in total.`,
      ...(days === null ? [] : [`At the given traffic ${many(days, 'day')}; run ${many(weeks!, 'whole week')}.`]),
    ],
    sure: [`Power ${percent(power)}, alpha ${alpha}, exact by the noncentral t.`],
    change: [`The normal shortcut says ${rounded(nNormal, 2)}: too few where n is small.`],
    silent: ['How sure the guess of the spread is.'],
    chart: null,
  }
}
