// Invented rows under the column names that other tools write: what comes in must be what a person would have meant.
import assert from 'node:assert/strict'
import test from 'node:test'
import { becomes, type Expected, opened } from '../../../test/imported-file.ts'

const exports: [string, string, Expected][] = [
  [
    'ideas.csv',
    'Idea reference #,Idea name,Idea description,Idea status,Idea votes,Created date,Idea categories,Created by (Name),Organization,Idea URL\nAPP-I-1,Dark theme,<p>At <strong>night</strong></p>,Needs review,4,03/25/2024,Looks,Ana,Acme,https://ideas.example/1\n',
    {
      kind: 'feedback',
      id: 'APP-I-1',
      title: 'Dark theme',
      state: 'new',
      tags: ['Looks'],
      fields: { text: 'At **night**', voteCount: 4, saidAt: '2024-03-25', author: 'Ana' },
      links: ['from out Acme'],
    },
  ],
  [
    'board.csv',
    'Card ID,Card Name,Card URL,Card Description,Labels,Members,List ID,List Name,Board ID,Board Name\nc1,Paint it,https://cards.example/1,Blue,"bug (red), ui",Ana,l,Doing,b,Main\nc2,Sell it,https://cards.example/2,,,,l,Done,b,Main\n',
    { kind: 'ticket', id: 'c1', title: 'Paint it', state: 'doing', owner: 'Ana', tags: ['bug (red)', 'ui'] },
  ],
  [
    'tasks.csv',
    'Task ID,Task Name,Task Content,Status,Date Created,Parent ID,Assignees,Tags,Comments,Attachments\n86a,Do it,Well,in progress,1709628240000,null,[Ana],"[x,y]",[],[]\n',
    {
      kind: 'ticket',
      id: '86a',
      title: 'Do it',
      state: 'doing',
      owner: 'Ana',
      tags: ['x', 'y'],
      fields: { description: 'Well', raisedAt: '2024-03-05T08:44:00.000Z' },
      links: [],
    },
  ],
  [
    'work items.csv',
    'ID,Work Item Type,Title,Assigned To,State,Tags,Iteration Path\n1,Product Backlog Item,Pay by card,Ana,Committed,a; b,Shop\\Two\n2,Bug,Broken,Ben,Removed,,Shop\\Two\n',
    {
      kind: 'ticket',
      id: '1',
      title: 'Pay by card',
      state: 'ready',
      tags: ['a', 'b'],
      fields: { type: 'story', sprint: 'Shop\\Two' },
    },
  ],
  [
    'answers.csv',
    '#,How likely are you to recommend us?,What is the main reason for your score?,Anything else?,Start Date (UTC),Submit Date (UTC)\nabc,9,It is fast and friendly and I like the people who help,No,2024-03-05 09:04:00,2024-03-05 09:05:00\nabd,3,Too slow when I open the reports in the morning,,2024-03-05 09:04:00,2024-03-05 09:06:00\n',
    {
      kind: 'feedback',
      title: 'It is fast and friendly and I like the people who help',
      fields: {
        rating: 9,
        text: 'It is fast and friendly and I like the people who help\n\n**Anything else?:** No',
        saidAt: '2024-03-05T09:05:00.000Z',
      },
    },
  ],
  [
    'notes.csv',
    'Date;Note;Commentaire\n05/03/2024;9;Très bien, mais la recherche est lente\n25/03/2024;3;Trop cher pour nous\n',
    {
      kind: 'feedback',
      title: 'Très bien, mais la recherche est lente',
      fields: { rating: 9, saidAt: '2024-03-05', text: 'Très bien, mais la recherche est lente' },
    },
  ],
  [
    'store.csv',
    'Package Name,App Version Name,Reviewer Language,Review Submit Date and Time,Star Rating,Review Title,Review Text,Developer Reply Text,Review Link\nexample.app,1.2,en,2024-03-05T09:04:00Z,4,,Good but slow,Thank you,https://store.example/1\nexample.app,1.2,de,2024-03-06T09:04:00Z,1,,Schlecht,,https://store.example/2\n',
    {
      kind: 'feedback',
      title: 'Good but slow',
      fields: {
        rating: 4,
        language: 'en',
        saidAt: '2024-03-05T09:04:00.000Z',
        text: 'Good but slow',
        source: 'review',
      },
    },
  ],
  [
    'forms.csv',
    'Timestamp,Email Address,What frustrates you most?\n2024/03/05 9:04:00 PM GMT+1,ana@spoke.example,Finding last month’s invoices takes me an hour\n',
    {
      kind: 'feedback',
      title: 'Finding last month’s invoices takes me an hour',
      fields: { saidAt: '2024-03-05T20:04:00.000Z', author: 'ana@spoke.example' },
    },
  ],
  [
    'people.csv',
    'First Name,Last Name,Email,Company\nAna,Li,ana@spoke.example,Spoke\n',
    { kind: 'contact', title: 'Ana Li', fields: { email: 'ana@spoke.example' }, links: ['worksAt out Spoke'] },
  ],
  [
    'competitors.csv',
    'Competitor,URL,Strengths,Weaknesses,Price\nDiary,https://paper.example,Never crashes,Burns,3\n',
    { kind: 'alternative', title: 'Diary', fields: { liked: 'Never crashes', disliked: 'Burns', price: '3' } },
  ],
  ['addresses.csv', 'first,last,city,zip\nJohn,Doe,Town,"12,3"\nAnn,Li,Ham,456\n', { kind: 'feedback', title: 'John' }],
  [
    'few ideas.csv',
    'Idea reference #;Idea name;Idea description;Idea status;Idea votes\nI-1;Dark theme;At night;Needs review;4\n',
    { kind: 'feedback', id: 'I-1', title: 'Dark theme', state: 'new', fields: { source: 'portal', voteCount: 4 } },
  ],
  [
    'issues.csv',
    'ID,Title,Status,Blocked by,Related to\nE-1,One,Todo,"E-2, E-3",\nE-2,Two,Done,,E-3\nE-3,Three,Backlog,,\n',
    { kind: 'ticket', id: 'E-1', title: 'One', links: ['blocks in E-2', 'blocks in E-3'] },
  ],
  [
    'a report.csv',
    'Report of 2024-03-05\n\nTitle;Description;Status\nOne;First, of two;Open\nTwo;Second;Closed\n',
    { kind: 'ticket', title: 'One', state: 'new', fields: { description: 'First, of two' } },
  ],
  [
    'rows.json',
    '[["Title","Feedback"],["One","Slow"],["Two","Dear"]]',
    { kind: 'feedback', title: 'One', fields: { text: 'Slow' } },
  ],
  [
    'wrongly-named.csv',
    '[{"id":7,"title":"One","text":"Slow"},{"id":8,"title":"Two","text":"Dear"}]',
    { kind: 'feedback', id: '7', title: 'One', fields: { text: 'Slow' } },
  ],
  [
    'lines.txt',
    '{"id":7,"title":"One","text":"Slow"}\n{"id":8,"title":"Two","text":"Dear"}\n',
    { kind: 'feedback', id: '7', title: 'One', fields: { text: 'Slow' } },
  ],
  [
    'with people.json',
    '{"users":[{"id":1,"name":"Ana"},{"id":2,"name":"Ben"}],"posts":[{"id":7,"title":"One","text":"Slow"}]}',
    { kind: 'feedback', id: '7', title: 'One', fields: { text: 'Slow' } },
  ],
]

for (const [name, text, expected] of exports) becomes(name, text, expected)

test('rows of numbers become nothing until somebody says what they are', () => {
  const file = opened(
    'ID;Region;Product usage;Month\n1;EMEA;12;3.0\n2;ROW;4;4.0\n3;ROW;9;4.0\n4;ROW;3;1.0\n5;EMEA;2;1.0\n',
    'usage.csv',
  )
  assert.equal(file.mapping.kind, 'feedback')
  for (const { leftOut } of file.drafts()) assert.match(String(leftOut?.repair), /Say which column is the title/)
})
