/** Root of a rising function given with its slope: Newton, kept inside a shrinking bracket. */
export function safeguardedNewton(
  evaluate: (x: number) => readonly [value: number, slope: number],
  low: number,
  high: number,
  start: number,
): number {
  let [left, right] = [low, high]
  let x = start > low && start < high ? start : (low + high) / 2
  for (let round = 0; round < 300; round += 1) {
    const [value, slope] = evaluate(x)
    if (value === 0) return x
    if (value < 0) left = x
    else right = x
    const step = value / slope
    const next = x - step
    const inside = Number.isFinite(next) && next > left && next < right
    const chosen = inside ? next : (left + right) / 2
    if (Math.abs(chosen - x) <= 1e-15 * Math.max(1e-3, Math.abs(x)) || right - left <= 1e-16 * Math.abs(x))
      return chosen
    x = chosen
  }
  return x
}

/** Root of f between two points where its signs differ, by bisection quickened with secants (Illinois). */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b, fa, fb] = [low, high, f(low), f(high)]
  if (fa === 0) return a
  if (fb === 0) return b
  if (fa > 0 === fb > 0) throw new Error(`no sign change between ${low} and ${high}`)
  let side = 0
  for (let round = 0; round < 400; round += 1) {
    const secant = (a * fb - b * fa) / (fb - fa)
    const useful = round % 4 !== 3 && secant > Math.min(a, b) && secant < Math.max(a, b)
    const x = useful ? secant : (a + b) / 2
    const value = f(x)
    if (value === 0 || Math.abs(b - a) <= 4e-16 * Math.max(Math.abs(a), Math.abs(b), 1e-12)) return x
    if (value > 0 === fb > 0) {
      b = x
      fb = value
      if (side === 1) fa /= 2
      side = 1
    } else {
      a = x
      fa = value
      if (side === -1) fb /= 2
      side = -1
    }
  }
  return (a + b) / 2
}

/** Where a function with a single peak is highest, by golden section, to the square root of precision. */
export function peakOf(f: (x: number) => number, low: number, high: number): number {
  const golden = (Math.sqrt(5) - 1) / 2
  let [a, b] = [low, high]
  let c = b - golden * (b - a)
  let d = a + golden * (b - a)
  let [fc, fd] = [f(c), f(d)]
  while (b - a > 1e-7 * Math.max(1e-3, Math.abs(a), Math.abs(b))) {
    if (fc >= fd) {
      ;[b, d, fd] = [d, c, fc]
      c = b - golden * (b - a)
      fc = f(c)
    } else {
      ;[a, c, fc] = [c, d, fd]
      d = a + golden * (b - a)
      fd = f(d)
    }
  }
  return (a + b) / 2
}
