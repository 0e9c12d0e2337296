import { Problem } from './problem.ts'

/** Gives text as it is stored: NFC, well-formed, without U+0000; throws with field and position otherwise. */
export function cleanText(text: string, field: string): string {
  const fault = faultOf(text)
  if (fault) throw new Problem('invalid', `${field} ${fault}.`, { [field]: fault })
  return text.normalize('NFC')
}

/** What keeps a text from being stored, with its position; null when nothing does. */
export function faultOf(text: string): string | null {
  const nul = text.indexOf('\u0000')
  if (nul >= 0) return `holds the character U+0000 at position ${nul + 1}; remove it`
  if (!text.isWellFormed()) {
    return `holds half of a surrogate pair at position ${loneSurrogate(text) + 1}; remove it`
  }
  return null
}

/** The same text with what may not be stored taken out; for imports, which report it. */
export function mendText(text: string): { text: string; mended: boolean } {
  const mended = text.replaceAll('\u0000', '').toWellFormed().normalize('NFC')
  return { text: mended, mended: text.includes('\u0000') || !text.isWellFormed() }
}

function loneSurrogate(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0xd800 || code > 0xdfff) continue
    const next = text.charCodeAt(at + 1)
    if (code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
      at += 1
      continue
    }
    return at
  }
  return -1
}
