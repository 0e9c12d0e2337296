/** A short name for a text's content: the same text gives the same 26 signs, another text practically never. */
export function contentHash(text: string): string {
  return [0x9e3779b9, 0x7f4a7c15].map(seed => mixed(text, seed)).join('')
}

// two rounds of multiply and shift per sign over two 32-bit halves; no security is asked of it
function mixed(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (high >>> 0).toString(36).padStart(7, '0').slice(-7) + (low >>> 0).toString(36).padStart(7, '0').slice(-6)
}

/** An id that follows from a text: whoever asks again gets the same one (a UUID of version 8). */
export function derivedId(text: string): string {
  const hex = [1, 2, 3, 4]
    .map(round => Number.parseInt(mixed(`${round}\n${text}`, 0x2545f491 * round).slice(0, 12), 36) % 0x100000000)
    .map(part => part.toString(16).padStart(8, '0'))
    .join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
