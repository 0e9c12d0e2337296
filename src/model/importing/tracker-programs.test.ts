// What trackers' own programs answer says the same as their exports, laid out differently: the same records must come.
import assert from 'node:assert/strict'
import test from 'node:test'
import { becomes, opened } from '../../../test/imported-file.ts'
import { richTextToMarkdown } from '../tabular/adf-markdown.ts'

const text = (said: string, ...marks: object[]): object => ({
  type: 'text',
  text: said,
  ...(marks.length ? { marks } : {}),
})
const said = (...content: object[]): object => ({ type: 'paragraph', content })
const document = (...content: object[]): Record<string, unknown> => ({ type: 'doc', version: 1, content })

const jira = JSON.stringify({
  names: { customfield_10031: 'Market' },
  issues: [
    {
      id: '10001',
      key: 'AB-1',
      fields: {
        summary: 'Pay by card',
        issuetype: { name: 'Story' },
        status: { name: 'Payments', statusCategory: { key: 'indeterminate', name: 'In Progress' } },
        priority: { name: 'High' },
        labels: ['pay', 'web'],
        assignee: { displayName: 'Ana Li', emailAddress: 'ana@spoke.example', accountId: '5b1' },
        created: '2024-03-05T09:04:12.345+0100',
        duedate: '2024-04-01',
        parent: { id: '10000', key: 'AB-9', fields: { summary: 'Checkout' } },
        fixVersions: [{ name: '2.1' }],
        customfield_10016: 5,
        customfield_10020: [{ id: 1, name: 'Sprint 3', state: 'active' }],
        customfield_10031: { value: 'Acme' },
        description: document(said(text('As a '), text('buyer', { type: 'strong' }))),
        comment: {
          comments: [
            {
              author: { displayName: 'Ode; Ben' },
              created: '2024-03-06T09:04:12.345+0100',
              body: document(said(text('Me too'))),
            },
          ],
        },
        issuelinks: [
          { type: { name: 'Blocks' }, outwardIssue: { key: 'AB-2' } },
          { type: { name: 'Blocks' }, outwardIssue: { key: 'AB-3' } },
          { type: { name: 'Duplicate' }, inwardIssue: { key: 'AB-4' } },
        ],
      },
    },
    { id: '10002', key: 'AB-2', fields: { summary: 'Old', description: 'h2. Wiki *text*', status: { name: 'Done' } } },
  ],
})
becomes('answer.json', jira, {
  kind: 'ticket',
  intake: 'jira',
  id: 'AB-1',
  title: 'Pay by card',
  state: 'doing',
  owner: 'Ana Li',
  tags: ['pay', 'web'],
  links: ['inRelease out 2.1', 'partOf out AB-9', 'blocks out AB-2', 'blocks out AB-3', 'duplicateOf in AB-4'],
  comments: ['2024-03-06 Ode, Ben: Me too'],
  problems: [],
  fields: { description: 'As a **buyer**', due: '2024-04-01', estimate: 5, sprint: 'Sprint 3', type: 'story' },
  left: ['Custom field (Market)', 'Status Category'],
})
becomes(
  'answer.json',
  jira,
  { kind: 'ticket', id: 'AB-2', title: 'Old', fields: { description: '## Wiki **text**' } },
  1,
)

test('a text of nested nodes becomes Markdown, and what is not known of it keeps its words', () => {
  const item = (...content: object[]): object => ({ type: 'listItem', content })
  const list = (...content: object[]): object => ({ type: 'bulletList', content })
  const cell = (word: string): object => ({ type: 'tableCell', content: [said(text(word))] })
  const rich = document(
    { type: 'heading', attrs: { level: 2 }, content: [text('Why')] },
    list(item(said(text('one')), list(item(said(text('inner'))))), item(said(text('two')))),
    { type: 'orderedList', attrs: { order: 3 }, content: [item(said(text('third')))] },
    { type: 'taskList', content: [{ type: 'taskItem', attrs: { state: 'DONE' }, content: [text('did')] }] },
    { type: 'codeBlock', attrs: { language: 'js' }, content: [text('a*b')] },
    { type: 'panel', content: [said(text('mind'), { type: 'hardBreak' }, text('this'))] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell('a|b'), cell('c')] }] },
    said(
      text('see '),
      text('here', { type: 'link', attrs: { href: 'https://spoke.example' } }),
      text(' bold ', { type: 'strong' }),
    ),
    said({ type: 'mention', attrs: { text: '@Ana' } }, text(' '), { type: 'emoji', attrs: { shortName: ':+1:' } }),
    { type: 'somethingNew', content: [said(text('kept'))] },
  )
  const lines = [
    '## Why\n\n- one\n  - inner\n- two\n\n3. third\n\n- [x] did\n\n```js\na*b\n```',
    '> mind  \n> this\n\n| a\\|b | c |\n| --- | --- |',
    'see [here](https://spoke.example) **bold**\n\n@Ana :+1:\n\nkept',
  ]
  assert.equal(
    richTextToMarkdown(rich).replace(/ +$/gm, at => (at === '  ' ? at : '')),
    lines.join('\n\n'),
  )
  let deep: object = said(text('x'))
  for (let level = 0; level < 5_000; level += 1) deep = { type: 'blockquote', content: [deep] }
  assert.equal(typeof richTextToMarkdown(document(deep)), 'string')
})

