import type { Draft } from '../../../model/importing/draft.ts'
import { nameOf } from '../../../model/pages/page.ts'
import { chance, percent, points, rounded } from '../../../model/readout.ts'
import { compute as mismatch } from '../statistics/srm.compute.ts'
import { compute as twoRates } from '../statistics/two-proportion.compute.ts'
import type { Arm, Compared } from './arms.ts'

/** A test of variants as an experiment that has ended, with its arms, its first outcome and all of them in words. */
export function experimentDraft(test: Compared, row: number, file: string): Draft {
  const [control, variant] = test.arms as [Arm, Arm]
  const outcomes = [...control.counts.keys()]
  const [first] = outcomes
  const main = first === undefined ? undefined : compared(first, control, variant)
  const title = test.name ?? nameOf(file)
  return {
    row,
    kind: 'experiment',
    externalId: `test ${title}`.slice(0, 200),
    aliases: [],
    title: title.slice(0, 500),
    state: 'ended',
    url: null,
    author: null,
    createdAt: null,
    fields: {
      method: 'ab test',
      way: 'behaviours',
      nature: 'quantitative',
      measure: first === undefined ? null : `${first}: ${variant.name} against ${control.name}`.slice(0, 2_000),
      unit: first === undefined ? null : 'percentage points',
      arms: test.arms.map(({ name }, at) => ({
        id: `arm${at + 1}`,
        text: name.slice(0, 2_000),
        sort: at === 0 ? 'control' : 'variant',
      })),
      controlSize: control.size,
      variantSize: variant.size,
      controlCount: first === undefined ? null : control.counts.get(first)!,
      variantCount: first === undefined ? null : variant.counts.get(first)!,
      resultSample: test.arms.reduce((sum, { size }) => sum + size, 0),
      resultValue: main ? Number((main.diff * 100).toFixed(3)) : null,
      resultInterval: main?.ciNewcombe
        ? { low: Number((main.ciNewcombe[0] * 100).toFixed(3)), high: Number((main.ciNewcombe[1] * 100).toFixed(3)) }
        : null,
      result: inWords(test, outcomes),
      startsOn: test.from,
      endsOn: test.to,
    },
    links: [],
    comments: [],
    problems: [],
    leftOut: null,
  }
}

const compared = (name: string, a: Arm, b: Arm) =>
  twoRates({
    a: [a.counts.get(name)!, a.size],
    b: [b.counts.get(name)!, b.size],
    conf: 0.95,
    direction: 'b-a',
    alternative: 'two-sided',
  })

function inWords({ arms }: Compared, outcomes: readonly string[]): string {
  const figures = [...arms[0]!.sums.keys()]
  const cell = (text: string): string => text.replaceAll('|', '\\|')
  const head = ['Arm', 'People', ...outcomes, ...figures.map(name => `${name} (mean)`)].map(cell)
  const rows = arms.map(arm => [
    cell(arm.name),
    String(arm.size),
    ...outcomes.map(name => `${arm.counts.get(name) ?? 0} (${percent((arm.counts.get(name) ?? 0) / arm.size, 2)})`),
    ...figures.map(name => rounded((arm.sums.get(name) ?? 0) / arm.size, 2)),
  ])
  const table = [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
  const [control, ...others] = arms as [Arm, ...Arm[]]
  const lines = outcomes.flatMap(name =>
    others.map(variant => {
      const { diff, ciNewcombe, pValue } = compared(name, control, variant)
      const range = ciNewcombe ? ` (95 %: ${points(ciNewcombe[0])} to ${points(ciNewcombe[1])})` : ''
      return `- ${name}, ${variant.name} against ${control.name}: ${points(diff)} points${range}, p = ${chance(pValue)}.`
    }),
  )
  const split = mismatch({ observed: arms.map(({ size }) => size), threshold: 0.001 })
  const even =
    split.pValue !== null && split.pValue < 0.05
      ? `\n\nThe arms are not of one size (p = ${chance(split.pValue)}). Unless they were meant to be, something went wrong in who got which.`
      : ''
  return `${table}\n\n${lines.join('\n')}${even}`.slice(0, 190_000)
}
