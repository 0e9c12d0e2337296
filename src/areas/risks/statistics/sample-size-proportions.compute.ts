import { refuse } from '../../../model/method-refusal.ts'
import { normalTail, normalUpperQuantile } from '../../../model/numbers/normal.ts'
import { findRoot } from '../../../model/numbers/root.ts'
import { many, percent, type Readout, rounded } from '../../../model/readout.ts'
import { duration } from './duration.ts'
import type { Input, Output } from './sample-size-proportions.method.ts'

/** Four formulas for one question; the pooled one is recommended because the analysis tests with it. */
export function compute(input: Input): Output {
  const { p1, alpha, power, sides, ratio, comparisons, unitsPerDay } = input
  const p2 = targetOf(input)
  const q1 = 1 - p1
  const q2 = 1 - p2
  const zAlpha = normalUpperQuantile(alpha / comparisons / sides)
  const zPower = normalUpperQuantile(1 - power)
  const delta2 = (p2 - p1) ** 2
  const pooled = (p1 + ratio * p2) / (1 + ratio)
  const both = 1 + 1 / ratio
  const alternative = Math.sqrt(p1 * q1 + (p2 * q2) / ratio)
  const pooledNull = (zAlpha * Math.sqrt(both * pooled * (1 - pooled)) + zPower * alternative) ** 2 / delta2
  const gap = 2 * Math.asin(Math.sqrt(p2)) - 2 * Math.asin(Math.sqrt(p1))
  const n1 = Math.ceil(pooledNull)
  const n2 = Math.ceil(pooledNull * ratio)
  const total = n1 + n2 * comparisons
  return {
    pooledNull,
    unpooled: ((zAlpha + zPower) ** 2 * alternative ** 2) / delta2,
    baselineNull: (zAlpha * Math.sqrt(both * p1 * q1) + zPower * alternative) ** 2 / delta2,
    arcsine: (shiftFor(zAlpha, zPower, power, sides) ** 2 * both) / gap ** 2,
    perArmCeilPooled: n1,
    n1,
    n2,
    total,
    ...duration(total, unitsPerDay),
    p2,
    alpha: alpha / comparisons,
    power,
    sides,
    formula: 'pooledNull',
  }
}

/** The shift of a normal statistic that is seen with that power; two-sided, the far tail counts as seen too. */
function shiftFor(zAlpha: number, zPower: number, power: number, sides: 1 | 2): number {
  const whole = zAlpha + zPower
  if (sides === 1 || whole <= 0) return whole
  return findRoot(shift => normalTail(zAlpha - shift) + normalTail(zAlpha + shift) - power, 0, whole + 1)
}

function targetOf({ p1, p2, mde, mdeSort }: Input): number {
  if ((p2 === undefined) === (mde === undefined))
    refuse('p2', p2 === undefined ? 'missing' : 'beside mde', 'given, or mde with mdeSort, not both')
  if (mde !== undefined && !mdeSort) refuse('mdeSort', mdeSort, 'absolute or relative')
  const target = p2 ?? (mdeSort === 'absolute' ? p1 + mde! : p1 * (1 + mde!))
  if (!(target > 0 && target < 1))
    refuse(p2 === undefined ? 'mde' : 'p2', target, 'such that the target rate lies between 0 and 1')
  if (target === p1) refuse(p2 === undefined ? 'mde' : 'p2', target, 'different from the baseline')
  return target
}

/** People, days, and the formula by name. */
export function readout(output: Output, { p1 }: Input): Readout {
  const { p2, perArmCeilPooled, n2, total, days, weeks, power, alpha, sides } = output
  return {
    says: [
      `To see ${percent(p1)} become ${percent(p2)}: ${perArmCeilPooled.toLocaleString('en')} and ${n2.toLocaleString('en')} people an arm, ${total.toLocaleString('en')} in total.`,
      ...(days === null ? [] : [`At the given traffic ${many(days, 'day')}; run ${many(weeks!, 'whole week')}.`]),
    ],
    sure: [
      `Power ${percent(power)}, alpha ${rounded(alpha, 4)}, ${sides}-sided, formula with pooled variance under no difference.`,
    ],
    change: [
      `Other formulas answer ${Math.ceil(output.baselineNull)}, ${Math.ceil(output.unpooled)} or ${Math.ceil(output.arcsine)}; half the difference needs four times the people.`,
    ],
    silent: ['Whether the difference is worth having.'],
    chart: {
      shape: 'bars',
      title: 'People per arm, by formula',
      marks: [
        { label: 'pooled', value: output.pooledNull },
        { label: 'unpooled', value: output.unpooled },
        { label: 'arcsine', value: output.arcsine },
        { label: 'baseline only', value: output.baselineNull },
      ],
    },
  }
}
