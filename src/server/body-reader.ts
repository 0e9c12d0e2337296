import type { IncomingMessage } from 'node:http'
import { Problem } from '../model/problem.ts'
import { HttpProblem } from './http-problem.ts'

const deepest = 64

/** Reads a body up to a limit; more is refused as soon as it is announced or has come. */
export async function readBytes(incoming: IncomingMessage, limit: number): Promise<Buffer> {
  refusePacked(incoming.headers['content-encoding'])
  const announced = Number(incoming.headers['content-length'] ?? 0)
  if (announced > limit) throw tooLarge(limit)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limit) throw tooLarge(limit)
      chunks.push(chunk)
    }
  } catch (failure) {
    if (failure instanceof Problem) throw failure
    throw new Problem('invalid', 'The connection broke before the whole body had come.', {}, 400)
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size)
}

// what is packed small may be large: bodies are taken as they are
function refusePacked(encoding: string | undefined): void {
  if (encoding === undefined || /^\s*(identity)?\s*$/i.test(encoding)) return
  throw new HttpProblem(415, `The body is packed (${encoding}); send it as it is, without Content-Encoding.`, {
    'Accept-Encoding': 'identity',
  })
}

/** Reads a JSON object; no body at all counts as an empty one. */
export function parseBody(bytes: Buffer, type: string | undefined): Record<string, unknown> {
  if (bytes.length === 0) return {}
  if (type !== undefined && !/^application\/([a-z.-]+\+)?json\s*(;|$)/i.test(type)) {
    throw new Problem('invalid', `The body is ${type}; this takes application/json.`, {}, 415)
  }
  const value = parsed(bytes)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem('invalid', 'The body must be a JSON object.', {}, 400)
  }
  checkNames(value, 1)
  // an object that is no array, as checked above
  return value as Record<string, unknown>
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (failure) {
    const says = failure instanceof SyntaxError ? failure.message : 'it is not UTF-8'
    throw new Problem('invalid', `The body is no JSON: ${says}.`, {}, 400)
  }
}

function checkNames(value: object, depth: number): void {
  if (depth > deepest) throw new Problem('invalid', `The body is nested deeper than ${deepest} levels.`, {}, 400)
  if (Object.hasOwn(value, '__proto__')) throw new Problem('invalid', 'No value can be called __proto__.', {}, 400)
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object' && inner !== null) checkNames(inner, depth + 1)
  }
}

function tooLarge(limit: number): Problem {
  const size = limit >= 1_000_000 ? `${Math.floor(limit / 1_000_000)} MB` : `${limit} bytes`
  return new Problem('too-much', `The body is larger than the ${size} this address takes.`)
}
