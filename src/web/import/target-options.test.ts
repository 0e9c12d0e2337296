import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../../areas/map.ts'
import { commonTargets, targetSchema } from '../../model/import-mapping.ts'
import { optionOf, targetOf, targetOptions } from './target-options.ts'

test('every option stands for a target the import understands, and reads back as itself', () => {
  const options = targetOptions(territory(), 'ticket')
  assert.equal(new Set(options.map(option => option.id)).size, options.length)
  for (const { id } of options) {
    const [target] = targetOf(id, undefined)
    assert.ok(targetSchema.safeParse(target).success, id)
    assert.equal(optionOf(target), id)
  }
})

test('everything that is common to all kinds has a name of its own to choose', () => {
  const labels = new Map(targetOptions(territory(), 'ticket').map(({ id, label }) => [id, label]))
  for (const name of commonTargets) assert.match(labels.get(`common ${name}`) ?? '', /^[A-Z]/, name)
})

test('a column left out has no target', () => {
  assert.deepEqual(targetOf(null, { as: 'tag' }), [])
  assert.equal(optionOf(undefined), null)
})

test('choosing what stood there already keeps its finer settings', () => {
  const before = { as: 'link', name: 'partOf', way: 'out', by: 'id' } as const
  assert.deepEqual(targetOf('link partOf', before), [before])
})
