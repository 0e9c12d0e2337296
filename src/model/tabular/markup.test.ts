import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { guarded, unguarded } from '../exporting/csv-line.ts'
import { holdsEntities, withoutEntities } from './entities.ts'
import { htmlToMarkdown } from './html-markdown.ts'
import { jiraToMarkdown } from './jira-markdown.ts'

test('Jira’s markup becomes Markdown', () => {
  const pairs: [string, string][] = [
    ['h2. Title', '## Title'],
    ['*bold* and _italic_ and -gone- and +under+', '**bold** and _italic_ and ~~gone~~ and under'],
    ['* one\n** two\n# first', '- one\n   - two\n1. first'],
    [
      '{{code}} and [name|https://example.org] and [https://example.org]',
      '`code` and [name](https://example.org) and <https://example.org>',
    ],
    ['{code:java}\nint *a* = 1;\n{code}', '```java\nint *a* = 1;\n```'],
    ['{noformat}*x*{noformat}', '```\n*x*\n```'],
    ['{quote}said\ntwice{quote}', '> said\n> twice'],
    ['||a||b||\n|1|2|', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['[~accountid:5b10] see !shot.png|width=300!', '@5b10 see ![shot.png](shot.png)'],
    ['{color:red}warm{color}', 'warm'],
    ['snake_case_name and 2*3*4 and a-b-c', 'snake_case_name and 2*3*4 and a-b-c'],
    ['----', '---'],
  ]
  for (const [wiki, markdown] of pairs) assert.equal(jiraToMarkdown(wiki), markdown)
})

test('HTML becomes Markdown, and its scripts are dropped', () => {
  assert.equal(
    htmlToMarkdown('<p>One <b>two</b></p><ul><li>a</li><li>b</li></ul><script>x()</script>'),
    'One **two**\n\n- a\n- b',
  )
  assert.equal(htmlToMarkdown('a &lt;b&gt;<br>c'), 'a <b>\nc')
})

test('entities are characters again, once, and what is none stays', () => {
  assert.equal(withoutEntities('a &amp;lt; b &#39;c&#x27; &nosuch; &#1114112;'), "a &lt; b 'c' &nosuch; &#1114112;")
  assert.deepEqual([holdsEntities('Q&A'), holdsEntities('R&amp;D')], [false, true])
})

test('any text guarded against spreadsheets comes back exactly, and starts no formula', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '=', '+', '-', '@', "'", "'=", '\t', '＝'),
      (text, start) => {
        const cell = start + text
        assert.equal(unguarded(guarded(cell)), cell)
        assert.doesNotMatch(guarded(cell), /^[=+\-@\t\r＝＋－＠]/)
      },
    ),
  )
})

test('no markup makes the readers fail or hang', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('*', '_', '-', '{', '}', 'code', '|', '\n', '[', ']', '!', 'h1. ', '<', '>', 'a', ' '),
        maxLength: 200,
      }),
      text => {
        assert.equal(typeof jiraToMarkdown(text), 'string')
        assert.equal(typeof htmlToMarkdown(text), 'string')
      },
    ),
  )
})
