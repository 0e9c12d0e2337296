import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyDocument } from '../../../test/any-document.ts'
import { alike, normal, type Piece } from './document.ts'
import { openText } from './keep-source.ts'
import { documentOf, readMarkdown } from './read-markdown.ts'
import { writeBlocks } from './write-markdown.ts'

const edited = (text: string, edit: (piece: Piece) => void): string => {
  const { opened, keep } = openText(text)
  const document = structuredClone(documentOf(opened))
  edit(document)
  return keep(document)
}

/** Every stretch of words in a document. */
const stretches = (piece: Piece): Piece[] =>
  piece.type === 'text' ? [piece] : (piece.content ?? []).flatMap(stretches)

const replacing = (word: string, by: string) => (document: Piece) => {
  const found = stretches(document).find(one => one.text?.includes(word))
  assert.ok(found, word)
  found.text = found.text!.replace(word, by)
}

const odd = `Setext *here*
=============

Some __bold__, _light_ and \`code\`;   trailing &amp; "odd" \\* spaces  
with a [ref][1], <https://auto.link> and www.bare.link

*  star one
*  star **two**

   loose more

+ [ ] task
+ [X] done
    1) nested
    1) same number

| a|b |
|:-|-|
|x  | y \\| z |
| \`p\` | |

> quote
lazy line
> > deeper

    indented code

~~~ts title="x"
fenced
~~~
<details>
<summary>raw</summary>
</details>

[1]: https://example.com  "T"
***
last line without an end`

test('what nobody touched comes back byte for byte', () => {
  for (const text of [
    odd,
    '',
    '\n\n',
    'a\r\nb\r\n\r\n* c\r\n',
    '\tcode',
    '# ',
    '- \n- ',
    '> ',
    '|a|\n|-|',
    '<!-- x -->',
    '\u00a0x\u00a0',
  ])
    assert.equal(
      edited(text, () => {}),
      text,
    )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.lorem({ mode: 'sentences' }),
        anyDocument.map(one => writeBlocks(one.content!)),
      ),
      text => {
        assert.equal(
          edited(text, () => {}),
          text,
        )
      },
    ),
    { numRuns: 400 },
  )
})

test('a changed word changes nothing else, wherever it stands and however the rest is written', () => {
  const cases: [string, string][] = [
    ['here', 'there'],
    ['bold', 'very bold'],
    ['light', 'dark'],
    ['code', 'grep'],
    ['odd', 'strange'],
    ['ref', 'reference'],
    ['star one', 'star 1'],
    ['two', 'three'],
    ['loose more', 'looser'],
    ['task', 'chore'],
    ['done', 'finished'],
    ['nested', 'deeply nested'],
    ['same number', 'same'],
    ['x', 'xx'],
    [' | z', ' | zz'],
    ['p', 'q'],
    ['fenced', 'fenced in'],
    ['last', 'very last'],
  ]
  for (const [word, by] of cases) {
    const source = word === ' | z' ? [' \\| z', ' \\| zz'] : [word, by]
    const start = word === 'x' ? odd.indexOf('|x') + 1 : word === 'p' ? odd.indexOf('`p`') + 1 : odd.indexOf(source[0]!)
    const wanted = odd.slice(0, start) + source[1] + odd.slice(start + source[0]!.length)
    const isWhole = word === 'x' || word === 'p'
    const edit = isWhole
      ? (document: Piece) => {
          stretches(document).find(one => one.text === word)!.text = by
        }
      : replacing(word, by)
    assert.equal(edited(odd, edit), wanted, word)
  }
})

test('a ticked task, an added item, a new row and a moved block leave the rest as it was', () => {
  const tick = (document: Piece) => {
    document.content!.find(one => one.content?.[0]?.attrs?.checked === false)!.content![0]!.attrs!.checked = true
  }
  assert.equal(edited(odd, tick), odd.replace('+ [ ] task', '+ [x] task'))
  const add = (document: Piece) => {
    document.content!.find(one => one.type === 'bulletList')!.content!.splice(1, 0, item('new'))
  }
  assert.equal(edited('* a\n* b\n* c\n\nend\n', add), '* a\n* new\n* b\n* c\n\nend\n')
  assert.equal(
    edited('1. a\n2. b\n', document => void document.content![0]!.content!.unshift(item('new'))),
    '1. new\n2. a\n3. b\n',
  )
  const row = (document: Piece) => {
    const rows = document.content![0]!.content!
    rows.push(structuredClone(rows[1]!))
  }
  assert.equal(
    edited('a | b\n--|--\n1  |  2\n', row),
    'a | b\n--|--\n1  |  2\n1  |  2\n'.replace(/1 {2}\| {2}2\n$/, '| 1 | 2 |\n'),
  )
  assert.equal(
    edited('# A\nb\n\n\nc\n', document => void document.content!.reverse()),
    'c\n\nb\n\n# A\n'.replace('c\n', 'c\n'),
  )
})

const item = (text: string): Piece => ({
  type: 'listItem',
  attrs: { checked: null },
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

test('whatever is changed, what is written says what was meant', () => {
  fc.assert(
    fc.property(
      anyDocument,
      fc.nat(),
      fc.constantFrom('new', '*', '[x]', '<b>', '1.', '\\', '|'),
      (document, pick, by) => {
        const text = writeBlocks(document.content!)
        const change = (changed: Piece) => {
          const all = stretches(changed).filter(one => !one.marks?.some(mark => mark.type === 'raw'))
          const one = all[pick % Math.max(1, all.length)]
          if (one) one.text = `${one.text} ${by} word`
        }
        const wanted = structuredClone(readMarkdown(text))
        change(wanted)
        const written = edited(text, change)
        const [now, was] = [normal(readMarkdown(written)), normal(wanted)]
        if (!alike(now, was)) assert.deepEqual(now, was, `${text}\n=====\n${written}`)
      },
    ),
    { numRuns: 400 },
  )
})
