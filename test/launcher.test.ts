import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { node, smallCheckout, write } from './checkout.ts'

test('a published launcher starts the bundle beside it, with its arguments', async () => {
  const { folder, remove } = published()
  try {
    const ended = await node(folder, 'bin/chartroom', 'map', '--json').ended
    assert.deepEqual([ended.code, ended.out], [0, 'map --json\n'], ended.err)
  } finally {
    remove()
  }
})

test('on a Node that is too old a published launcher says one sentence and ends with 1', async () => {
  const { folder, remove } = published()
  try {
    write(folder, {
      'old.cjs': "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })\n",
    })
    const ended = await node(folder, '--require', './old.cjs', 'bin/chartroom', 'serve').ended
    assert.deepEqual(
      [ended.code, ended.out, ended.err],
      [1, '', 'Chartroom needs Node 24 or newer; this is Node 20.20.2.\n'],
    )
  } finally {
    remove()
  }
})

test('the launcher is written so that any Node can read it', () => {
  const text = readFileSync(new URL('../bin/chartroom', import.meta.url), 'utf8').replace(/\/\/.*/g, '')
  assert.doesNotMatch(text, /=>|\?\.|\?\?|`|\.\.\.|\b(?:const|let|async|await|class|import)\b/)
})

function published(): { folder: string; remove(): void } {
  const checkout = smallCheckout({ 'dist/chartroom.js': "console.log(process.argv.slice(2).join(' '))\n" })
  for (const name of ['start.mjs', 'boot', 'scripts', 'node_modules'])
    rmSync(join(checkout.folder, name), { recursive: true })
  cpSync(new URL('../bin/package.json', import.meta.url), join(checkout.folder, 'bin/package.json'))
  return checkout
}
