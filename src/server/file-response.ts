import type { FileAnswer } from '../model/operation.ts'
import type { NodeContext } from './api.ts'
import { holdsAlready } from './entity-tag.ts'
import { fileHeaders } from './file-answer.ts'

/** Writes a file out: whole, as the one part that was asked for, or not at all where the reader holds it already. */
export function fileResponse(
  { req }: Pick<NodeContext, 'req'>,
  file: FileAnswer,
  status: number,
  given: Record<string, string>,
): Response {
  const headers: Record<string, string> = { ...given, ...fileHeaders(file) }
  const tag = file.tag === undefined ? undefined : `"${file.tag}"`
  if (tag) headers.ETag = tag
  if (tag && holdsAlready(req.header('if-none-match'), tag)) return without(file, 304, bare(headers))
  if (file.size === undefined) return whole(req.method, file, status, headers)
  headers['Accept-Ranges'] = 'bytes'
  // a part of another version than the reader began with would not fit
  const since = req.header('if-range')
  const asked = since === undefined || since === tag ? req.header('range') : undefined
  const part = req.method === 'GET' && asked !== undefined ? partOf(asked, file.size) : 'whole'
  if (part === 'whole') return whole(req.method, file, status, headers)
  if (part === 'beyond')
    return without(file, 416, { ...bare(headers), 'Content-Range': `bytes */${file.size}`, 'Content-Length': '0' })
  headers['Content-Range'] = `bytes ${part.from}-${part.to - 1}/${file.size}`
  headers['Content-Length'] = String(part.to - part.from)
  return new Response(cut(file.bytes, part.from, part.to) as BodyInit, { status: 206, headers })
}

function whole(method: string, file: FileAnswer, status: number, headers: Record<string, string>): Response {
  // both kinds of bytes are what a response is made of
  return method === 'HEAD' ? without(file, status, headers) : new Response(file.bytes as BodyInit, { status, headers })
}

// nobody reads what was opened, so it is closed
function without(file: FileAnswer, status: number, headers: Record<string, string>): Response {
  if (file.bytes instanceof ReadableStream) void file.bytes.cancel()
  return new Response(null, { status, headers })
}

function bare({
  'Content-Type': _type,
  'Content-Length': _length,
  'Content-Disposition': _name,
  ...headers
}: Record<string, string>) {
  return headers
}

/** The one part of a file that is asked for; several at once, and what cannot be read, mean the whole. */
export function partOf(range: string, size: number): { from: number; to: number } | 'whole' | 'beyond' {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(range.replace(/\s/g, ''))
  if (!found || (found[1] === '' && found[2] === '')) return 'whole'
  const from = found[1] === '' ? Math.max(0, size - Number(found[2])) : Number(found[1])
  const to = found[1] === '' || found[2] === '' ? size : Math.min(size, Number(found[2]) + 1)
  if (found[1] !== '' && found[2] !== '' && Number(found[2]) < from) return 'whole'
  return from >= size || to <= from ? 'beyond' : { from, to }
}

function cut(bytes: FileAnswer['bytes'], from: number, to: number): Uint8Array | ReadableStream<Uint8Array> {
  if (!(bytes instanceof ReadableStream)) return bytes.subarray(from, to)
  let at = 0
  const part = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, control) {
      const kept = piece.subarray(Math.max(0, from - at), Math.max(0, to - at))
      at += piece.length
      if (kept.length > 0) control.enqueue(kept)
      if (at >= to) control.terminate()
    },
  })
  return bytes.pipeThrough(part)
}
