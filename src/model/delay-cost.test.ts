import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compute } from '../areas/goals/delay-cost.compute.ts'
import { costOfMove, type DelayCost, lossOfMove, lostBy } from './delay-cost.ts'
import { outlook } from './lanes.ts'

const exactly = (weeks: number) => ({ low: weeks, high: weeks })

test('the cost of a move is that of the method finance.delayCost where both know the shape', () => {
  const cases = [
    { readyWeek: 0, delayWeeks: 3 },
    { readyWeek: 2, delayWeeks: 5 },
    { readyWeek: 7, delayWeeks: 1.5 },
  ]
  for (const { readyWeek, delayWeeks } of cases) {
    const [from, to] = [exactly(readyWeek), exactly(readyWeek + delayWeeks)]
    const linear = { perWeek: exactly(5), unit: 'money', shape: 'linear', dayIn: null } as const
    const method = compute({ perWeek: 5, delayWeeks, readyWeek, shape: 'linear' })
    assert.deepEqual(costOfMove(from, to, linear), exactly(method.cost))
    // a deadline loses each week what a week loses, and once what waits for the day
    const late = compute({ perWeek: 5, delayWeeks, readyWeek, shape: 'deadline', deadlineWeek: 4, lostAtDeadline: 60 })
    const [weekly, once] = [costOfMove(from, to, linear), lossOfMove(from, to, { amount: 60, dayIn: 4 })]
    assert.equal(weekly.low + once.low, late.cost)
  }
})

test('a range of weeks keeps its ends apart when work is laid', () => {
  const laid = outlook(
    [
      { id: 'a', weeks: { low: 1, high: 4 } },
      { id: 'b', weeks: { low: 2, high: 2 } },
    ],
    1,
  )
  assert.deepEqual(
    [laid.start('b'), laid.finish('b')],
    [
      { low: 1, high: 4 },
      { low: 3, high: 6 },
    ],
  )
})

test('the cost of a move is the loss of its weeks added up, whatever the shape', () => {
  const step = 1 / 64
  const shapes: DelayCost['shape'][] = ['linear', 'peak', 'deadline']
  for (const shape of shapes)
    for (const dayIn of [0, 2, 5.5, 9]) {
      const rate = (week: number) => (shape === 'linear' || (shape === 'peak' ? week < dayIn : week >= dayIn) ? 3 : 0)
      let sum = 0
      for (let week = 1.5; week < 7; week += step) sum += rate(week) * step
      const cost = costOfMove(exactly(1.5), exactly(7), { perWeek: exactly(3), unit: 'money', shape, dayIn })
      assert.deepEqual(cost, exactly(sum), `${shape} at ${dayIn}`)
    }
})

test('what is lost with whoever waits is lost once: after the day, or when it never comes', () => {
  const loss = { amount: 60, dayIn: 4 }
  assert.deepEqual(lossOfMove(exactly(3), exactly(4), loss), exactly(0))
  assert.deepEqual(lossOfMove(exactly(3), exactly(4.5), loss), exactly(60))
  assert.deepEqual(lossOfMove(exactly(5), exactly(9), loss), exactly(0))
  assert.deepEqual(lossOfMove({ low: 2, high: 6 }, exactly(3), loss), { low: -60, high: 0 })
  assert.deepEqual(lossOfMove(exactly(3), null, { amount: 60, dayIn: null }), exactly(60))
  assert.deepEqual(lossOfMove(null, { low: 3, high: 5 }, loss), { low: -60, high: 0 })
  assert.equal(lostBy(3, { shape: 'deadline', dayIn: -2 }), 3)
})
