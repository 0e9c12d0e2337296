import { type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './stitching.method.ts'

/** The boundary for each scale c; before vMin it is that of vMin. */
export function compute({ v, alpha, vMin, c, s, eta }: Input): Output {
  const time = Math.max(v, vMin)
  const k1 = (eta ** 0.25 + eta ** -0.25) / Math.SQRT2
  const k2 = (Math.sqrt(eta) + 1) / 2
  const ell = Math.log(Math.log((eta * time) / vMin)) * s + Math.log(zeta(s) / (alpha * Math.log(eta) ** s))
  const bounds = c.map(scale => Math.sqrt(k1 ** 2 * time * ell + (k2 * scale * ell) ** 2) + k2 * scale * ell)
  return { bounds, alpha, test: 'polynomial stitching' }
}

/** Riemann's zeta for s > 1: a short sum and Euler–Maclaurin for the rest. */
function zeta(s: number): number {
  const last = 30
  let sum = 0
  for (let n = 1; n < last; n += 1) sum += n ** -s
  const tail = last ** (1 - s) / (s - 1) + 0.5 * last ** -s
  const first = (s * last ** (-s - 1)) / 12
  const second = (s * (s + 1) * (s + 2) * last ** (-s - 3)) / 720
  const third = (s * (s + 1) * (s + 2) * (s + 3) * (s + 4) * last ** (-s - 5)) / 30240
  return sum + tail + first - second + third
}

/** The lines in words. */
export function readout({ bounds, alpha }: Output, { c, v }: Input): Readout {
  return {
    says: bounds.map((bound, index) => `At v = ${rounded(v)} the line for scale ${c[index]} is ${rounded(bound)}.`),
    sure: [`Crossed without an effect with probability ${alpha} at most, over all looks.`],
    change: ['A larger vMin tightens the line later on.'],
    silent: ['Which scale fits: that follows from how far single values can lie out.'],
    chart: null,
  }
}
