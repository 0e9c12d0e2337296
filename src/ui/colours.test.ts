// What can be read on what: every pair of a text and a ground, in light and dark, plain and with more contrast.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { contrast, type Palette, paletteOf } from './contrast.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const [colours, contrasted] = [read('colours.css'), read('contrast.css')]
const ofMore = contrasted.split('@media (forced-colors: active)')[0]!

const looks: readonly { name: string; palette: Palette; text: number; edge: number }[] = (
  ['light', 'dark'] as const
).flatMap(scheme => {
  const palette = paletteOf(colours, scheme)
  return [
    { name: scheme, palette, text: 4.5, edge: 3 },
    {
      name: `${scheme} with more contrast`,
      palette: new Map([...palette, ...paletteOf(ofMore, scheme)]),
      text: 7,
      edge: 3,
    },
  ]
})

const tones = ['blue', 'rose', 'violet', 'good', 'care', 'bad']
const grounds = [
  'ground',
  'surface',
  'sunken',
  'hover',
  'pressed',
  'chip',
  'raised',
  'map-rose',
  'map-blue',
  'map-violet',
]
const softs = tones.map(tone => `${tone}-soft`)
const texts: readonly (readonly [text: string, on: string])[] = [
  ...['ink', 'ink-soft', 'ink-faint'].flatMap(text => [...grounds, ...softs].map(on => [text, on] as const)),
  ...tones.flatMap(tone => [...grounds, `${tone}-soft`].map(on => [`${tone}-ink`, on] as const)),
  ['on-ink', 'ink'],
]
const edges: readonly (readonly [edge: string, on: string])[] = [
  ...['line-strong', ...tones].flatMap(edge => ['ground', 'surface', 'sunken', 'hover'].map(on => [edge, on] as const)),
  // the ring stands around anything, or just within it
  ...[...grounds, ...softs].map(on => ['focus', on] as const),
]

for (const { name, palette, text, edge } of looks) {
  test(`every text can be read on every ground, ${name}`, () => {
    assert.deepEqual(tooFaint(palette, texts, text), [])
  })
  test(`the edges of controls, the focus and every mark are seen on every ground, ${name}`, () => {
    assert.deepEqual(tooFaint(palette, edges, edge), [])
  })
  test(`every rule that sets both a text and its ground can be read, ${name}`, () => {
    const pairs = pairsInRules()
    assert.ok(pairs.length > 5, 'the rules have been read')
    assert.deepEqual(tooFaint(palette, pairs, text), [])
  })
}

test('with more contrast every line is an edge that is seen', () => {
  for (const { name, palette } of looks.filter(look => look.text === 7))
    assert.deepEqual(
      tooFaint(
        palette,
        ['line', ...['blue', 'rose', 'violet'].map(tone => `${tone}-line`)].map(line => [line, 'surface'] as const),
        3,
      ),
      [],
      name,
    )
})

test('the system’s own colours replace every colour there is but the shadows', () => {
  const forced = [...contrasted.split('@media (forced-colors: active)')[1]!.matchAll(/--([\w-]+):/g)].map(one => one[1])
  const all = [...paletteOf(colours, 'light').keys()]
  assert.deepEqual(
    all.filter(name => !forced.includes(name)),
    [],
  )
})

test('no screen and no part brings a colour of its own', () => {
  const own = styleSheets()
    .filter(({ path }) => !/(colours|contrast)\.css$/.test(path))
    .flatMap(({ path, text }) =>
      [...text.replace(/\/\*.*?\*\//gs, '').matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi)].map(
        one => `${path}: ${one[0]}`,
      ),
    )
  assert.deepEqual(own, [])
})

test('every ring of the focus has the colour that is held against all grounds', () => {
  const rings = styleSheets().flatMap(({ path, text }) =>
    // what has not the focus may be ringed for another reason
    [...text.replace(/:not\([^)]*\)/g, '').matchAll(/([^{}]*focus[^{}]*)\{([^{}]*)\}/g)].flatMap(([, , body]) =>
      [...body!.matchAll(/outline(?:-color)?: ([^;]+);/g)].map(([, value]) => `${path}: ${value}`),
    ),
  )
  assert.ok(rings.length > 10, 'the rules have been read')
  assert.deepEqual(
    rings.filter(one => !/none$|var\(--focus\)|Highlight/.test(one)),
    [],
  )
})

test('no style sheet says left or right, which would be wrong where words run the other way', () => {
  const sided =
    /(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)|[\s{;](?:left|right):|float:|to (?:left|right)|translateX|(?:padding|margin): (\S+) (\S+) (\S+) (?!\2;)\S+;/g
  const found = styleSheets().flatMap(({ path, text }) => [...text.matchAll(sided)].map(one => `${path}: ${one[0]}`))
  assert.deepEqual(found, [])
})

function tooFaint(palette: Palette, pairs: readonly (readonly [string, string])[], least: number): string[] {
  return pairs.flatMap(([over, under]) => {
    const ratio = contrast(palette.get(over)!, palette.get(under)!)
    return ratio < least ? [`${over} on ${under}: ${ratio.toFixed(2)} of ${least}`] : []
  })
}

function styleSheets(): { path: string; text: string }[] {
  const source = new URL('..', import.meta.url).pathname
  return globSync('**/*.css', { cwd: source }).map(path => ({ path, text: readFileSync(source + path, 'utf8') }))
}

// a disabled control may be faint, and a mix of two colours lies between two that are asked about
function pairsInRules(): (readonly [string, string])[] {
  const found = new Map<string, readonly [string, string]>()
  for (const { text } of styleSheets())
    for (const [, body] of text.matchAll(/\{([^{}]*)\}/g)) {
      const over = /(?:^|[\s;])color: var\(--([\w-]+)\)/.exec(body!)?.[1]
      const under = /background(?:-color)?: var\(--([\w-]+)\)/.exec(body!)?.[1]
      if (over && under && !over.startsWith('tag-') && !under.startsWith('tag-')) found.set(over + under, [over, under])
    }
  return [...found.values()].filter(([over, under]) => looks[0]!.palette.has(over) && looks[0]!.palette.has(under))
}
