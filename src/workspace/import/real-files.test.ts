// Real exports of real trackers and portals, counted by somebody else's code: an import must find the same.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test, { type TestContext } from 'node:test'
import { sharedFile } from '../../../test/shared.ts'
import { freshWorkspace, type Somebody } from '../../../test/workspace.ts'
import { territory } from '../../areas/map.ts'
import type { ImportPlan } from '../../model/import-plan.ts'
import type { ChartRecord } from '../../model/record.ts'

const expectations = sharedFile('data/expected.json')
const skip = expectations ? false : 'no real files here'
const expected = expectations ? JSON.parse(readFileSync(expectations, 'utf8')) : {}

test('GitHub: issues without pull requests, with labels, states, authors and milestones', { skip }, async t => {
  const want = expected['trackers/github-rails-issues-500.json']
  const { ana, plan } = await brought(t, 'trackers/github-rails-issues-500.json')
  assert.deepEqual(
    [plan.counts.rows, plan.counts.create, plan.counts.skipped],
    [want.items, want.issues_without_pull_requests, want.pull_requests],
  )
  assert.equal(plan.choices[0]!.rows, want.pull_requests)
  const tickets = await allOf(ana, 'tickets')
  const closed = tickets.filter(({ state }) => state === 'done' || state === 'wont do')
  assert.equal(closed.length, want.issues_by_state.closed)
  assert.equal(tickets.filter(({ state }) => state === 'wont do').length, want.issues_by_state_reason.not_planned)
  assert.equal(tickets.flatMap(({ tags }) => tags).length, want.label_assignments_on_issues)
  assert.equal(new Set(tickets.flatMap(({ tags }) => tags)).size, want.distinct_labels_on_issues)
  assert.equal(new Set(tickets.map(({ fields }) => fields.reporter)).size, want.distinct_authors_of_issues)
  assert.equal(tickets.filter(({ fields }) => fields.assignee).length, want.issues_with_assignee)
  assert.equal(sum(tickets, 'commentCount'), want.sum_of_comment_counts_on_issues)
  assert.equal(sum(tickets, 'votes'), want.total_plus_one_reactions)
  assert.equal(plan.counts.links, want.issues_with_milestone)
  assert.deepEqual(
    (await allOf(ana, 'releases')).map(({ title }) => title),
    Object.keys(want.milestones),
  )
  assert.ok(tickets.every(({ fields }) => typeof fields.description === 'string' && !fields.description.includes('\r')))
})

test('GitHub: pull requests come too when asked for', { skip }, async t => {
  const want = expected['trackers/github-rails-issues-500.json']
  const { ana, id } = await planned(t, 'trackers/github-rails-issues-500.json')
  const { plan } = await ana.mapImport({ id, mapping: { choices: { pullRequests: true } } })
  assert.equal(plan.counts.create, want.items)
})

test('Jira: every row, every parent, states and types, and each column not taken is named', { skip }, async t => {
  const want = expected['trackers/jira-cloud-all-fields-en.csv']
  const { ana, plan } = await brought(t, 'trackers/jira-cloud-all-fields-en.csv')
  assert.deepEqual(
    [plan.counts.create, plan.counts.links, plan.file.columns],
    [want.records, want.parents_found_in_file, want.distinct_column_names],
  )
  assert.deepEqual(
    [plan.file.encoding, plan.file.encodingIs, plan.file.separator, plan.mapping.intake],
    ['utf-8', 'marked', ',', 'jira'],
  )
  const tickets = await allOf(ana, 'tickets')
  assert.deepEqual(
    tally(tickets, ({ fields }) => String(fields.theirStatus)),
    want.status,
  )
  assert.deepEqual(
    tally(tickets, ({ state }) => state),
    { done: want.status.Done, new: want.status['To Do'], doing: want.status['In Progress'] },
  )
  assert.deepEqual(
    tally(tickets, ({ fields }) => String(fields.theirType)),
    want.type,
  )
  assert.deepEqual(
    tally(tickets, ({ fields }) => String(fields.reporter)),
    want.reporters,
  )
  assert.equal(tickets.filter(({ fields }) => fields.type === 'epic').length, want.type.Epic)
  assert.equal(tickets.filter(({ fields }) => fields.sprint).length, want.records - want.sprint[''])
  assert.ok(tickets.every(({ fields }) => /^20\d\d-\d\d-\d\dT/.test(String(fields.raisedAt))))
  const named = new Set([
    ...plan.notTaken.map(({ column }) => column),
    ...plan.mapping.columns.filter(({ to }) => to.length > 0).map(({ column }) => column),
  ])
  for (const { column, filled } of plan.columns) assert.ok(filled === 0 || named.has(column), `${column} is named`)
})

test('Linear: priorities, cycles and parents, archived ones only when wanted', { skip }, async t => {
  const want = expected['trackers/linear-export.csv']
  const { ana, plan, id } = await planned(t, 'trackers/linear-export.csv')
  assert.deepEqual([plan.counts.create, plan.counts.links], [want.records, want.with_parent])
  const without = await ana.mapImport({ id, mapping: { choices: { archived: false } } })
  assert.equal(without.plan.counts.create, want.records - want.archived)
  await ana.mapImport({ id, mapping: { choices: { archived: true } } })
  await ana.commitImport({ id, wait: true })
  const tickets = await allOf(ana, 'tickets')
  assert.deepEqual(
    tally(tickets, ({ fields }) => String(fields.theirPriority)),
    want.priority,
  )
  assert.equal(tickets.filter(({ fields }) => fields.sprint).length, want.with_cycle)
})

