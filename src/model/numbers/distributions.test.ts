// References are from arithmetic with forty digits, or from independent statistical software.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { betaQuantileTable } from './beta-table.ts'
import { fisherExact } from './binomial.ts'
import { erfc } from './error-function.ts'
import { logGamma } from './gamma.ts'
import { betaQuantile, incompleteBeta } from './incomplete-beta.ts'
import { chiSquareTail, chiSquareUpperQuantile, incompleteGamma } from './incomplete-gamma.ts'
import { normalCdf, normalQuantile, normalTail, normalUpperQuantile } from './normal.ts'
import { noncentralStudentTail, studentTail, studentUpperQuantile } from './student.ts'

function near(actual: number, expected: number, relative: number): void {
  assert.ok(
    Math.abs(actual - expected) <= relative * Math.abs(expected),
    `${actual} is not ${expected} within ${relative}`,
  )
}

test('the complementary error function keeps its digits out to 1e-296', () => {
  const known = [
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028513],
    [2, 0.004677734981047266],
    [5, 1.537459794428035e-12],
    [12, 1.3562611692059042e-64],
    [26, 5.663192408856143e-296],
  ] as const
  for (const [x, value] of known) near(erfc(x), value, 4e-15)
})

test('the normal quantile is right in the middle and at 1e-300', () => {
  const known = [
    [1e-300, 37.0470962993612],
    [1e-10, 6.361340902404057],
    [0.025, 1.9599639845400543],
    [0.25, 0.6744897501960817],
  ] as const
  for (const [p, z] of known) {
    near(normalUpperQuantile(p), z, 1e-14)
    near(normalQuantile(p), -z, 1e-14)
    near(normalTail(z), p, 1e-12)
    near(normalCdf(-z), p, 1e-12)
  }
  assert.equal(normalQuantile(0), Number.NEGATIVE_INFINITY)
  assert.equal(normalQuantile(0.5), 0)
})

test('chi-square tails reach 1e-302, and their quantiles come back', () => {
  near(chiSquareTail(690, 1), 4.4698413781831186e-152, 1e-12)
  near(chiSquareTail(1380, 1), 4.661158455673913e-302, 1e-12)
  near(incompleteGamma(50, 40).upper, 0.9296649333406051, 1e-14)
  near(incompleteGamma(10_000, 10_100).upper, 0.15865124955282037, 1e-12)
  for (const df of [1, 3, 100])
    for (const p of [1e-200, 0.001, 0.5, 0.99]) near(chiSquareTail(chiSquareUpperQuantile(p, df), df), p, 1e-9)
})

test('the incomplete beta function holds both tails', () => {
  near(incompleteBeta(0.3, 2, 3).lower, 0.3483, 1e-14)
  near(incompleteBeta(0.2, 500, 500).lower, 2.581487794698806e-99, 1e-12)
  near(incompleteBeta(1e-10, 0.5, 2).lower, 1.49999999995e-5, 1e-13)
  near(incompleteBeta(0.05, 201, 3801).lower, 0.4826460189482895, 1e-12)
  for (const [a, b] of [
    [1, 1],
    [0.5, 0.5],
    [3, 900],
    [2e7, 3.8e8],
  ] as const) {
    for (const p of [1e-12, 0.025, 0.5, 0.975]) near(incompleteBeta(betaQuantile(p, a, b), a, b).lower, p, 1e-6)
  }
})

test('Student’s t keeps its digits for a thousand million degrees of freedom', () => {
  near(studentTail(2, 1e9), 0.022750132083156623, 1e-13)
  near(studentTail(5, 1_000_000), 2.866998935445371e-7, 1e-12)
  near(studentTail(40, 3), 1.7190340394579263e-5, 1e-13)
  for (const df of [1, 2.5, 17.776, 1e6, 1e10])
    for (const p of [1e-200, 0.025, 0.4]) near(studentTail(studentUpperQuantile(p, df), df), p, 1e-8)
})

test('the noncentral t agrees with independent software', () => {
  near(noncentralStudentTail(2, 42.0422, 3.3), 0.9000410079755915, 1e-12)
})

test('log-gamma and Fisher’s test agree with references', () => {
  near(logGamma(0.1), 2.252712651734206, 1e-14)
  near(logGamma(3.3), 0.9870985778947345, 1e-14)
  near(logGamma(100), 359.1342053695754, 1e-15)
  near(logGamma(1e9), 19723265827.503716, 1e-15)
  near(fisherExact(189, 11034, 104, 11037), 5.032835599722745e-7, 1e-11)
  assert.equal(fisherExact(0, 5, 0, 9), 1)
})

test('the quantile table of a beta distribution is as fine as it says', () => {
  for (const [a, b] of [
    [1.8, 4.2],
    [1, 5],
    [5, 1],
    [3, 3],
  ] as const) {
    const table = betaQuantileTable(a, b)
    for (const step of [64, 512, 1024, 2000]) assert.ok(Math.abs(table[step]! - betaQuantile(step / 2048, a, b)) < 1e-5)
  }
})
