import { refuse } from '../../model/method-refusal.ts'
import { type Readout, rounded } from '../../model/readout.ts'
import type { Input, Output } from './delay-cost.method.ts'

/** Cost in the unit of `perWeek`; a shape without its week is refused. */
export function compute(input: Input): Output {
  const { shape, delayWeeks, readyWeek, deadlineWeek } = input
  const costAt = costOver(input)
  const end = readyWeek + delayWeeks
  const missesDeadline = shape === 'deadline' && readyWeek <= deadlineWeek! && end > deadlineWeek!
  const steps = 24
  return {
    cost: costAt(end),
    perWeekAtEnd: rateAt(input, end),
    missesDeadline,
    shape,
    curve: Array.from({ length: steps + 1 }, (_, i): [number, number] => {
      const week = (delayWeeks * i) / steps
      return [week, costAt(readyWeek + week)]
    }),
  }
}

/** What is lost from the ready week to a later one. */
function costOver({
  perWeek,
  shape,
  peakWeek,
  spreadWeeks,
  deadlineWeek,
  lostAtDeadline,
  readyWeek,
}: Input): (week: number) => number {
  if (shape === 'linear') return week => perWeek * (week - readyWeek)
  if (shape === 'deadline') {
    if (deadlineWeek === undefined) refuse('deadlineWeek', deadlineWeek, 'given with a deadline')
    if (lostAtDeadline === undefined) refuse('lostAtDeadline', lostAtDeadline, 'given with a deadline')
    return week =>
      perWeek * (week - readyWeek) + (readyWeek <= deadlineWeek && week > deadlineWeek ? lostAtDeadline : 0)
  }
  if (peakWeek === undefined) refuse('peakWeek', peakWeek, 'given with a peak')
  if (spreadWeeks === undefined) refuse('spreadWeeks', spreadWeeks, 'given with a peak')
  const area = (week: number) => perWeek * triangleArea((week - peakWeek) / spreadWeeks) * spreadWeeks
  return week => area(week) - area(readyWeek)
}

/** Area of a triangle of height 1 over -1..1, up to x. */
function triangleArea(x: number): number {
  if (x <= -1) return 0
  if (x >= 1) return 1
  return x < 0 ? (x + 1) ** 2 / 2 : 1 - (1 - x) ** 2 / 2
}

function rateAt({ shape, perWeek, peakWeek, spreadWeeks }: Input, week: number): number {
  if (shape !== 'peak') return perWeek
  return perWeek * Math.max(0, 1 - Math.abs(week - peakWeek!) / spreadWeeks!)
}

/** What waiting costs. */
export function readout({ cost, missesDeadline, perWeekAtEnd, curve, shape }: Output, { delayWeeks }: Input): Readout {
  return {
    says: [
      `Waiting ${rounded(delayWeeks, 1)} ${delayWeeks === 1 ? 'week' : 'weeks'} costs ${rounded(cost, 2)}.`,
      ...(missesDeadline ? ['It misses the deadline.'] : []),
    ],
    sure: [`Shape: ${shape}; after that, another week costs ${rounded(perWeekAtEnd, 2)}.`],
    change: ['The weekly loss is a guess: give it as a range in the plan.'],
    silent: ['What is gained by whatever goes first.'],
    chart: {
      shape: 'line',
      title: 'Cost by weeks of delay',
      marks: curve.map(([week, value]) => ({ label: rounded(week, 1), value })),
    },
  }
}
