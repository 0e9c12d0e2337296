import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { sharedFile } from '../../../test/shared.ts'
import type { Piece } from './document.ts'
import { openText } from './keep-source.ts'
import { documentOf } from './read-markdown.ts'

const readme = sharedFile('data/README.md')
const folder = readme && join(dirname(readme), 'documents')
const files = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.(md|markdown|txt)$/.test(name))
  : []
const skip = files.length === 0 && 'no real documents beside the project'

/** Words that may be changed: not raw HTML, and no bare address, which with other words is a link of another form. */
const stretches = (piece: Piece): Piece[] =>
  piece.type === 'text'
    ? piece.marks?.some(mark => mark.type === 'raw' || mark.attrs?.href === piece.text) ||
      !/\p{L}{4}/u.test(piece.text ?? '')
      ? []
      : [piece]
    : (piece.content ?? []).filter(() => piece.type !== 'rawBlock').flatMap(stretches)

test('real documents come back byte for byte, and a changed word changes only itself', { skip }, t => {
  let [changed, wider] = [0, 0]
  for (const name of files) {
    const text = readFileSync(join(folder!, name), 'utf8')
    const { opened, keep } = openText(text)
    const document = documentOf(opened)
    assert.equal(keep(structuredClone(document)), text, name)
    const count = stretches(document).length
    for (let pick = 0; pick < Math.min(count, 12); pick += 1) {
      const copy = structuredClone(document)
      const one = stretches(copy)[Math.floor((pick * count) / 12) % count]!
      const word = /\p{L}{4,}/u.exec(one.text!)![0]
      one.text = one.text!.replace(word, 'Zebra')
      const written = keep(copy)
      changed += 1
      assert.ok(written.includes('Zebra'), name)
      if (written.length !== text.length - word.length + 5 || written.replace('Zebra', word) !== text) {
        wider += 1
        t.diagnostic(`${name}: ${differing(text, written)}`)
      }
    }
  }
  t.diagnostic(`${files.length} documents, ${changed} words changed, ${wider} of them changed more than themselves`)
  assert.equal(wider, 0)
})

/** The lines that differ, for whoever has to find out why. */
function differing(was: string, now: string): string {
  const [old, fresh] = [was.split('\n'), now.split('\n')]
  return JSON.stringify([old.filter(line => !fresh.includes(line)), fresh.filter(line => !old.includes(line))]).slice(
    0,
    600,
  )
}
