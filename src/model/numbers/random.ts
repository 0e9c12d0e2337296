/** A stream of random numbers that a seed repeats exactly (xoshiro128++, Blackman & Vigna 2019). */
export interface Random {
  /** Above 0 and below 1, 32 bits of it. */
  uniform(): number
  /** From the standard normal distribution (Marsaglia's polar method). */
  normal(): number
  /** From the gamma distribution with that shape and scale 1 (Marsaglia & Tsang 2000). */
  gamma(shape: number): number
}

/** Starts a stream; equal seeds give equal streams on every machine. */
export function seededRandom(seed: number): Random {
  const state = new Uint32Array(4)
  let mixed = (seed ^ 0x9e3779b9) >>> 0
  let high = Math.floor(seed / 4294967296) >>> 0
  for (let i = 0; i < 4; i += 1) {
    mixed = (mixed + 0x6d2b79f5 + high) >>> 0
    high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d) >>> 0
    let word = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    state[i] = word ^ (word >>> 15)
  }
  let [a, b, c, d] = [state[0]! | 0, state[1]! | 0, state[2]! | 0, state[3]! | 1]
  let spare = 0
  let kept = false

  function next(): number {
    const sum = (a + d) | 0
    const result = (((sum << 7) | (sum >>> 25)) + a) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result
  }
  function uniform(): number {
    return (next() + 0.5) * 2.3283064365386963e-10
  }
  function normal(): number {
    if (kept) {
      kept = false
      return spare
    }
    for (;;) {
      const u = next() * 4.6566128730773926e-10 - 1
      const v = next() * 4.6566128730773926e-10 - 1
      const radius = u * u + v * v
      if (radius >= 1 || radius === 0) continue
      const factor = Math.sqrt((-2 * Math.log(radius)) / radius)
      spare = v * factor
      kept = true
      return u * factor
    }
  }
  function gamma(shape: number): number {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape)
    const base = shape - 1 / 3
    const scale = 1 / Math.sqrt(9 * base)
    for (;;) {
      const z = normal()
      const cube = (1 + scale * z) ** 3
      if (cube <= 0) continue
      if (Math.log(uniform()) < 0.5 * z * z + base - base * cube + base * Math.log(cube)) return base * cube
    }
  }
  return { uniform, normal, gamma }
}
