import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLinkValues } from '../../model/check-record.ts'
import { isOpen } from '../../model/kind.ts'
import { territory } from '../map.ts'
import { core } from './core.kind.ts'
import { declinedRequest } from './declined-request.kind.ts'
import { feature } from './feature.kind.ts'
import { loop } from './loop.kind.ts'

test('a loop runs over trigger, action, feedback and progress', () => {
  assert.deepEqual(Object.keys(loop.fields.steps.options ?? {}), ['trigger', 'action', 'feedback', 'progress'])
})

test('a metric may measure one step of a loop and has a bar', () => {
  assert.deepEqual(checkLinkValues(loop.links.measuredBy, { step: 's2', bar: 0.4 }), { step: 's2', bar: 0.4 })
  assert.equal(loop.links.measuredBy.once, false)
})

test('a feature is judged by its fit, and a bet by the very same words', () => {
  const fits = ['core', 'supports', 'orbits', 'unrelated', 'dilutes', 'not judged']
  assert.deepEqual(Object.keys(feature.fields.fit.options ?? {}), fits)
  assert.deepEqual(Object.keys(territory().kinds.get('bet')?.fields.coreFit?.options ?? {}), fits)
})

test('a feature lives from idea to removal', () => {
  assert.deepEqual(Object.keys(feature.states), ['idea', 'building', 'live', 'sunset', 'removed'])
  assert.deepEqual(
    Object.keys(feature.states).filter(state => !isOpen(feature, state)),
    ['removed'],
  )
})

test('a core sheet has paths in, a core, and paths on', () => {
  for (const part of ['userTasks', 'businessObjectives', 'inwardPaths', 'coreContent', 'forwardPaths'] as const) {
    assert.equal(core.fields[part].type, 'steps')
  }
})

test('a declined request stays open until those who asked were told', () => {
  assert.ok(isOpen(declinedRequest, 'declined') && !isOpen(declinedRequest, 'told'))
  assert.deepEqual(declinedRequest.links.answers.to, ['feedback'])
})
