import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { served } from '../../test/served.ts'
import { contentPolicy } from './web-assets.ts'

function built(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-web-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const web = join(folder, 'web')
  mkdirSync(join(web, 'assets'), { recursive: true })
  writeFileSync(join(web, 'index.html'), '<!doctype html><script>first()</script><div id="app"></div>')
  writeFileSync(join(web, 'assets', 'index-abc.js'), `console.log("${'x'.repeat(5_000)}")`)
  writeFileSync(join(web, '.built.json'), '{}')
  writeFileSync(join(folder, 'secret.js'), 'no')
  return web
}

test('a page of the app is the app; its scripts are its own, and nothing may frame it', async t => {
  const { ask } = await served(t, { parts: { web: built(t) } })
  for (const path of ['/', '/areas/risks', '/records/B-1']) {
    const page = await ask(path)
    assert.equal(page.status, 200)
    assert.match(page.text, /id="app"/)
    const policy = String(page.headers['content-security-policy'])
    assert.match(policy, /frame-ancestors 'none'/)
    assert.doesNotMatch(policy, /unsafe/)
    const hash = createHash('sha256').update('first()').digest('base64')
    assert.ok(policy.includes(`script-src 'self' 'sha256-${hash}'`), policy)
    assert.equal(page.headers['x-content-type-options'], 'nosniff')
    assert.equal(page.headers['cache-control'], 'no-cache')
  }
})

test('files with a hash in their name are kept for ever and sent packed; what is not listed is not there', async t => {
  const { ask } = await served(t, { parts: { web: built(t) } })
  const plain = await ask('/assets/index-abc.js')
  assert.match(String(plain.headers['cache-control']), /immutable/)
  const packed = await ask('/assets/index-abc.js', { headers: { 'accept-encoding': 'gzip' } })
  assert.equal(packed.headers['content-encoding'], 'gzip')
  assert.ok(packed.text.length < 500)
  const again = await ask('/assets/index-abc.js', { headers: { 'if-none-match': String(plain.headers.etag) } })
  assert.equal(again.status, 304)
  for (const path of [
    '/assets/index-old.js',
    '/../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/.built.json',
    '/assets/index-abc.js.map',
  ]) {
    assert.equal((await ask(path)).status, 404, path)
  }
})

test('a script of another origin in the page has no hash, and an empty page no exceptions', () => {
  assert.doesNotMatch(contentPolicy('<script src="/theme.js"></script>'), /sha256/)
  assert.match(contentPolicy(''), /script-src 'self';/)
})
