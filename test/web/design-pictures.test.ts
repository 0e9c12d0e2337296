// Guards how every part looks. A part that changed fails by its name; `node scripts/accept-design.ts` accepts it, and the
// pictures in the commit show what changed.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { PNG } from 'pngjs'
import { browserSkipped } from '../chromium.ts'
import { axeFinds } from './axe.ts'
import { difference } from './compare-pictures.ts'
import type { Opening } from './design-open.ts'
import { type Asked, acceptedFolder, calm, leaves, picturesOf, type Scheme, sameLetters } from './design-pictures.ts'
import { type Visit, visit } from './watched-page.ts'

const accepted = (name: string): PNG => PNG.sync.read(readFileSync(join(acceptedFolder, `${name}.png`)))
const remedy = 'look at it; `node scripts/accept-design.ts` accepts it'

async function changed({ page, app }: Visit, asked: Asked): Promise<string[]> {
  const known = new Set(readdirSync(acceptedFolder))
  return [...(await picturesOf(page, app.address, asked))].flatMap(([name, now]) => {
    if (!known.has(`${name}.png`)) return [`${name} is new: ${remedy}`]
    const says = difference(accepted(name), now)
    return says ? [`${name} ${says}: ${remedy}`] : []
  })
}

// one Chartroom and one browser for all, and a test for each leaf, so that none lasts as long as one that hangs
const ends: (() => Promise<void>)[] = []
after(async () => {
  for (const end of ends.toReversed()) await end()
})
let opened: Promise<Visit> | undefined
const looking = () => {
  opened ??= visit({ after: end => void ends.push(end) }, sameLetters).then(async at => {
    await calm(at.page)
    return at
  })
  return opened
}

for (const leaf of leaves)
  test(`every part looks as it was accepted in every light, and axe finds nothing in what opens: ${leaf}`, {
    skip: browserSkipped,
  }, async () => {
    const at = await looking()
    const faults: string[] = []
    const onOpen = async ({ name, box }: Opening, scheme: Scheme) => {
      // the contrast of a system's own colours is the system's to answer for
      if (scheme === 'forced') return
      for (const fault of await axeFinds(at.page, [box, `[data-opens="${name}"]`]))
        faults.push(`${scheme}-open-${name}: ${fault}`)
    }
    // on a slow machine something may still have been on its way
    if ((await changed(at, { leaf, onOpen })).length > 0) faults.push(...(await changed(at, { leaf, isCertain: true })))
    assert.deepEqual(faults, [])
  })

test('a part that changed a little is found', { skip: browserSkipped }, async () => {
  const at = await looking()
  const isFound = async (css: string, part: string) =>
    (await changed(at, { leaf: 'controls', schemes: ['light'], css })).some(fault =>
      fault.startsWith(`light-controls-${part} `),
    )
  assert.ok(await isFound('.button { border-radius: 0 !important }', 'button'), 'square corners')
  assert.ok(await isFound('.button { padding-inline: 0.6rem !important }', 'button'), 'less room')
  assert.ok(await isFound('.tag { color: var(--bad-ink) !important }', 'tag'), 'another colour')
})

test('shades and strays of another machine are borne with', () => {
  const was = accepted('light-controls-button')
  const now = new PNG({ width: was.width, height: was.height })
  for (let at = 0; at < was.data.length; at += 1)
    now.data[at] = at % 4 === 3 ? 255 : Math.max(0, was.data[at]! - ((at * 7919) % 5))
  for (let stray = 0; stray < 12; stray += 1) now.data.fill(0, stray * 4000, stray * 4000 + 3)
  assert.equal(difference(was, now), null)
  now.data.fill(0, 20_000, 20_000 + 4 * 200)
  assert.match(difference(was, now) ?? '', /pixels are off/)
})

test('the accepted pictures stay small enough for a checkout', () => {
  const files = readdirSync(acceptedFolder)
  const bytes = files.reduce((sum, name) => sum + statSync(join(acceptedFolder, name)).size, 0)
  assert.ok(files.length > 280, `${files.length} pictures`)
  assert.ok(bytes < 3_000_000, `${bytes} bytes`)
})
