import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { momentsOf } from './moments.ts'
import { quantileSorted, quantilesBySample, quantilesInPlace } from './quantile.ts'
import { seededRandom } from './random.ts'

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number) => [...seededRandom(seed).normals(new Float64Array(1001))]
  assert.deepEqual(draw(5), draw(5))
  assert.notDeepEqual(draw(5), draw(6))
})

test('one by one or in bulk, the stream is the same', () => {
  const [one, bulk] = [seededRandom(9), seededRandom(9)]
  assert.deepEqual(
    [...bulk.uniforms(new Float64Array(5))],
    Array.from({ length: 5 }, () => one.uniform()),
  )
})

test('numbers are spread as they should be', () => {
  const normals = seededRandom(1).normals(new Float64Array(200_000))
  const { mean, variance } = momentsOf(normals)
  assert.ok(Math.abs(mean) < 0.01 && Math.abs(variance! - 1) < 0.02)
  const uniforms = seededRandom(1).uniforms(new Float64Array(200_000))
  assert.ok(Math.abs(momentsOf(uniforms).mean - 0.5) < 0.005)
  assert.ok(uniforms.every(value => value > 0 && value < 1))
})

test('selected quantiles are those of the sorted list', () => {
  const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(values, list => {
      const shares = [0, 0.05, 0.3, 0.5, 0.95, 1]
      const sorted = Float64Array.from(list).sort()
      const expected = shares.map(share => quantileSorted(sorted, share))
      assert.deepEqual(
        quantilesInPlace(Float64Array.from(list), shares).map(value => value + 0),
        expected.map(value => value + 0),
      )
    }),
  )
})

test('quantiles of long lists are those of the sorted list, also with many ties', () => {
  const shares = [0, 0.001, 0.05, 0.5, 0.95, 1]
  const normals = seededRandom(2).normals(new Float64Array(30_000))
  for (const values of [normals, normals.map(Math.round), normals.toSorted(), new Float64Array(30_000)]) {
    const sorted = values.toSorted()
    assert.deepEqual(
      quantilesBySample(values, values.slice(0, 4000).sort(), shares).map(value => value + 0),
      shares.map(share => quantileSorted(sorted, share) + 0),
    )
  }
})
