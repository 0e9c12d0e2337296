import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyDocument } from '../../../test/any-document.ts'
import { alike, normal, type Piece } from './document.ts'
import { readMarkdown } from './read-markdown.ts'
import { writeBlocks } from './write-markdown.ts'

const written = (document: Piece): string => writeBlocks(document.content ?? [])

test('whatever a document says, its Markdown reads back as the same', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const text = written(document)
      const [now, was] = [normal(readMarkdown(text)), normal(document)]
      if (!alike(now, was)) assert.deepEqual(now, was, text)
    }),
    { numRuns: 400 },
  )
})

test('what is written is Markdown as people write it', () => {
  const text = [
    '# Refunds',
    'Ask **Ana**, *not* Ben, or `grep -r`; see [the page](https://example.com/a_b "Page").',
    '- one\n- [ ] two\n- [x] three\n  1. deep\n  2. deeper',
    '> said\n>\n> twice',
    '```ts\nconst a = 1\n```',
    '| a | b |\n| --- | :-: |\n| 1 | x \\| y |',
    '---',
    'snake_case, 2 * 3 * 4, a [note] and 3.5% of $10 stay as typed!',
  ].join('\n\n')
  assert.equal(written(readMarkdown(text)), text)
})
