// Real issues parted into work and requests by one of their labels.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allOf, expected, planned, skip } from '../../../test/real-file.ts'
import { byLabel, labelsIn, requestLabels, soundLike } from './requests-by-label.ts'

const file = 'trackers/github-rails-issues-500.json'

test('by label some issues are requests to be heard, the others work, and the open ones are counted', {
  skip,
}, async t => {
  const want = expected[file]
  const { ana, id, plan: first } = await planned(t, file)
  assert.equal(first.kinds.ticket?.open, want.issues_without_pull_requests - want.issues_by_state.closed)
  const found = labelsIn(first)
  assert.ok(found)
  const asked = found.labels.find(({ value }) => value === 'activestorage')!
  const { plan } = await ana.mapImport({ id, mapping: byLabel(first, found.column, [asked.value]) })
  assert.deepEqual(requestLabels(plan), [asked.value])
  const requests = plan.kinds.feedback!.create
  assert.ok(requests > 0 && requests <= asked.count)
  assert.equal(plan.kinds.ticket!.create + requests, want.issues_without_pull_requests)
  await ana.commitImport({ id, wait: true })
  const heard = await allOf(ana, 'feedback')
  assert.equal(heard.length, requests)
  const quiet = heard.filter(({ state }) => state === 'answered').length
  assert.equal(heard.length - quiet + plan.kinds.ticket!.open!, want.issues_by_state.open)
  assert.ok(heard.every(({ tags, fields }) => tags.includes(asked.value) && String(fields.text ?? '') !== ''))
  assert.equal((await allOf(ana, 'tickets')).length, want.issues_without_pull_requests - requests)
})

test('labels that sound like a request are proposed, and none takes the choice away again', () => {
  const labels = ['bug', 'enhancement', 'Feature request', 'docs', 'question'].map(value => ({ value }))
  assert.deepEqual(soundLike(labels), ['enhancement', 'Feature request', 'question'])
  const mapping = {
    intake: 'github',
    kind: 'ticket',
    system: 'github',
    choices: {},
    fixed: {},
    columns: [
      { column: 'labels', to: [{ as: 'common' as const, name: 'tags' as const }] },
      { column: 'body', to: [{ as: 'field' as const, name: 'description' }] },
    ],
  }
  const both = byLabel({ mapping }, 'labels', ['question'])
  const after = { ...mapping, columns: both.columns! }
  assert.deepEqual(requestLabels({ mapping: after }), ['question'])
  assert.deepEqual(byLabel({ mapping: after }, 'labels', []).columns, mapping.columns)
})
