/** Net present value: flow t is divided by (1+rate)^(first+t); flows at time 0 are not discounted. Rate above -1. */
export function presentValue(flows: readonly number[], rate: number, first = 0): number {
  let sum = 0
  for (let t = flows.length - 1; t >= 0; t -= 1) sum = sum / (1 + rate) + flows[t]! // Horner, so that long series do not overflow
  return sum / (1 + rate) ** first
}

/** How often the flows change sign; zeros do not count. */
export function signChanges(flows: readonly number[]): number {
  const signs = flows.filter(flow => flow !== 0).map(Math.sign)
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length
}

/**
 * First time at which the running sum is back at 0 after money went out, linear inside a period; 0 where it never falls
 * below, null where it never comes back. And whether it falls below again.
 */
export function paybackTime(flows: readonly number[]): { time: number | null; fallsAgain: boolean } {
  let sum = 0
  let out = false
  let time: number | null = null
  let fallsAgain = false
  for (const [t, flow] of flows.entries()) {
    const before = sum
    sum += flow
    if (sum < 0) {
      if (time !== null) fallsAgain = true
      out = true
    } else if (out && time === null) time = t - 1 + -before / flow
  }
  return { time: out ? time : 0, fallsAgain }
}
