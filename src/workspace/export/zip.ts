import { crc32, deflateRawSync } from 'node:zlib'

/** One file of a zip; its text comes in parts. */
export interface ZipEntry {
  name: string
  parts: AsyncIterable<string> | Iterable<string>
}

/** Packs files one after the other: only the one at hand lies in memory. */
export async function* zipped(entries: AsyncIterable<ZipEntry>, at: Date): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  const directory: Uint8Array[] = []
  let offset = 0
  for await (const { name, parts } of entries) {
    const pieces: Uint8Array[] = []
    for await (const part of parts) pieces.push(encoder.encode(part))
    const bytes = Buffer.concat(pieces)
    const packed = deflateRawSync(bytes)
    const title = encoder.encode(name)
    const about = [20, 0x0800, 8, dosTime(at), dosDay(at)] as const
    const sizes = [crc32(bytes), packed.length, bytes.length] as const
    const head = Buffer.concat([
      shorts(longs(0x04034b50), about),
      longs(...sizes),
      shorts(Buffer.alloc(0), [title.length, 0]),
      title,
    ])
    directory.push(
      Buffer.concat([
        shorts(longs(0x02014b50), [20, ...about]),
        longs(...sizes),
        shorts(Buffer.alloc(0), [title.length, 0, 0, 0, 0]),
        longs(0, offset),
        title,
      ]),
    )
    yield head
    yield packed
    offset += head.length + packed.length
  }
  const list = Buffer.concat(directory)
  yield list
  const count = directory.length
  yield Buffer.concat([
    shorts(longs(0x06054b50), [0, 0, Math.min(count, 0xffff), Math.min(count, 0xffff)]),
    longs(list.length, offset),
    shorts(Buffer.alloc(0), [0]),
  ])
}

function longs(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, at * 4)
  return bytes
}

function shorts(before: Buffer, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, at * 2)
  return Buffer.concat([before, bytes])
}

const dosTime = (at: Date): number => (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
const dosDay = (at: Date): number =>
  (Math.max(0, at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
