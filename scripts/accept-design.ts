// Accepts how the parts on /design look now: takes their pictures anew into test/web/design. A picture that differs from
// the accepted one by no more than another machine would is left as it is, so that a commit shows what really changed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { launch } from '../test/chromium.ts'
import { running } from '../test/running.ts'
import { difference } from '../test/web/compare-pictures.ts'
import { acceptedFolder, calm, leaves, picturesOf, sameLetters } from '../test/web/design-pictures.ts'

process.env.CHARTROOM_CHROMIUM ??= '/usr/bin/chromium'
const app = await running()
const browser = await launch(sameLetters)
const page = await browser.context.newPage()
await page.goto(app.signIn)
await calm(page)
mkdirSync(acceptedFolder, { recursive: true })
const seen = new Set<string>()
let written = 0
for (const leaf of leaves) {
  for (const [part, now] of await picturesOf(page, app.address, { leaf, isCertain: true })) {
    const name = `${part}.png`
    seen.add(name)
    const file = join(acceptedFolder, name)
    if (existsSync(file) && difference(PNG.sync.read(readFileSync(file)), now) === null) continue
    writeFileSync(file, PNG.sync.write(now, { deflateLevel: 9, colorType: 2 }))
    written += 1
    process.stdout.write(`${name}\n`)
  }
}
for (const name of readdirSync(acceptedFolder)) if (!seen.has(name)) rmSync(join(acceptedFolder, name))
process.stdout.write(`${seen.size} parts, ${written} accepted anew\n`)
await browser.close()
await app.stop()
