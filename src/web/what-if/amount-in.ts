/** A number as people type it: 60,000, 60.000, 60 000 or 60k; undefined where it is none. */
export function amountIn(typed: string): number | undefined {
  const [, digits = '', letter = ''] = /^([\d\s.,’']+)([kKmM]?)$/u.exec(typed.trim()) ?? []
  const plain = digits.replace(/[\s’']/gu, '').replace(/[.,](?=\d{3}(\D|$))/g, '')
  const value = Number.parseFloat(plain.replace(',', '.'))
  if (!Number.isFinite(value)) return undefined
  return value * ({ k: 1_000, m: 1_000_000 }[letter.toLowerCase()] ?? 1)
}
