import { analyse } from 'chardet'
import { legacyFit } from './legacy-fit.ts'

/** A file's text, the encoding that was taken for it, and how that is known. */
export interface Decoded {
  text: string
  encoding: string
  encodingIs: 'marked' | 'proved' | 'guessed' | 'chosen'
}

const sampleSize = 65_536

/** Turns bytes into text: by the mark at their start, by what only one encoding allows, else by likelihood. */
export function textOf(bytes: Uint8Array, wish?: string): Decoded {
  if (wish) return { text: decode(bytes, wish), encoding: nameOf(wish), encodingIs: 'chosen' }
  const marked = markOf(bytes)
  if (marked) return { text: decode(bytes, marked), encoding: marked, encodingIs: 'marked' }
  if (escapes(bytes)) return { text: decode(bytes, 'iso-2022-jp'), encoding: 'iso-2022-jp', encodingIs: 'proved' }
  const wide = wideOrder(bytes)
  if (wide) return { text: decode(bytes, wide), encoding: wide, encodingIs: 'proved' }
  const strict = decodeStrictly(bytes)
  if (strict !== undefined) return { text: strict, encoding: 'utf-8', encodingIs: 'proved' }
  const encoding = mostlyUtf8(bytes) ? 'utf-8' : likeliest(bytes)
  return { text: decode(bytes, encoding), encoding, encodingIs: 'guessed' }
}

/** Whether a name stands for an encoding that can be read. */
export function isEncoding(name: string): boolean {
  return nameOf(name) !== ''
}

function nameOf(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(nameOf(encoding) || 'utf-8').decode(bytes)

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

// plain bytes that switch to Japanese with ESC $ B, and would be read as signs of ASCII
function escapes(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, sampleSize)
  for (let at = 0; at < end; at += 1) {
    if (bytes[at]! >= 0x80) return false
    if (bytes[at] === 0x1b && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true
  }
  return false
}

// line ends, quotes and separators are two bytes of which one is 0 there, always on the same side
function wideOrder(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length - (bytes.length % 2), sampleSize)
  let little = 0
  let big = 0
  let other = 0
  let lineEnds = 0
  let strayLineEnds = 0
  for (let at = 0; at < end; at += 2) {
    const first = bytes[at]!
    const second = bytes[at + 1]!
    if (first === 0x0a || second === 0x0a) {
      if (first === 0 || second === 0) lineEnds += 1
      else strayLineEnds += 1
    }
    if (first === 0 && second === 0) other += 1
    else if (second === 0 && first < 0x7f) little += 1
    else if (first === 0 && second < 0x7f) big += 1
  }
  const pairs = end / 2
  if (pairs < 2 || other > pairs / 50 || strayLineEnds > lineEnds) return undefined
  if (little > pairs / 50 && little > 8 * big) return 'utf-16le'
  if (big > pairs / 50 && big > 8 * little) return 'utf-16be'
  return undefined
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

// a few broken bytes among many whole sequences: UTF-8 that was cut or mixed, not another encoding
function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at]!
    if (lead < 0x80) continue
    const follow =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0
    let seen = 0
    while (seen < follow && (bytes[at + seen + 1]! & 0xc0) === 0x80) seen += 1
    if (follow > 0 && seen === follow) {
      whole += 1
      at += follow
    } else if (at + follow >= bytes.length) break
    else broken += 1
  }
  return whole > 10 * broken || (broken === 0 && whole > 0)
}

function likeliest(bytes: Uint8Array): string {
  const sample = telling(bytes)
  const found = new Map<string, number>()
  for (const match of analyse(sample)) {
    const name = nameOf(match.name)
    if (name && !name.startsWith('utf-16')) found.set(name, Math.max(found.get(name) ?? 0, match.confidence))
  }
  // the family chardet leaves out: it takes these for their neighbours
  for (const name of [
    'windows-1252',
    'windows-1250',
    'windows-1254',
    'windows-1251',
    'windows-1253',
    'windows-1255',
    'windows-1256',
    'windows-874',
    'shift_jis',
    'gb18030',
    'big5',
    'euc-kr',
  ]) {
    if (!found.has(name)) found.set(name, 5)
  }
  let best = 'windows-1252'
  let bestScore = Number.NEGATIVE_INFINITY
  for (const [name, confidence] of found) {
    const score = confidence / 100 + 2 * legacyFit(sample, name)
    if (score > bestScore) {
      best = name
      bestScore = score
    }
  }
  return best
}

// the lines that hold something beyond ASCII, as far as they fit the sample
function telling(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleSize) return bytes
  const taken: number[] = []
  let start = 0
  let beyond = false
  for (let at = 0; at < bytes.length && taken.length < sampleSize; at += 1) {
    if (bytes[at]! >= 0x80) beyond = true
    if (bytes[at] !== 0x0a) continue
    if (beyond) for (let copy = start; copy <= at && taken.length < sampleSize; copy += 1) taken.push(bytes[copy]!)
    start = at + 1
    beyond = false
  }
  return taken.length > 0 ? Uint8Array.from(taken) : bytes.subarray(0, sampleSize)
}
