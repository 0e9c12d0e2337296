// Trackers write trees, groups, numbers for words and lists of comments; each must come in as a person would read it.
import { becomes, type Expected } from '../../../test/imported-file.ts'

const tree = `ID,Work Item Type,Title 1,Title 2,Title 3,Assigned To,State,Tags
1,Epic,Checkout,,,Ana Li <ana@spoke.example>,Active,pay; web
2,Feature,,Cards,,,New,
3,User Story,,,Pay by card,,Active,
4,Feature,,Invoices,,,New,
5,User Story,,,Send by mail,,New,
6,Epic,Search,,,,New,
`
becomes('azure.csv', tree, { kind: 'ticket', id: '1', title: 'Checkout', links: [], rows: 6, left: [] })
becomes('azure.csv', tree, { kind: 'ticket', id: '3', title: 'Pay by card', links: ['partOf out 2'] }, 2)
becomes('azure.csv', tree, { kind: 'ticket', id: '5', title: 'Send by mail', links: ['partOf out 4'] }, 4)
becomes('azure.csv', tree, { kind: 'ticket', id: '6', title: 'Search', links: [] }, 5)
becomes(
  'levels.csv',
  'Item 1,Item 2,Status\nGrow,,Open\n,Invite friends,Open\n,Share a map,Done\nKeep,,Open\n',
  { kind: 'ticket', title: 'Share a map', links: ['partOf out Grow'] },
  2,
)

const board =
  'Shop board,,,,\n,,,,\nBacklog,,,,\nName,Person,Status,Due date,Priority\nPay by card,"Ana Li, Ben Ode",Working on it,2024-04-01,High\nShip,,Stuck,,Low\n,,,,\nLater,,,,\nName,Person,Status,Due date,Priority\nSearch,Ben Ode,Not started,2024-03-01,Medium\n'
becomes('board.csv', board, {
  kind: 'ticket',
  title: 'Pay by card',
  state: 'doing',
  owner: 'Ana Li, Ben Ode',
  tags: ['Backlog'],
  row: 5,
  rows: 3,
  fields: { due: '2024-04-01', priority: 'high', assignee: 'Ana Li, Ben Ode' },
})
becomes('board.csv', board, { kind: 'ticket', title: 'Search', state: 'new', tags: ['Later'], row: 10 }, 2)

