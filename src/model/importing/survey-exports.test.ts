// Survey tools, help desks and stores: names over two rows or three, boxes that were ticked, marks without a word.
import { becomes, type Expected } from '../../../test/imported-file.ts'

const cases: [string, string, Expected, number?][] = [
  [
    'monkey.csv',
    'Respondent ID,Collector ID,Start Date,End Date,How satisfied are you?,What should we improve?,Which do you use?,,\n,,,,Response,Open-Ended Response,Exports,Search,Other (please specify)\n118,44,03/05/2024 09:04:12 AM,03/05/2024 09:05:12 AM,Very satisfied,Exports are slow and break,Exports,,\n119,44,03/15/2024 09:04:12 AM,03/15/2024 09:05:12 AM,Neutral,I cannot find the search,,Search,\n',
    {
      kind: 'feedback',
      id: '118',
      title: 'Exports are slow and break',
      tags: ['Exports'],
      row: 3,
      rows: 2,
      fields: {
        source: 'survey',
        saidAt: '2024-03-05T09:05:12.000Z',
        text: 'Exports are slow and break\n\n**How satisfied are you?:** Very satisfied',
      },
    },
  ],
  [
    'qualtrics.csv',
    'StartDate,EndDate,Status,ResponseId,RecipientEmail,UserLanguage,Q1,Q2\nStart Date,End Date,Response Type,Response ID,Recipient Email,User Language,How satisfied are you?,What should we improve?\n"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}"\n2024-03-05 09:04:12,2024-03-05 09:05:12,IP Address,R_1,ana@acme.example,EN,Very satisfied,Exports are slow and break\n2024-03-06 09:04:12,2024-03-06 09:05:12,IP Address,R_2,,EN,Neutral,I cannot find the search box\n',
    {
      kind: 'feedback',
      id: 'R_1',
      title: 'Exports are slow and break',
      row: 4,
      rows: 2,
      fields: { author: 'ana@acme.example', language: 'EN', saidAt: '2024-03-05T09:05:12.000Z' },
    },
  ],
  [
    'form.csv',
    '#,What is your name?,How satisfied are you?,What could we do better?,Exports,Search,Submit Date (UTC)\nk1,Ana,4,Make exports faster please,Exports,,2024-03-05 09:05:12\nk2,Ben,2,Search is hard to find,,Search,2024-03-05 09:06:12\n',
    {
      kind: 'feedback',
      id: 'k2',
      title: 'Search is hard to find',
      tags: ['Search'],
      fields: { author: 'Ben', rating: 2, source: 'survey' },
    },
    1,
  ],
  [
    'nps.csv',
    'ID,Person Name,Person Email,Score,Comment,Created At,Plan\n1,Ana,ana@acme.example,9,Love it,1709628252,Pro\n2,Ben,ben@acme.example,2,,1709628252,Free\n',
    { kind: 'feedback', id: '2', title: 'Rating: 2', problems: [], fields: { author: 'Ben', rating: 2 } },
    1,
  ],
  [
    'tickets.csv',
    'Id,Requester,Requester email,Requester domain,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Organization\n1,Ana Li,ana@acme.example,acme.example,Ben,Support,My printer is on fire,hot printer,Open,High,Web,Incident,2024-03-05 09:04,Acme\n2,Cy,cy@acme.example,acme.example,Ben,Support,Slow,,Solved,-,Mail,Question,2024-03-05 09:04,Acme\n',
    {
      kind: 'feedback',
      intake: 'support',
      id: '1',
      title: 'My printer is on fire',
      tags: ['Support', 'hot', 'printer'],
      links: ['from out Acme'],
      problems: [],
      fields: { source: 'support', author: 'Ana Li' },
    },
  ],
  [
    'tickets.json',
    '{"tickets":[{"id":7,"url":"https://desk.example/api/v2/tickets/7.json","created_at":"2024-03-05T09:04:12Z","subject":"Fire","description":"It burns.","status":"solved","requester_id":3,"tags":["hot"],"via":{"channel":"web"}}],"users":[{"id":3,"name":"Ana","email":"ana@acme.example"}],"count":1}',
    {
      kind: 'feedback',
      intake: 'support',
      id: '7',
      title: 'Fire',
      state: 'answered',
      tags: ['hot'],
      fields: { author: 'Ana', text: 'It burns.', url: 'https://desk.example/agent/tickets/7', source: 'support' },
    },
  ],
  [
    'chats.json',
    '{"type":"conversation.list","conversations":[{"type":"conversation","id":"99","created_at":1709628240,"state":"closed","title":null,"source":{"type":"conversation","subject":"","body":"<p>I cannot <b>export</b></p>","author":{"name":"Ana Li","email":"ana@acme.example"}},"tags":{"type":"tag.list","tags":[{"id":"t","name":"export"}]},"conversation_parts":{"conversation_parts":[{"part_type":"comment","created_at":1709714640,"body":"<p>Hi</p>","author":{"name":"Ben"}}]}}]}',
    {
      kind: 'feedback',
      intake: 'support',
      id: '99',
      title: 'I cannot export',
      tags: ['export'],
      comments: ['2024-03-06 Ben: Hi'],
      fields: { text: 'I cannot **export**', author: 'Ana Li', saidAt: '2024-03-05T08:44:00.000Z' },
    },
  ],
  [
    'feed.json',
    '{"feed":{"author":{"name":{"label":"Store"}},"entry":[{"author":{"name":{"label":"ana"}},"updated":{"label":"2024-03-05T09:04:12-07:00"},"im:rating":{"label":"4"},"id":{"label":"111"},"title":{"label":"Good"},"content":{"label":"But slow"}}]}}',
    {
      kind: 'feedback',
      id: '111',
      title: 'Good',
      fields: { rating: 4, author: 'ana', text: 'But slow', saidAt: '2024-03-05T16:04:12.000Z' },
    },
  ],
  [
    'canny.csv',
    'Post ID,Post Title,Details,Status,Category,Author Name,Votes,Created\np1,Dark mode,At night,under review,Looks,Ana Li,12,"March 5, 2024"\n',
    { kind: 'feedback', intake: 'canny', id: 'p1', title: 'Dark mode', fields: { voteCount: 12, source: 'portal' } },
  ],
  [
    'notes.csv',
    'id,title,content,display_url,user_name,company_name,state,created_at\n1,Wants dark mode,<p>Please &amp; thanks</p>,https://x.example/1,Ana Li,Acme,unprocessed,2024-03-05T09:04:12.345Z\n',
    { kind: 'feedback', id: '1', title: 'Wants dark mode', state: 'new', problems: [] },
  ],
]
for (const [name, text, expected, at] of cases) becomes(name, text, expected, at)
