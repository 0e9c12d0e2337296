import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { canvasPages, pagesFolder } from './canvas-pages.ts'

test('every canvas has a page with a picture, and the page is what its definition says', () => {
  const remedy = 'run node scripts/canvas-pages.ts'
  const pages = canvasPages()
  const written = readdirSync(pagesFolder).filter(file => file.endsWith('.md'))
  assert.deepEqual(written.sort(), [...pages.keys()].sort(), remedy)
  for (const [file, text] of pages) {
    assert.equal(readFileSync(join(pagesFolder, file), 'utf8'), text, `${file}: ${remedy}`)
    if (file !== 'README.md')
      assert.ok(existsSync(join(pagesFolder, file.replace('.md', '.png'))), `${file}: ${remedy}`)
  }
})
