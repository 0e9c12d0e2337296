/** ρ that makes a two-sided normal mixture tightest at intrinsic time `optimum` (Howard et al. 2021). */
export function bestRho(optimum: number, alpha: number): number {
  const log = 2 * Math.log(1 / alpha)
  return optimum / (log + Math.log(1 + log))
}

/** Boundary of the two-sided normal mixture at intrinsic time v ≥ 0. */
export function mixtureBound(v: number, alpha: number, rho: number): number {
  return Math.sqrt((v + rho) * (Math.log((v + rho) / rho) - 2 * Math.log(alpha)))
}

/** ln of the mixture martingale for a centred sum s at intrinsic time v. */
export function mixtureLogEvidence(s: number, v: number, rho: number): number {
  return 0.5 * Math.log(rho / (v + rho)) + (s * s) / (2 * (v + rho))
}
