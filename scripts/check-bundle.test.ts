import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstScripts, type Manifest, weightProblems } from './check-bundle.ts'

const manifest: Manifest = {
  'index.html': { file: 'a/entry.js', isEntry: true, imports: ['_react.js'] },
  '_react.js': { file: 'a/react.js', imports: ['_scheduler.js'] },
  '_scheduler.js': { file: 'a/scheduler.js', imports: ['_react.js'] },
  'inbox.view.tsx': { file: 'a/inbox.js', imports: ['_react.js'] },
  'tokens.css': { file: 'a/tokens.css', isEntry: true },
}

test('the first scripts are the entry and all it imports, once each, and no lazy one', () => {
  assert.deepEqual(firstScripts(manifest), ['a/entry.js', 'a/react.js', 'a/scheduler.js'])
})

test('200 kB are fine and one byte more is refused, naming the heaviest', () => {
  const weigh = (entry: number) => (file: string) => (file === 'a/entry.js' ? entry : 50_000)
  assert.deepEqual(weightProblems(manifest, weigh(100_000)), [])
  assert.match(weightProblems(manifest, weigh(100_001)).join('\n'), /200\.0 kB[\s\S]*100\.0 kB a\/entry\.js/)
})

test('a manifest without an entry is refused, because nothing was weighed', () => {
  assert.equal(weightProblems({}, () => 0).length, 1)
})
