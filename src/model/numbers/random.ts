/** A stream of random numbers that a seed repeats exactly on every machine (xoshiro128++, Blackman & Vigna 2019). */
export interface Random {
  /** One number above 0 and below 1, 32 bits of it. */
  uniform(): number
  /** Fills a list with such numbers. */
  uniforms(out: Float64Array): Float64Array
  /** Fills a list from the standard normal distribution (Marsaglia's polar method). */
  normals(out: Float64Array): Float64Array
}

const unit = 2 ** -32

/** Starts a stream; neighbouring seeds give unrelated streams. */
export function seededRandom(seed: number): Random {
  const state = mixed(seed)
  const single = new Float64Array(1)

  function uniforms(out: Float64Array): Float64Array {
    // kept in local variables so that the loop runs without touching memory
    let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!]
    for (let i = 0; i < out.length; i += 1) {
      const sum = (a + d) | 0
      const word = (((sum << 7) | (sum >>> 25)) + a) >>> 0
      const shifted = b << 9
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= shifted
      d = (d << 11) | (d >>> 21)
      out[i] = (word + 0.5) * unit
    }
    state[0] = a
    state[1] = b
    state[2] = c
    state[3] = d
    return out
  }

  function normals(out: Float64Array): Float64Array {
    const pool = new Float64Array(Math.min(8192, 2 * out.length + 64))
    let next = pool.length
    for (let i = 0; i < out.length; ) {
      if (next + 1 >= pool.length) {
        uniforms(pool)
        next = 0
      }
      const u = 2 * pool[next]! - 1
      const v = 2 * pool[next + 1]! - 1
      next += 2
      const radius = u * u + v * v
      if (radius >= 1 || radius === 0) continue
      const factor = Math.sqrt((-2 * Math.log(radius)) / radius)
      out[i] = u * factor
      if (i + 1 < out.length) out[i + 1] = v * factor
      i += 2
    }
    return out
  }

  return { uniform: () => uniforms(single)[0]!, uniforms, normals }
}

/** Four words of state from a seed of up to 53 bits, never all zero (splitmix-like scrambling). */
function mixed(seed: number): Int32Array {
  const state = new Int32Array(4)
  let low = seed | 0
  const high = Math.floor(seed / 4294967296) | 0
  for (let i = 0; i < 4; i += 1) {
    low = (low + 0x6d2b79f5 + Math.imul(high, 0x2c1b3c6d)) | 0
    let word = Math.imul(low ^ (low >>> 16), 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    state[i] = word ^ (word >>> 15)
  }
  state[3]! |= 1
  return state
}
