import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { processorTime } from '../../test/processor-time.ts'
import { prose, text } from './field.ts'
import { kind } from './kind.ts'
import { mentioned, mentionParts, mentionsIn, mentionsSaid, mentionText, recordsMentioned } from './mention.ts'

const id = '01890000-0000-7000-8000-000000000001'

test('a mention is read back as it was written, whatever it is called', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), label => {
      const word = label.replace(/\s+/g, ' ').replace(/[\\`]/g, '')
      const written = mentionText({ of: 'record', id, label: word })
      const [found] = mentionsIn(`Before ${written} after`)
      assert.deepEqual(found, { of: 'record', id, label: word, from: 7, to: 7 + written.length })
    }),
  )
})

test('people and records are told apart, and their places are those of the text', () => {
  const line = `ask ${mentionText({ of: 'member', id: 'ana', label: 'Ana [x]' })} of\n> ${mentionText({ of: 'record', id, label: 'N-7' })}`
  const found = mentionsIn(line)
  assert.deepEqual(
    found.map(({ of, label, from, to }) => [of, label, line.slice(from, to)]),
    [
      ['member', '@Ana [x]', '[@Ana \\[x\\]](member:ana)'],
      ['record', 'N-7', `[N-7](record:${id})`],
    ],
  )
})

test('a text is taken apart, and said with its mentions in words', () => {
  const line = `See ${mentionText({ of: 'record', id, label: 'N-7' })}.`
  assert.deepEqual(
    mentionParts(line).map(part => (typeof part === 'string' ? part : part.id)),
    ['See ', id, '.'],
  )
  assert.equal(
    mentionsSaid(line, mention => `${mention.label} Refunds`),
    'See N-7 Refunds.',
  )
})

test('what stands in code, is escaped or leads elsewhere mentions nobody', () => {
  const link = mentionText({ of: 'record', id, label: 'N-7' })
  for (const line of [
    `\`${link}\``,
    `\`\`\` x\n${link}\n\`\`\``,
    `\\${link}`,
    `[N-7](records:${id})`,
    `[N-7](record:../x)`,
    '[a](https://record:1)',
  ])
    assert.deepEqual(mentionsIn(line), [], line)
  assert.equal(mentionsIn(`a \` tick and ${link}`).length, 1)
  assert.equal(mentionsIn(`\`code\` ${link} \`code\``).length, 1)
})

test('a hostile text is read in time', () => {
  for (const text of ['['.repeat(200_000), '](record:'.repeat(20_000), `${'`a'.repeat(100_000)}](record:a)`])
    assert.ok(processorTime(() => mentionsIn(`${text}](record:a`)) < 2_000)
})

test('an address is a mention or it is not', () => {
  assert.deepEqual(mentioned(`record:${id}`), { of: 'record', id })
  assert.equal(mentioned('record:'), null)
  assert.equal(mentioned('javascript:alert(1)'), null)
})

test('a record mentions what any of its longer texts mention, each once', () => {
  const note = kind({
    word: 'note',
    title: 'Note',
    plural: 'notes',
    prefix: 'NO',
    says: 'A note.',
    made: 'everyday',
    states: { open: { label: 'Open' } },
    fields: { body: prose({ label: 'Body' }), more: prose({ label: 'More' }), line: text({ label: 'Line' }) },
    links: {},
  })
  const [one, two] = ['a1', 'b2'].map(each => mentionText({ of: 'record', id: each, label: each }))
  assert.deepEqual([...recordsMentioned(note, { body: `${one} ${two}`, more: one, line: 'x' })], ['a1', 'b2'])
  assert.deepEqual([...recordsMentioned(note, { line: one })], [])
})