const linear = JSON.stringify({
  data: {
    issues: {
      nodes: [
        {
          id: 'u-1',
          identifier: 'ENG-1',
          title: 'Pay',
          priority: 2,
          state: { name: 'In Progress' },
          assignee: { name: 'Ana' },
          labels: { nodes: [{ name: 'pay' }, { name: 'Bug' }] },
          cycle: { number: 3, name: 'Cycle 3' },
          parent: { identifier: 'ENG-2' },
          comments: { nodes: [{ body: 'Yes', user: { name: 'Ben' }, createdAt: '2024-03-06T09:04:12.345Z' }] },
          createdAt: '2024-03-05T09:04:12.345Z',
          url: 'https://issues.example/ENG-1',
        },
        { identifier: 'ENG-2', title: 'Shop', priority: 0, state: { name: 'Done' }, labels: { nodes: [] } },
      ],
    },
  },
})
becomes('answer.json', linear, {
  kind: 'ticket',
  intake: 'linear',
  id: 'ENG-1',
  title: 'Pay',
  state: 'doing',
  owner: 'Ana',
  tags: ['pay', 'Bug'],
  links: ['partOf out ENG-2'],
  comments: ['2024-03-06 Ben: Yes'],
  problems: [],
  fields: { priority: 'high', sprint: 'Cycle 3' },
})

const few =
  '[{"number":7,"title":"Pay","state":"OPEN","labels":[{"name":"bug"}]},{"number":8,"title":"Ship","state":"CLOSED","labels":[]}]'
becomes('shop issues.json', few, {
  kind: 'ticket',
  intake: 'github',
  id: '#7',
  title: 'Pay',
  tags: ['bug'],
  state: 'new',
})

test('deliveries of events give each issue once, as it was told last, with what was said', () => {
  const issue = (number: number, state: string, at: string) => ({
    number,
    title: `Issue ${number}`,
    state,
    html_url: `https://github.com/spoke/shop/issues/${number}`,
    updated_at: at,
  })
  const told = { repository: { name: 'shop' }, sender: { login: 'ana' } }
  const comment = { id: 1, body: 'Me too', user: { login: 'ben' }, created_at: '2024-03-06T00:00:00Z' }
  const events = {
    issues: [
      { action: 'opened', issue: issue(1, 'open', '2024-03-05T00:00:00Z'), ...told },
      { action: 'closed', issue: issue(1, 'closed', '2024-03-07T00:00:00Z'), ...told },
      { action: 'edited', issue: issue(2, 'open', '2024-03-05T00:00:00Z'), ...told },
    ],
    issue_comment: [
      { action: 'created', issue: issue(1, 'open', '2024-03-06T00:00:00Z'), comment, ...told },
      { action: 'created', issue: issue(2, 'open', '2024-03-04T00:00:00Z'), comment, ...told },
      { action: 'deleted', issue: issue(2, 'open', '2024-03-04T00:00:00Z'), comment, ...told },
    ],
    label: [{ action: 'created', label: { name: 'bug' }, ...told }],
  }
  const file = opened(JSON.stringify(events), 'events.json')
  const drafts = [...file.drafts()]
  assert.deepEqual(
    drafts.map(({ externalId, state, comments }) => [externalId, state, comments.length]),
    [
      ['spoke/shop#1', 'done', 1],
      ['spoke/shop#2', 'new', 0],
    ],
  )
  assert.match(file.notes[0]!.says, /as it was told last; 1 delivery about something else was left out/)
})

test('numbers without a repository belong to the file they came in', () => {
  assert.equal(opened(few, 'shop issues.json').mapping.system, 'github shop issues')
  assert.equal(opened(few.replaceAll('"state":"OPEN"', '"state":"open"'), 'x.json').mapping.intake, 'generic')
})
