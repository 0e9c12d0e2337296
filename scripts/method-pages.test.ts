import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { methodPages, pagesFolder } from './method-pages.ts'

test('the pages of the methods are what the code says today', async () => {
  const pages = await methodPages()
  const remedy = 'run node scripts/method-pages.ts'
  assert.deepEqual(readdirSync(pagesFolder).sort(), [...pages.keys()].sort(), remedy)
  for (const [file, text] of pages)
    assert.equal(readFileSync(join(pagesFolder, file), 'utf8'), text, `${file}: ${remedy}`)
})
