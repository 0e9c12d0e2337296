// The same issue as GitHub’s list, search, queries and command line give it, and as they end up in a file.
import assert from 'node:assert/strict'
import test from 'node:test'
import { territory } from '../../areas/map.ts'
import type { Draft } from './draft.ts'
import { genericIntake } from './generic-intake.ts'
import { type OpenedFile, openFile } from './opened-file.ts'

const { kinds, areas } = territory()
const intakes = { intakes: [...areas.flatMap(area => area.intakes), genericIntake], kinds }
const opened = (text: string, name: string): OpenedFile => openFile(new TextEncoder().encode(text), name, {}, intakes)

const issue = {
  number: 1,
  title: 'Slow',
  state: 'CLOSED',
  stateReason: 'NOT_PLANNED',
  url: 'https://github.com/spoke/shop/issues/1',
  author: { login: 'ana' },
  labels: { nodes: [{ name: 'bug' }] },
  assignees: { nodes: [{ login: 'ben' }] },
  comments: {
    totalCount: 9,
    nodes: [{ author: { login: 'cleo' }, body: 'Me too', createdAt: '2024-01-03T00:00:00Z' }],
  },
  reactions: { totalCount: 7 },
  parent: { number: 5, url: 'https://github.com/spoke/shop/issues/5' },
  createdAt: '2024-01-02T03:04:05Z',
}
const restIssue = {
  html_url: 'https://github.com/spoke/shop/issues/1',
  number: 1,
  title: 'Slow',
  state: 'closed',
  state_reason: 'not_planned',
  user: { login: 'ana' },
  labels: [{ name: 'bug' }],
  assignees: [{ login: 'ben' }],
  comments: 9,
  reactions: { '+1': 7, total_count: 9 },
}
const second = { ...restIssue, number: 2, html_url: 'https://github.com/spoke/shop/issues/2' }
const shapes: [string, string, number][] = [
  ['nodes of a query', JSON.stringify({ data: { repository: { issues: { nodes: [issue] } } } }), 1],
  ['edges of a query', JSON.stringify({ data: { search: { edges: [{ cursor: 'x', node: issue }] } } }), 1],
  ['one issue alone', JSON.stringify(restIssue), 1],
  ['pages', JSON.stringify([[restIssue], [], [second]]), 2],
  [
    'pages written one after another',
    `${JSON.stringify([restIssue], null, 2)}\n${JSON.stringify([second], null, 2)}`,
    2,
  ],
  [
    'answers of a search, one after another',
    JSON.stringify([{ total_count: 1, items: [restIssue] }, { items: [second] }]),
    2,
  ],
]
for (const [shape, text, count] of shapes) {
  test(`GitHub’s issues as ${shape}`, () => {
    const file = opened(text, 'issues.json')
    assert.deepEqual([file.mapping.intake, file.facts.rows], ['github', count])
    const [draft] = [...file.drafts()] as [Draft]
    assert.deepEqual(
      [draft.externalId, draft.title, draft.state, draft.owner, draft.tags, draft.author],
      ['spoke/shop#1', 'Slow', 'wont do', 'ben', ['bug'], 'ana'],
    )
    assert.deepEqual([draft.fields.votes, draft.fields.commentCount], [7, 9])
    if (shape.endsWith('query')) {
      assert.deepEqual(draft.comments, [{ at: '2024-01-03T00:00:00.000Z', author: 'cleo', text: 'Me too' }])
      assert.deepEqual(
        draft.links.map(({ name, other }) => [name, other]),
        [['partOf', 'spoke/shop#5']],
      )
    }
  })
}
