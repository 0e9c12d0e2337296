import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
const floor = read('src/ui/canvas/stage-floor.css')
const kept = new Set([...floor.matchAll(/^ {4}--([\w-]+): color-mix\(/gm)].map(([, name]) => name!))

/** What is drawn in the world of a canvas, and so moves as one picture with all of it. */
const sheets = [
  'src/web/canvas/canvas.css',
  'src/ui/link-chip.css',
  'src/ui/avatar.css',
  ...globSync('src/ui/canvas/*/*.css', { cwd: new URL('../../../', import.meta.url) }),
]
/** What a tone makes of those colours. */
const ofTones = new Set(['tag-soft'])
/** Signs on which no words stand, and what stands over the world or beside it. */
const apart = new Set([
  '.sheet-option[data-chosen] .sheet-mark',
  '.quadrant-unknown',
  '.lanes-curve',
  '.grid-cell[data-empty]::after',
  '.dot-mark',
  '.ranking-swatch',
  '.series-said > span',
  '.series-hint',
])

test('every ground in a world of cards comes from the colours that move as one picture', () => {
  assert.ok(kept.size >= 11, 'the sheet of the floor names them')
  const astray = sheets.flatMap(file =>
    [...read(file).matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector, rules]) =>
      [...rules!.matchAll(/background(?:-color)?:([^;]+);/g)].flatMap(([, ground]) => {
        const named = selector!.trim()
        if (apart.has(named) || ground!.includes('99.9%')) return []
        const colours = [...ground!.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name!)
        const strange = colours.filter(name => !kept.has(name) && !ofTones.has(name))
        return strange.length > 0 ? [`${file} ${named}: ${strange.join(', ')}`] : []
      }),
    ),
  )
  assert.deepEqual(astray, [])
})
