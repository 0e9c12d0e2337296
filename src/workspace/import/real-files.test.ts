// Real exports of real trackers, counted by somebody else's code: an import must find the same.
import assert from 'node:assert/strict'
import test from 'node:test'
import { allOf, brought, expected, planned, skip, sum, tally } from '../../../test/real-file.ts'

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
    [plan.counts.create, plan.counts.links, plan.columns.length, plan.file.columns],
    [want.records, want.parents_found_in_file, want.distinct_column_names, want.columns],
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
