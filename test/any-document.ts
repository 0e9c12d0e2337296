import fc from 'fast-check'
import type { Mark, Piece } from '../src/ui/writing/document.ts'

// words that Markdown could mistake for its own signs, and plain ones
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('refund', 'Ana', 'größer', '退款', 'مرحبا', 'a', '3.5', '😀', 'don’t') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '`',
        '``',
        '~~',
        '#',
        '##',
        '-',
        '+',
        '>',
        '1.',
        '2)',
        '|',
        '[',
        ']',
        '[x]',
        '[ ]',
        '](',
        '![',
      ],
      ...[
        '<b>',
        '</b>',
        '<script>',
        '&amp;',
        '&',
        '\\',
        '---',
        '===',
        '```',
        '~~~',
        'https://x.y',
        'www.x.y',
        'a@b.cd',
        ':',
        '!',
      ],
      ...['snake_case', '(a)', '"q"', '[r]: x', '$', '{', '^', ';', '=', "'"],
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ minLength: 1, maxLength: 6, unit: 'grapheme-ascii' })
      .map(each => each.replace(/\s/g, '') || 'x'),
  },
)
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '))

const marks: fc.Arbitrary<Mark[]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Mark[]>([]) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Mark[]>(
      [{ type: 'bold' }],
      [{ type: 'italic' }],
      [{ type: 'code' }],
      [{ type: 'strike' }],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Mark[]>([{ type: 'link', attrs: { href: 'https://example.com/a(b)', title: null } }]),
  },
)

const piece: fc.Arbitrary<Piece> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(phrase, marks)
      .map(([text, own]) => ({ type: 'text', text, ...(own.length > 0 && { marks: own }) })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak', attrs: { how: null } }) },
  { weight: 1, arbitrary: fc.constant({ type: 'mention', attrs: { of: 'record', id: 'a-1', label: 'N-7' } }) },
  { weight: 1, arbitrary: phrase.map(alt => ({ type: 'image', attrs: { src: 'attachment:a', alt, title: null } })) },
)

/** Words with a plain word between stretches, as no two marks can touch in Markdown. */
const words = fc.array(piece, { minLength: 1, maxLength: 4 }).map(pieces => {
  const parted: Piece[] = []
  for (const each of pieces) {
    if (parted.length > 0 && each.type !== 'hardBreak') parted.push({ type: 'text', text: ' and ' })
    parted.push(each)
  }
  return parted
})

const somewhat = words.filter(content => content.some(each => each.type !== 'hardBreak'))
const paragraph = somewhat.map((content): Piece => ({ type: 'paragraph', content }))
const line = somewhat.map(content => content.filter(each => each.type !== 'hardBreak'))

const { block } = fc.letrec<{ block: Piece; item: Piece }>(tie => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    fc
      .tuple(line, fc.integer({ min: 1, max: 6 }))
      .map(([content, level]) => ({ type: 'heading', attrs: { level }, content })),
    fc.tuple(fc.array(phrase, { minLength: 1, maxLength: 3 }), fc.constantFrom('', 'ts')).map(([lines, language]) => ({
      type: 'codeBlock',
      attrs: { language },
      content: [{ type: 'text', text: lines.join('\n') }],
    })),
    fc.constant({ type: 'horizontalRule' }),
    fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map(content => ({ type: 'blockquote', content })),
    fc.tuple(fc.boolean(), fc.array(tie('item'), { minLength: 1, maxLength: 3 })).map(([tight, content]) => ({
      type: 'bulletList',
      attrs: { tight },
      content,
    })),
    fc.tuple(fc.nat(40), fc.array(tie('item'), { minLength: 1, maxLength: 3 })).map(([start, content]) => ({
      type: 'orderedList',
      attrs: { start, tight: true },
      content,
    })),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.array(line, { minLength: 6, maxLength: 6 }))
      .map(([columns, cells]) => ({
        type: 'table',
        content: [0, 1].map(row => ({
          type: 'tableRow',
          content: Array.from({ length: columns }, (_, column) => ({
            type: row === 0 ? 'tableHeader' : 'tableCell',
            attrs: { align: [null, 'center', 'right'][column] },
            content: [{ type: 'paragraph', content: cells[row * columns + column]! }],
          })),
        })),
      })),
  ) as fc.Arbitrary<Piece>,
  item: fc
    .tuple(fc.constantFrom(null, null, true, false), paragraph, fc.array(tie('block'), { maxLength: 1 }))
    .map(([checked, first, rest]) => ({
      type: 'listItem',
      attrs: { checked },
      content: [first, ...rest],
    })) as fc.Arbitrary<Piece>,
}))

/** Any document the editor could hold, for tests. */
export const anyDocument: fc.Arbitrary<Piece> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map(content => ({ type: 'doc', content }))
