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

/** First time at which the running sum reaches 0, linear inside a period; null if never. And whether it falls below again. */
export function paybackTime(flows: readonly number[]): { time: number | null; fallsAgain: boolean } {
  let sum = 0
  let time: number | null = null
  let fallsAgain = false
  for (const [t, flow] of flows.entries()) {
    const before = sum
    sum += flow
    if (time === null && sum >= 0 && (before < 0 || t === 0)) time = t === 0 ? 0 : t - 1 + -before / flow
    else if (time !== null && sum < 0) fallsAgain = true
  }
  return { time, fallsAgain }
}
