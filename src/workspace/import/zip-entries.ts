import { inflateRawSync } from 'node:zlib'
import { Problem } from '../../model/problem.ts'

/** A file within a packed one. */
export interface Entry {
  name: string
  size: number
  bytes(): Uint8Array
}

/** What is unpacked may be no larger than what may be dropped as it is. */
export const mostUnpacked = 250 * 1024 * 1024

/** The files in a zip, by its list at the end; what stands before it is not believed. */
export function zipEntries(packed: Uint8Array): Entry[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > packed.length || view.getUint32(at, true) !== 0x02014b50) throw broken()
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const compressed = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const from = view.getUint32(at + 42, true)
    const name = new TextDecoder('utf-8').decode(packed.subarray(at + 46, at + 46 + nameLength))
    if (compressed === 0xffffffff || from === 0xffffffff) throw tooLarge()
    at += 46 + nameLength + rest
    if (name.endsWith('/')) continue
    entries.push({ name, size, bytes: () => unpack(packed, view, { from, compressed, size, method, flags }) })
  }
  return entries
}

interface Place {
  from: number
  compressed: number
  size: number
  method: number
  flags: number
}

function unpack(packed: Uint8Array, view: DataView, { from, compressed, size, method, flags }: Place): Uint8Array {
  if (flags & 1) throw new Problem('invalid', 'This packed file has a password. Unpack it, and drop what is in it.')
  if (from + 30 > packed.length || view.getUint32(from, true) !== 0x04034b50) throw broken()
  const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true)
  const bytes = packed.subarray(start, start + compressed)
  if (size > mostUnpacked) throw tooLarge()
  if (method === 0) return bytes
  if (method !== 8)
    throw new Problem('invalid', 'This file is packed in a way that is not known. Unpack it, and drop what is in it.')
  return within(() => inflateRawSync(bytes, { maxOutputLength: mostUnpacked }))
}

/** Runs what unpacks; what is broken or too large is said in words. */
export function within(work: () => Uint8Array): Uint8Array {
  try {
    return work()
  } catch (failure) {
    const code = failure instanceof Error && 'code' in failure ? String(failure.code) : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    if (code.startsWith('Z_')) throw broken()
    throw failure
  }
}

// its signature, which a comment of up to 64 kB may follow
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw broken()
}

const broken = (): Problem =>
  new Problem('invalid', 'This packed file is broken or was cut off. Save or download it again.')

/** Refuses what would grow too large. */
export const tooLarge = (): Problem =>
  new Problem('too-much', `Unpacked this is larger than ${mostUnpacked / 1024 / 1024} MB. Export it in parts.`, {
    bytes: 'too large',
  })
