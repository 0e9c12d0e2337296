import { studentTwoSided, studentUpperQuantile } from '../../../model/numbers/student.ts'

/** Mean and variance of one arm. */
interface Arm {
  n: number
  mean: number
  variance: number
}

/** A difference of means tested without assuming equal variances. */
export interface Welch {
  diff: number
  se: number
  t: number
  df: number
  pValue: number
  ci: [number, number]
}

/** Welch's test of second minus first at confidence `conf`; null where neither arm varies. */
export function welch(first: Arm, second: Arm, conf: number): Welch | null {
  const [v1, v2] = [first.variance / first.n, second.variance / second.n]
  if (!(v1 + v2 > 0)) return null
  const se = Math.sqrt(v1 + v2)
  const [w1, w2] = [v1 / (v1 + v2), v2 / (v1 + v2)]
  const df = 1 / ((w1 * w1) / (first.n - 1) + (w2 * w2) / (second.n - 1))
  const diff = second.mean - first.mean
  const half = studentUpperQuantile((1 - conf) / 2, df) * se
  return { diff, se, t: diff / se, df, pValue: studentTwoSided(diff / se, df), ci: [diff - half, diff + half] }
}
