import assert from 'node:assert/strict'
import test from 'node:test'
import { territory } from '../../areas/map.ts'
import type { Draft } from './draft.ts'
import { genericIntake } from './generic-intake.ts'
import { openFile } from './opened-file.ts'

const { kinds, areas } = territory()
const intakes = { intakes: [...areas.flatMap(area => area.intakes), genericIntake], kinds }
const board = {
  name: 'Workshop',
  lists: [
    { id: 'l1', name: 'To Do', closed: false },
    { id: 'l2', name: 'Done', closed: true },
  ],
  labels: [{ id: 'red', name: '', color: 'red' }],
  members: [{ id: 'm', fullName: 'Ana', username: 'ana' }],
  customFields: [
    { id: 'f1', name: 'Customer', type: 'text' },
    { id: 'f2', name: 'Size', type: 'list', options: [{ id: 'o', value: { text: 'Large' } }] },
  ],
  checklists: [{ id: 'k', checkItems: [{ name: 'Sand it', state: 'complete' }] }],
  cards: [
    {
      id: '64b0f000aaaaaaaaaaaaaaaa',
      name: 'Paint it',
      desc: 'Blue',
      idList: 'l1',
      idLabels: ['red'],
      idMembers: ['m'],
      idChecklists: ['k'],
      shortUrl: 'https://cards.example/1',
      badges: { votes: 3, comments: 1 },
      customFieldItems: [
        { idCustomField: 'f1', value: { text: 'Velomeile' } },
        { idCustomField: 'f2', idValue: 'o', value: null },
      ],
      cover: { color: 'pink' },
      start: '2026-01-02T00:00:00.000Z',
    },
    { id: '64b0f001aaaaaaaaaaaaaaaa', name: 'Old', idList: 'l2', closed: false },
  ],
  actions: [
    {
      type: 'commentCard',
      date: '2026-01-03T00:00:00.000Z',
      memberCreator: { fullName: 'Ben' },
      data: { text: 'Which blue?', card: { id: '64b0f000aaaaaaaaaaaaaaaa' } },
    },
  ],
}

test('a board’s own fields and votes arrive, and what is not taken of a card is named', () => {
  const file = openFile(new TextEncoder().encode(JSON.stringify(board)), 'board.json', {}, intakes)
  const [card, old] = [...file.drafts()] as [Draft, Draft]
  assert.equal(card.fields.description, 'Blue\n\n**Customer:** Velomeile  \n**Size:** Large')
  assert.deepEqual(
    [card.state, card.owner, card.tags, card.fields.votes, card.fields.commentCount],
    ['new', 'Ana', ['red'], 3, 1],
  )
  assert.deepEqual(card.comments, [{ at: '2026-01-03T00:00:00.000Z', author: 'Ben', text: 'Which blue?' }])
  assert.equal((card.fields.criteria as { text: string; done: boolean }[])[0]?.text, 'Sand it')
  assert.equal(old.state, 'done')
  const named = file.mapping.columns.filter(({ to }) => to.length === 0).map(({ column }) => column)
  for (const column of ['cover.color', 'start', 'archived']) assert.ok(named.includes(column), column)
})
