import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeTexts } from './merge-texts.ts'

const base = '# A\n\none\n\ntwo\n\nthree\n'

test('what two people wrote at different places stands together', () => {
  assert.equal(
    mergeTexts(base, base.replace('one', 'one, by me'), base.replace('three', 'three, by Cem')),
    '# A\n\none, by me\n\ntwo\n\nthree, by Cem\n',
  )
  assert.equal(mergeTexts(base, base.replace('two\n\n', ''), `${base}\nfour\n`), '# A\n\none\n\nthree\n\nfour\n')
  assert.equal(mergeTexts(base, base, 'theirs'), 'theirs')
  assert.equal(mergeTexts(base, 'mine', base), 'mine')
  assert.equal(mergeTexts(base, 'same', 'same'), 'same')
})

test('at the same place neither is taken over the other', () => {
  assert.equal(mergeTexts(base, base.replace('two', 'mine'), base.replace('two', 'theirs')), null)
  assert.equal(mergeTexts(base, base.replace('two\n\n', ''), base.replace('two', 'theirs')), null)
  assert.equal(mergeTexts(base, `${base}\nmine\n`, `${base}\ntheirs\n`), null)
  assert.equal(mergeTexts('', 'mine', 'theirs'), null)
})
