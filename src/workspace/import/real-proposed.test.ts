// What the epics, milestones, labels and lists of real trackers are proposed as, against counts made from the files themselves.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { allOf, brought, expected, skip } from '../../../test/real-file.ts'
import { sharedFile } from '../../../test/shared.ts'

test('GitHub: labels that name a part of Rails are proposed, those on how an issue is handled are not', {
  skip,
}, async t => {
  const { ana } = await brought(t, 'trackers/github-rails-issues-500.json')
  type Issue = { state: string; pull_request?: object; labels: { name: string }[] }
  const text = readFileSync(sharedFile('data/trackers/github-rails-issues-500.json')!, 'utf8')
  const open = (JSON.parse(text) as Issue[]).filter(issue => issue.state === 'open' && !issue.pull_request)
  const on = (label: string) => open.filter(issue => issue.labels.some(({ name }) => name === label)).length
  const asked = await ana.proposedBets({})
  assert.equal(asked.open, open.length)
  assert.deepEqual(
    asked.items.map(item => [item.from, item.title, item.open]),
    ['activerecord', 'encryption', 'actionpack', 'activestorage', 'activesupport'].map(label => [
      'label',
      label.charAt(0).toUpperCase() + label.slice(1),
      on(label),
    ]),
  )
})

test('Jira: every open epic is proposed with what stands below it; taken, all of that has a why', { skip }, async t => {
  const { ana } = await brought(t, 'trackers/jira-cloud-all-fields-en.csv')
  const epics = (await allOf(ana, 'ticket')).filter(ticket => ticket.fields.type === 'epic' && ticket.state !== 'done')
  const { items, open } = await ana.proposedBets({})
  assert.deepEqual(items.map(item => item.title).sort(), epics.map(epic => epic.title).sort())
  const { status } = expected['trackers/jira-cloud-all-fields-en.csv']
  assert.equal(open, status['To Do'] + status['In Progress'])
  const taken = await ana.takeProposed({ take: items.slice(0, 5).map(({ id }) => ({ id })) })
  assert.equal(
    taken.gathered,
    items.slice(0, 5).reduce((sum, item) => sum + item.open, 0),
  )
  assert.equal(taken.says, `5 bets proposed; ${taken.gathered} of ${open} open tickets now serve one.`)
})

test('Linear: projects and roadmaps are proposed under their own names', { skip }, async t => {
  const { ana } = await brought(t, 'trackers/linear-export.csv')
  const { items } = await ana.proposedBets({})
  assert.deepEqual(
    items.map(item => [item.from, item.title, item.open]),
    [
      ['project', 'Claw Alpha', 5],
      ['project', 'NextBird', 5],
      ['project', 'RavenClaw Milestone', 5],
    ],
  )
})

test('Trello: lists that are no states are proposed with their cards', { skip }, async t => {
  const { ana } = await brought(t, 'trackers/trello-board-tellybox.json')
  const { items } = await ana.proposedBets({})
  const lists = expected['trackers/trello-board-tellybox.json'].cards_by_list as Record<string, number>
  const named = Object.entries(lists).filter(([list]) => list !== '....')
  assert.deepEqual(
    Object.fromEntries(items.map(item => [item.title, item.open])),
    Object.fromEntries(named.map(([list, count]) => [list.charAt(0).toUpperCase() + list.slice(1), count])),
  )
})
