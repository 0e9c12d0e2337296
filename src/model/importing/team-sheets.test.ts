// Sheets that teams keep themselves, and exports of programs for sales, support and research.
import assert from 'node:assert/strict'
import test from 'node:test'
import { becomes, type Expected, opened } from '../../../test/imported-file.ts'

const cases: [string, string, Expected, number?][] = [
  [
    'okr.csv',
    'Objective,Key Result,Start,Target,Current,Owner,Due date\nGrow,"Signups to 500, at least",100,500,250,Ana,2024-03-31\n,Churn below 2 %,4,2,3,Ben,2024-03-31\nDelight,,,,,Cy,2024-03-31\n,NPS of 40,20,40,31,Cy,2024-03-31\n',
    {
      kind: 'outcome',
      intake: 'okr',
      title: 'Churn below 2 %',
      owner: 'Ben',
      links: ['partOf out Grow'],
      fields: { type: 'key result', baseline: 4, ideal: 2, current: 3, due: '2024-03-31' },
    },
    1,
  ],
  [
    'roadmap.csv',
    'Theme,Initiative,Now/Next/Later,Owner,Status,Confidence\nPay,Pay by card,Now,Ana,In progress,High\nPay,Invoices,Next,Ben,Not started,Medium\nShip,Track parcels,Later,,Idea,Low\n',
    { kind: 'bet', title: 'Pay by card', tags: ['Pay'], owner: 'Ana', fields: { horizon: 'now' } },
  ],
  [
    'companies.csv',
    'Record ID,Company name,Company owner,City,Industry,Annual Revenue,Number of Employees,Lifecycle Stage,Company Domain Name\n1,Acme,Ana,Berlin,Retail,1200000,50,Customer,acme.example\n',
    {
      kind: 'account',
      id: '1',
      title: 'Acme',
      owner: 'Ana',
      fields: { stage: 'customer', employees: 50, domain: 'acme.example', industry: 'Retail' },
    },
  ],
  [
    'tasks.csv',
    'Task ID,Created At,Completed At,Name,Section/Column,Assignee,Due Date,Notes\n1,2024-03-05,2024-03-07,Ship,To do,Ana,,\n',
    { kind: 'ticket', id: '1', title: 'Ship', state: 'done', fields: { closedAt: '2024-03-07', theirStatus: 'To do' } },
  ],
  [
    'tasks.json',
    '{"data":[{"gid":"1","name":"Pay","completed_at":null,"custom_fields":[{"name":"Priority","display_value":"High"},{"name":"Story Points","value":5}]},{"gid":"2","name":"Ship"}]}',
    { kind: 'ticket', id: '1', title: 'Pay', fields: { priority: 'high', estimate: 5 } },
  ],
  [
    'list.csv',
    'Task ID,Task Name,Task Content,Status,Assignees\n86a,Do it,"{""ops"":[{""insert"":""Well ""},{""attributes"":{""bold"":true},""insert"":""done""}]}",in progress,"[Ana,Ben]"\n',
    { kind: 'ticket', title: 'Do it', fields: { description: 'Well done' } },
  ],
  [
    'nps.csv',
    'Email,Name,Score,Comment,Survey Type,Created at\nana@a.example,Ana,9,Love the speed,NPS,2024-03-05 09:04:12 UTC\nben@b.example,Ben,2,,NPS,2024-03-06 09:04:12 UTC\n',
    { kind: 'feedback', title: 'Love the speed', fields: { rating: 9, source: 'survey', author: 'Ana' } },
  ],
  [
    'desk.csv',
    'Ticket ID,Ticket subject,Ticket created - Timestamp,Requester name,Organization name,Ticket status,Ticket channel,Satisfaction rating,Ticket description\n1,Fire,2024-03-05T09:04:12,Ana,Acme,Solved,Web,good,It burns\n',
    {
      kind: 'feedback',
      intake: 'support',
      title: 'Fire',
      fields: { source: 'support', author: 'Ana', text: 'It burns' },
    },
  ],
  [
    'chats.csv',
    'Conversation ID,Conversation started at (UTC),Conversation state,User name,First user message\n7,2024-03-05 09:04:12,closed,Ana,I cannot export my data at all\n',
    {
      kind: 'feedback',
      id: '7',
      fields: { saidAt: '2024-03-05T09:04:12.000Z' },
      title: 'I cannot export my data at all',
    },
  ],
  [
    'risks.csv',
    'Risk,Likelihood,Impact,Mitigation,Status\nKey person leaves,High,Very high,Share knowledge,Open\nSupplier fails,Low,Medium,Find another,Open\n',
    { kind: 'risk', title: 'Key person leaves', fields: { likelihood: 4, impact: 5 } },
  ],
  [
    'interviews.csv',
    'Interviewee,Date,Notes,Pain points in their words\nAna,2024-03-05,Prints everything and files it in folders,Paper is lost between two shops\nBen,2024-03-06,Keeps a diary that nobody else can read at all,Nobody knows what was promised\n',
    {
      kind: 'feedback',
      title: 'Prints everything and files it in folders',
      fields: {
        text: 'Prints everything and files it in folders\n\n**Pain points in their words:** Paper is lost between two shops',
        author: 'Ana',
      },
    },
  ],
  [
    'items.csv',
    'ID,Work Item Type,Title,State,Acceptance Criteria\n3,User Story,Pay by card,Active,"<ul><li>Works</li><li>Is quick</li></ul>"\n',
    { kind: 'ticket', title: 'Pay by card' },
  ],
  [
    'mixed ends.csv',
    'Title,Status\r\nOne,Open\nTwo,Done\rThree,Open\r\n',
    { kind: 'feedback', title: 'Three', rows: 3 },
    2,
  ],
]
for (const [name, text, expected, at] of cases) becomes(name, text, expected, at)

test('objectives come in once: by the row that names them, or made of their key results', () => {
  const drafts = [...opened(cases[0]![1], 'okr.csv').drafts()]
  assert.deepEqual(
    drafts.map(({ title, fields, links, isAside }) => [title, fields.type, links[0]?.other, isAside ?? false]),
    [
      ['Grow', 'objective', undefined, true],
      ['Signups to 500, at least', 'key result', 'Grow', false],
      ['Churn below 2 %', 'key result', 'Grow', false],
      ['Delight', 'objective', undefined, false],
      ['NPS of 40', 'key result', 'Delight', false],
    ],
  )
})

test('criteria come in one by one', () => {
  const [draft] = opened(cases[11]![1], 'items.csv').drafts()
  assert.deepEqual(
    (draft!.fields.criteria as { text: string }[]).map(({ text }) => text),
    ['Works', 'Is quick'],
  )
})
