import { listed, many, percent, type Readout, rounded } from '../../model/readout.ts'
import { presentValue } from './cash-flow.ts'
import type { Input, Output } from './irr.method.ts'
import { rateRoots } from './rate-roots.ts'

/** Roots of `flows`, and one rate for each further series whose name begins with `flows`. */
export function compute(input: Input): Output {
  const { flows, ...others } = input
  const named = Object.entries(others).flatMap(([name, series]) => {
    if (!name.startsWith('flows') || !series) return []
    const { roots } = rateRoots(series)
    return [[name.replace('flows', 'irr'), roots.length === 1 ? roots[0]! : null] as const]
  })
  if (!flows) return Object.fromEntries(named)
  const { roots, status, signChanges } = rateRoots(flows)
  const rates = [-0.5, -0.2, 0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4]
  return {
    ...Object.fromEntries(named),
    irr: roots.length === 1 ? roots[0]! : null,
    roots,
    status,
    signChanges,
    profile: rates.map((rate): [number, number] => [rate, presentValue(flows, rate)]),
  }
}

/** The rate, or why there is none. */
export function readout(output: Output): Readout {
  const { irr, roots, status, profile, signChanges } = output
  const named = Object.entries(output).filter(([name]) => name.startsWith('irr') && name !== 'irr')
  const says = named.map(([name, value]) => `${name}: ${percent(value as number | null, 2)}.`)
  if (status === 'ok') says.push(`The case breaks even at ${percent(irr, 2)} a period.`)
  if (status === 'multiple-roots')
    says.push(
      `Not unique: the case breaks even at ${listed((roots ?? []).map(root => percent(root, 2)))}. Use the NPV.`,
    )
  if (status === 'no-sign-change') says.push('There is no such rate: money flows one way only.')
  if (status === 'no-root') says.push('There is no such rate: the flows are never worth nothing.')
  if (status === 'no-data' || says.length === 0) says.push('No data.')
  return {
    says,
    sure: signChanges === undefined || signChanges === 0 ? [] : [`${many(signChanges, 'change', 'changes')} of sign.`],
    change: ['Flows far in the future move it most.'],
    silent: ['How much money it is about: a high rate on little money is little money.'],
    chart: profile
      ? {
          shape: 'line',
          title: 'NPV by rate',
          marks: profile.map(([rate, value]) => ({ label: percent(rate, 0), value: Number(rounded(value, 6)) })),
          lines: [{ label: 'zero', at: 0 }],
        }
      : null,
  }
}
