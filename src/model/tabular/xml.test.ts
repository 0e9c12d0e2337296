// XML as trackers, outlines, stores and spreadsheets of old write it, and as somebody who means harm would.
import assert from 'node:assert/strict'
import test from 'node:test'
import { becomes, opened } from '../../../test/imported-file.ts'
import { xmlValue } from './xml-value.ts'

const feed = (items: string): string =>
  `<?xml version="1.0"?><rss version="0.92"><channel><title>Issues</title>${items}</channel></rss>`

becomes(
  'jira.xml',
  feed(
    '<item><link>https://jira.example/browse/AB-2</link><description>&lt;p&gt;Soon &lt;b&gt;please&lt;/b&gt;&lt;/p&gt;</description><key id="1002">AB-2</key><summary>Pay by card</summary><type id="7">Story</type><parent id="1001">AB-1</parent><status id="3">In Progress</status><resolution id="-1">Unresolved</resolution><assignee username="ana">Ana Li</assignee><labels><label>pay</label><label>ui</label></labels><created>Tue, 5 Mar 2024 09:04:12 +0100</created><due>Fri, 15 Mar 2024 00:00:00 +0100</due><comments><comment author="ben" created="Tue, 5 Mar 2024 10:00:00 +0100">&lt;p&gt;Which cards?&lt;/p&gt;</comment></comments><issuelinks><issuelinktype id="1"><name>Blocks</name><outwardlinks><issuelink><issuekey>AB-3</issuekey></issuelink></outwardlinks></issuelinktype></issuelinks><customfields><customfield><customfieldname>Story Points</customfieldname><customfieldvalues><customfieldvalue>5.0</customfieldvalue></customfieldvalues></customfield></customfields></item>',
  ),
  {
    kind: 'ticket',
    intake: 'jira',
    id: 'AB-2',
    title: 'Pay by card',
    state: 'doing',
    owner: 'Ana Li',
    tags: ['pay', 'ui'],
    fields: {
      description: 'Soon **please**',
      estimate: 5,
      due: '2024-03-15',
      raisedAt: '2024-03-05T08:04:12.000Z',
      url: 'https://jira.example/browse/AB-2',
    },
    links: ['partOf out AB-1', 'blocks out AB-3'],
    comments: ['2024-03-05 ben: Which cards?'],
  },
)
becomes(
  'mind.opml',
  '<?xml version="1.0"?><opml version="2.0"><body><outline text="Onboarding is hard"><outline text="Nobody finds &lt;b&gt;invite&lt;/b&gt;" _note="Seen twice"/></outline></body></opml>',
  { kind: 'need', title: 'Nobody finds **invite**', links: ['partOf out 1'], fields: { description: 'Seen twice' } },
  1,
)
becomes(
  'reviews.xml',
  '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:im="x"><entry><id>1</id><title>Good</title><content type="text">But slow</content><im:rating>4</im:rating><author><name>ana</name></author></entry><entry><id>2</id><title>Bad</title><content>It crashes</content><im:rating>1</im:rating></entry></feed>',
  { kind: 'feedback', id: '1', title: 'Good', fields: { rating: 4, text: 'But slow', author: 'ana' } },
)
becomes(
  'old.xls',
  '<?xml version="1.0"?><Workbook xmlns:ss="y"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">Title</Data></Cell><Cell><Data>Status</Data></Cell><Cell><Data>Estimate</Data></Cell></Row><Row><Cell><Data>Pay by card</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">3</Data></Cell></Row></Table></Worksheet></Workbook>',
  { kind: 'ticket', title: 'Pay by card', fields: { estimate: 3 } },
)

test('XML expands nothing of its own, fetches nothing, and is refused in words where it is broken or too deep', () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><x><y>&b;&f;&amp;</y></x>'
  assert.deepEqual(xmlValue(bomb).value, { y: '&b;&f;&' })
  assert.throws(() => xmlValue('<a><b></a>'), /not closed where it should be, at <\/a>/)
  assert.throws(() => xmlValue('<a><b>'), /cut off before its end/)
  assert.throws(() => opened('<a>'.repeat(100_000), 'deep.xml'), /nested too deeply/)
  assert.throws(() => xmlValue(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`), /nested too deeply/)
  const odd = xmlValue('<a><__proto__>1</__proto__><constructor x="2"/></a>').value as object
  assert.deepEqual(
    [Object.getPrototypeOf(odd) === Object.prototype, Object.keys(odd)],
    [true, ['__proto__', 'constructor']],
  )
})

test('a page of the web stays refused, also where it calls itself XML', () => {
  for (const text of ['<?xml version="1.0"?><!DOCTYPE html><html><body>Sign in</body></html>', '<!doctype html><p>x'])
    assert.throws(() => opened(text, 'export.csv'), /sign in there and export again/)
})