const cases: [string, string, Expected, number?][] = [
  [
    'click.csv',
    'Task ID,Task Name,Task Content,Status,Date Created,Due Date,Parent ID,Assignees,Tags,Priority,Comments\n86a1,Checkout,null,to do,1709628240000,null,null,[],[],null,[]\n86a2,Pay,Text,in progress,1709628240000,null,86a1,"[Ana Li,Ben Ode]","[pay,web]",2,"[{""text"":""Looks good"",""by"":""ben@spoke.example"",""date"":""3/26/2024, 9:44:00 AM GMT+1""}]"\n',
    {
      kind: 'ticket',
      id: '86a2',
      title: 'Pay',
      owner: 'Ana Li,Ben Ode',
      tags: ['pay', 'web'],
      links: ['partOf out 86a1'],
      comments: ['2024-03-26 ben@spoke.example: Looks good'],
      fields: { priority: 'high', description: 'Text' },
    },
    1,
  ],
  [
    'click.csv',
    'Task ID,Task Name,Task Content,Status,Assignees,Priority\n86a1,Checkout,null,to do,[],null\n86a2,Pay,null,to do,[],1\n',
    { kind: 'ticket', title: 'Checkout', problems: [], fields: { priority: null } },
  ],
  [
    'pages.csv',
    'Name,Assign,Created time,Status,Tags,Parent item,URL\nPay by card,Ana Li,"March 5, 2024 9:04 AM",In progress,pay,Checkout (https://pages.example/Checkout-0b1c?p=21),https://pages.example/x\nCheckout,,"March 4, 2024 9:04 AM",Not started,,,https://pages.example/y\n',
    {
      kind: 'ticket',
      id: 'https://pages.example/x',
      title: 'Pay by card',
      owner: 'Ana Li',
      links: ['partOf out Checkout'],
      problems: [],
    },
  ],
  [
    'asana.csv',
    'Task ID,Created At,Completed At,Name,Section/Column,Assignee,Due Date,Notes,Parent task,Blocked By (Dependencies)\n1,2024-03-05,,Pay,Doing,Ana,2024-04-01,Some notes,Checkout,Refunds\n2,2024-03-04,2024-03-06,Checkout,Done,,,,,\n3,2024-03-04,,Refunds,To do,,,,Checkout,\n',
    { kind: 'ticket', id: '1', title: 'Pay', state: 'doing', links: ['partOf out Checkout', 'blocks in Refunds'] },
  ],
  [
    'tasks.json',
    '{"data":[{"gid":"7","name":"Pay","notes":"Text","completed":false,"created_at":"2024-03-05T09:04:12.345Z","due_on":"2024-04-01","assignee":{"gid":"9","name":"Ana Li"},"memberships":[{"project":{"gid":"p","name":"Shop"},"section":{"gid":"s","name":"Doing"}}],"tags":[{"gid":"t","name":"pay"}]}]}',
    { kind: 'ticket', id: '7', title: 'Pay', state: 'doing', owner: 'Ana Li', tags: ['pay'] },
  ],
  [
    'features.csv',
    'Feature reference #,Feature name,Feature status,Epic name,Release name,Feature start date,Feature due date\nA-1,Dark,In development,Looks,2.0,2024-03-05,2024-04-01\nA-2,Fast,Shipped,Core,2.0,,\n',
    {
      kind: 'ticket',
      id: 'A-1',
      title: 'Dark',
      tags: ['epic: Looks'],
      links: ['inRelease out 2.0'],
      fields: { startedAt: '2024-03-05', due: '2024-04-01' },
    },
  ],
  [
    'bugs.csv',
    '"Bug ID","Component","Assignee","Status","Resolution","Summary"\n1001,Web,ana,RESOLVED,WONTFIX,Dear\n1002,Web,ben,RESOLVED,FIXED,Slow\n',
    { kind: 'ticket', id: '1001', title: 'Dear', state: 'wont do' },
  ],
  [
    'redmine.csv',
    '#,Tracker,Parent task,Status,Priority,Subject,% Done,Spent time,Created,Description\n7,Feature,,New,Normal,Pay,0,0.5,2024-03-05 09:04,Text\n8,Bug,7,Closed,High,Ship,100,2.0,2024-03-06 09:04,\n',
    {
      kind: 'ticket',
      id: '8',
      title: 'Ship',
      state: 'done',
      links: ['partOf out 7'],
      problems: [],
      fields: { raisedAt: '2024-03-06T09:04:00.000Z', closedAt: undefined },
    },
    1,
  ],
  [
    'youtrack.csv',
    'Issue Id,Summary,Created,Priority,Type,State,Tags,Description\nAB-1,Pay,1709628240000,Critical,Feature,In Progress,pay,"# Why\n*soon*"\nAB-2,Ship,1709628240000,Normal,Bug,Fixed,,\n',
    { kind: 'ticket', intake: 'generic', id: 'AB-1', title: 'Pay', fields: { description: '# Why\n*soon*' } },
  ],
  [
    'stories.csv',
    'Id,Title,Type,Priority,Current State,Owned By,Estimate\n1,Pay,feature,p2 - Medium,started,Ben Ode,3\n2,Ship,bug,p0 - Critical,accepted,,\n',
    { kind: 'ticket', id: '1', title: 'Pay', state: 'doing', owner: 'Ben Ode', fields: { priority: 'medium' } },
  ],
  [
    'planner.csv',
    'Task ID,Task Name,Bucket Name,Progress,Priority,Assigned To\nx1,Pay,Backlog,In progress,Important,Ana Li;Ben Ode\nx2,Ship,Backlog,Completed,Medium,\n',
    { kind: 'ticket', id: 'x2', title: 'Ship', state: 'done' },
    1,
  ],
  [
    'twice.csv',
    'ID,Title,Title,Status\n1,One,Uno,Open\n2,Two,Dos,Done\n',
    { kind: 'feedback', title: 'One', problems: ['Title: Uno holds several values, of which the first was taken'] },
  ],
]
for (const [name, text, expected, at] of cases) becomes(name, text, expected, at)
