import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const source = new URL('../', import.meta.url)
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.css'))
  .map(name => ({ name, text: readFileSync(new URL(name, source), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }))

/** All declarations of motion with the place they stand at. */
const motions = sheets.flatMap(({ name, text }) =>
  [...text.matchAll(/(?:transition|animation)(?:-duration)?:([^;]+);/g)].map(([, value]) => ({ name, value: value! })),
)

const longest = 200
const milliseconds = (value: string): number[] =>
  [...value.matchAll(/(?<![\w-])([\d.]+)(ms|s)\b/g)].map(
    ([, count, unit]) => Number(count) * (unit === 's' ? 1_000 : 1),
  )

test('whatever moves takes 200 ms at most; only what tells of waiting goes round and round', () => {
  assert.ok(motions.length > 30, 'the style sheets have been read')
  const tokens = sheets.find(({ name }) => name === 'ui/tokens.css')!.text
  const lengths = [...tokens.matchAll(/--(?:quick|calm): ([\d.]+)ms/g)].map(([, count]) => Number(count))
  assert.equal(lengths.length, 4, 'two lengths, and both again for who wants no motion')
  assert.deepEqual(
    lengths.filter(length => length > longest),
    [],
  )
  assert.deepEqual(lengths.slice(2), [0, 0])
  const tooLong = motions.filter(
    ({ value }) => !/\binfinite\b/.test(value) && milliseconds(value).some(length => length > longest),
  )
  assert.deepEqual(tooLong, [])
})

test('who wants no motion gets none: every length is a token, or its sheet has a rule for them', () => {
  const own = motions.filter(({ value }) => milliseconds(value).some(length => length > 0))
  assert.ok(own.length > 0, 'there are such')
  const unruled = own.filter(({ name }) => {
    const { text } = sheets.find(sheet => sheet.name === name)!
    return !/@media \(prefers-reduced-motion: reduce\)[\s\S]*animation(?:-duration)?: (?:none|0ms)/.test(text)
  })
  assert.deepEqual(unruled, [])
})
