import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roadmap, tried } from '../../test/what-if-roadmap.ts'
import type { ChartRecord } from './record.ts'

test('a delayed bet pushes those that depend on it, the sentence says so, and others go ahead meanwhile', () => {
  const drawn = roadmap()
  const [one, two, three] = drawn.records as [ChartRecord, ChartRecord, ChartRecord]
  drawn.join(two, 'dependsOn', one)
  drawn.join(two, 'dependsOn', drawn.add('bet', 'Over', {}, { state: 'launched' }))
  const result = tried(drawn, { does: 'delay', id: one.id, weeks: 4 }, 2)
  assert.match(result.says, /delays B-2 by 4 weeks \(it depends on B-1\): EUR 8–20k, and B-2 misses August rush/)
  assert.deepEqual(
    result.picture.after.map(({ id, start, finish }) => [id, start, finish]).sort(),
    [
      [one.id, 4, 10],
      [two.id, 10, 14],
      [three.id, 0, 4],
    ].sort(),
  )
  const dropped = tried(drawn, { does: 'drop', id: one.id }, 1)
  assert.match(dropped.says, /B-2 depends on B-1, which is on no lane/)
  const first = tried(drawn, { does: 'insert', id: two.id }, 1)
  assert.match(first.says, /B-2 waits for B-1/)
  assert.deepEqual(
    first.picture.bets.find(({ bet }) => bet.key === 'B-2')?.after.map(({ key }) => key),
    ['B-1'],
  )
})

test('work waits for other teams’ work, tells them of a delay, and a ring of waiting is laid all the same', () => {
  const drawn = roadmap()
  const [one, two, three] = drawn.records as [ChartRecord, ChartRecord, ChartRecord]
  const add = (title: string, weeks: number) =>
    drawn.add('bet', title, { horizon: 'now', weeks: { low: weeks, high: weeks } }, { team: 'support' })
  const [theirs, waiting] = [add('Theirs', 9), add('Waits for ours', 1)]
  drawn.join(one, 'dependsOn', theirs)
  drawn.join(waiting, 'dependsOn', one)
  drawn.join(two, 'dependsOn', three)
  drawn.join(three, 'dependsOn', two)
  const result = tried(drawn, { does: 'delay', id: one.id, weeks: 2 }, 1)
  assert.equal(result.picture.before.find(bar => bar.id === one.id)?.start, 9)
  assert.match(result.says, /another team’s B-\d waits for B-1/)
  assert.equal(result.picture.after.length, 3)
})