test('Trello: every card with the list it lies in', { skip }, async t => {
  const want = expected['trackers/trello-board-tellybox.json']
  const { ana, plan } = await brought(t, 'trackers/trello-board-tellybox.json')
  assert.equal(plan.counts.create, want.cards)
  assert.deepEqual(
    tally(await allOf(ana, 'tickets'), ({ fields }) => String(fields.theirStatus)),
    want.cards_by_list,
  )
})

test('Canny: posts with their votes; Fider: posts with states, tags and answers', { skip }, async t => {
  const want = expected['feedback/canny-posts.json']
  const canny = await brought(t, 'feedback/canny-posts.json')
  assert.equal(canny.plan.counts.create, want.posts)
  const posts = await allOf(canny.ana, 'feedback')
  assert.equal(sum(posts, 'voteCount'), want.votes)
  assert.ok(posts.every(({ fields }) => fields.source === 'portal'))
  const fider = await brought(t, 'feedback/fider-export-more-posts.csv')
  const ideas = await allOf(fider.ana, 'feedback')
  assert.deepEqual(
    ideas.map(({ state }) => state),
    ['answered', 'new', 'merged'],
  )
  assert.deepEqual(
    ideas.map(({ tags }) => tags.length),
    [2, 0, 1],
  )
})

test('reviews in Chinese: ratings, platforms, languages and answers', { skip }, async t => {
  const want = expected['feedback/app-reviews-ikea-taiwan-zh.csv']
  const { ana, plan } = await brought(t, 'feedback/app-reviews-ikea-taiwan-zh.csv')
  assert.deepEqual([plan.counts.create, plan.mapping.kind], [want.records, 'feedback'])
  const reviews = await allOf(ana, 'feedback')
  assert.deepEqual(
    tally(reviews, ({ fields }) => String(fields.rating)),
    want.ratings,
  )
  assert.deepEqual(
    tally(reviews, ({ fields }) => String(fields.platform)),
    want.platform,
  )
  assert.deepEqual(
    tally(reviews, ({ fields }) => String(fields.language)),
    want.language,
  )
  assert.equal(reviews.filter(({ fields }) => fields.answer).length, want.with_developer_response)
  assert.equal(reviews[0]!.fields.text, want.first_review)
  const days = reviews.map(({ fields }) => String(fields.saidAt)).sort()
  assert.deepEqual([days[0], days.at(-1)], want.date_range)
})

test('tweets whose ids a spreadsheet has ruined all come in, once, and nothing of them is altered', {
  skip,
}, async t => {
  const want = expected['feedback/airline-tweets-rows-1-3000.csv']
  const { ana, plan } = await brought(t, 'feedback/airline-tweets-rows-1-3000.csv')
  assert.deepEqual([plan.counts.create, plan.counts.skipped, plan.mapping.kind], [want.records, 0, 'feedback'])
  const tweets = await allOf(ana, 'feedback')
  assert.equal(tweets.length, want.records)
  assert.equal(
    tweets.filter(({ fields }) => /^[=+\-@]/.test(String(fields.text))).length,
    want.texts_starting_with_formula_char,
  )
  const feelings = tally(tweets, ({ fields }) => String(fields.sentiment))
  assert.deepEqual(feelings, {
    '-1': want.sentiment.negative,
    '0': want.sentiment.neutral,
    '1': want.sentiment.positive,
  })
  assert.ok(tweets.every(({ fields }) => !/&(amp|lt|gt);/.test(String(fields.text))))
  assert.ok(tweets.every(({ fields }) => String(fields.saidAt).startsWith('2015-02-')))
})

async function planned(t: TestContext, path: string): Promise<{ ana: Somebody; id: string; plan: ImportPlan }> {
  const { person } = await freshWorkspace(t, 'sqlite', territory())
  const ana = await person('Ana', 'owner')
  const { id, plan } = await ana.importFile({
    name: path.split('/').at(-1)!,
    bytes: readFileSync(sharedFile(`data/${path}`)!),
  })
  return { ana, id, plan }
}

async function brought(t: TestContext, path: string): Promise<{ ana: Somebody; plan: ImportPlan }> {
  const { ana, id } = await planned(t, path)
  const { plan, state } = await ana.commitImport({ id, wait: true })
  assert.equal(state, 'done')
  return { ana, plan }
}

async function allOf(ana: Somebody, kind: string): Promise<ChartRecord[]> {
  const found: ChartRecord[] = []
  let after: string | undefined
  do {
    const page = await ana.list({ kind, limit: 200, after })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return found.sort((a, b) => Number(a.key.split('-')[1]) - Number(b.key.split('-')[1]))
}

function tally(records: readonly ChartRecord[], of: (record: ChartRecord) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const record of records) counts[of(record)] = (counts[of(record)] ?? 0) + 1
  return counts
}

const sum = (records: readonly ChartRecord[], field: string): number =>
  records.reduce((all, { fields }) => all + Number(fields[field] ?? 0), 0)
