// Written files as people have them: transcripts of several programs, notes with front matter, pages of a wiki.
import assert from 'node:assert/strict'
import test from 'node:test'
import { opened } from '../../../test/imported-file.ts'
import type { Draft } from '../importing/draft.ts'
import { type Packed, sourceOf } from '../tabular/source.ts'
import { pagesTable } from './pages-table.ts'

const first = (name: string, text: string): Draft => [...opened(text, name).drafts()][0]!

const talks: [string, string, string, string][] = [
  [
    'GMT20240305-090412_Call with Ana.transcript.vtt',
    'WEBVTT\n\nNOTE made by a program\n\nSTYLE\n::cue { color: red }\n\n1\n00:00:04.100 --> 00:00:06.000\nAna Li: I print it\n\n2\n00:00:06.100 --> 00:00:08.000\nAna Li: and lose it &amp; cry.\n\n3\n01:02:03.000 --> 01:02:05.000\nBen: Why?\n\n4\n01:02:06.000 --> 01:02:07.000\n(laughs)\n',
    'Ana Li, Ben',
    '**Ana Li** (0:04): I print it and lose it & cry.\n\n**Ben** (1:02:03): Why?\n\n(1:02:06): (laughs)',
  ],
  [
    'team.vtt',
    '\ufeffWEBVTT\r\n\r\n5a2-1/7-0\r\n00:04.100 --> 00:06.000\r\n<v Ana Li>I <i>print</i> it</v>\r\n\r\n00:07.000 --> 00:08.000 align:start\r\n<v Ben>Why?</v> <v Ana Li>Habit.</v>\r\n',
    'Ana Li, Ben',
    '**Ana Li** (0:04): I print it\n\n**Ben** (0:07): Why?\n\n**Ana Li** (0:07): Habit.',
  ],
  [
    'talk.srt',
    '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}I print it.\n\n2\n00:00:03,000 --> 00:00:04,000\nEvery day.\n',
    '',
    '(0:01): I print it. Every day.',
  ],
  [
    'otter.txt',
    'Ana Li  0:04  \nI print it.\nAnd lose it.\n\nBen  0:09  \nWhy?\n\nAna Li  0:12  \nHabit.\n\nBen  0:20  \nI see.\n\nTranscribed by a program\n',
    'Ben, Ana Li',
    '**Ana Li** (0:04): I print it.\nAnd lose it.\n\n**Ben** (0:09): Why?\n\n**Ana Li** (0:12): Habit.\n\n**Ben** (0:20): I see.\n\nTranscribed by a program',
  ],
  [
    'lines.txt',
    'Interviewer: How do you plan?\nP1: On paper.\nInterviewer: Why?\nP1: It never crashes.\n',
    'P1, Interviewer',
    '**Interviewer**: How do you plan?\n\n**P1**: On paper.\n\n**Interviewer**: Why?\n\n**P1**: It never crashes.',
  ],
  [
    'podcast.md',
    '**Ana:** One \\[01:44\\]\n\n**Break:** \\[02:00\\]\n\n**Ben:** Two\n\n**Ana:** Three is longer\n\nand goes on\n\n**Ben:** Four\n\n**Break:** \\[09:00\\]',
    'Ana, Ben',
    '**Ana:** One \\[01:44\\]\n\n**Break:** \\[02:00\\]\n\n**Ben:** Two\n\n**Ana:** Three is longer\n\nand goes on\n\n**Ben:** Four\n\n**Break:** \\[09:00\\]',
  ],
]
for (const [name, text, speakers, says] of talks) {
  test(`${name} becomes feedback from an interview, with who spoke`, () => {
    const draft = first(name, text)
    assert.deepEqual(
      [draft.kind, draft.fields.source, draft.fields.firstHand, draft.fields.author ?? '', draft.fields.text],
      ['feedback', 'interview', true, speakers, says],
    )
  })
}

test('a talk is dated and named by its file', () => {
  const draft = first(talks[0]![0], talks[0]![1])
  assert.deepEqual([draft.title, draft.fields.saidAt], ['GMT20240305-090412_Call with Ana', '2024-03-05'])
})

test('a list in a plain text stays a list, and other pages become documents with what they say of themselves', () => {
  assert.equal(
    opened('Exports are slow\nI cannot find the search\n', 'notes.txt').drafts().next().value?.kind,
    'feedback',
  )
  const draft = first(
    'plan.md',
    '---\ntitle: "The plan"\ntags: [pay, ship]\nowner: Ana\nstage: draft\n---\n# Why\n\nBecause.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n',
  )
  assert.deepEqual(
    [draft.kind, draft.title, draft.tags, draft.owner, draft.fields.body],
    [
      'document',
      'The plan',
      ['pay', 'ship'],
      'Ana',
      '# Why\n\nBecause.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n**stage:** draft',
    ],
  )
  const notion = first(
    'Sign-up 0123456789abcdef0123456789abcdef.md',
    '# Sign-up is *slow*\n\nStatus: Doing\nTags: a, b\n\nPeople leave.\n',
  )
  assert.deepEqual(
    [notion.title, notion.tags, notion.fields.body],
    ['Sign-up is slow', ['a', 'b'], 'People leave.\n\n**Status:** Doing'],
  )
  const page = first(
    'wiki.html',
    '<html><head><title>Wiki</title><style>x{}</style></head><body><p>Say <b>it</b></p></body></html>',
  )
  assert.deepEqual([page.title, page.fields.body], ['Wiki', 'Say **it**'])
  assert.equal(first('2019 okr.md', '# 2019 Q1\n- One\n\n# 2018 Q4\n- Two\n').title, '2019 okr')
})

test('many pages come in together, each by its place; talks among them are told apart', () => {
  const packed = (path: string, text: string): Packed => ({ path, bytes: new TextEncoder().encode(text) })
  const { facts, table } = sourceOf(new Uint8Array(9), 'notes.zip', {}, [
    packed('a/one.md', '# One\n\nText'),
    packed('b/empty.md', ' \n'),
    packed('b/two.vtt', talks[1]![1]),
  ])
  assert.deepEqual([facts.format, facts.rows, facts.emptyRows], ['text', 2, 1])
  assert.deepEqual(
    table.rows.map(({ cells }) => [cells[0], cells[1], cells[5], cells[6]]),
    [
      ['page', 'One', 'a', 'a/one.md'],
      ['talk', 'Two', 'b', 'b/two.vtt'],
    ],
  )
})

test('a page longer than a record comes in parts, none of it lost, and pages of odd signs are read', () => {
  const long = Array.from({ length: 9_000 }, (_, at) => `Paragraph ${at} says something of no weight.`).join('\n\n')
  const { rows, notes } = pagesTable([{ path: 'long.md', text: long }])
  assert.ok(rows.length > 1 && notes.length === 1)
  assert.equal(rows.map(({ cells }) => cells[2]).join('\n\n'), long)
  for (const text of ['\u0000\ud800x', '---\n', '# ', 'WEBVTT', '[[[', '**: **', `${'a '.repeat(50_000)}:`])
    assert.equal(pagesTable([{ path: 'odd.md', text }]).rows.length, 1)
})
