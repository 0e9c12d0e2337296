import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../areas/map.ts'
import { passage } from './rank.ts'
import type { ChartRecord } from './record.ts'

const kind = territory().kinds.get('feedback')!
const text = Object.entries(kind.fields).find(([, field]) => field.type === 'prose')![0]
const of = (body: string, word: string) =>
  passage({ title: '', key: '', fields: { [text]: body }, tags: [], cameFrom: null } as unknown as ChartRecord, kind, [
    { word, prefix: false },
  ])

test('a passage begins and ends with whole words, and says where it leaves something out', () => {
  const said = `${'We rang and rang and nobody ever answered us. '.repeat(4)}Then a bike was ready. ${'It had stood there for longer than anybody remembers. '.repeat(4)}`
  const found = of(said, 'bike')
  assert.match(found, /^…(We|rang|and|nobody|ever|answered|us\.) .*\uE000bike\uE001.* [\w.]+…$/)
  for (const word of found.replace(/[…\uE000\uE001]/g, '').split(' ')) assert.ok(said.split(' ').includes(word), word)
})

test('a short text stands whole, its lines parted, and one without spaces is cut where it must be', () => {
  assert.equal(of('The bike\n\nis ready', 'bike'), 'The \uE000bike\uE001 · is ready')
  const long = of(`${'車'.repeat(300)} bike`, 'bike')
  assert.ok(long.length < 200 && long.startsWith('…車'), long)
})
