import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Problem } from '../model/problem.ts'

const derive = promisify(argon2)
const memory = 19_456
const passes = 2
const mostAtOnce = 2
const mostWaiting = 32

let running = 0
const waiting: (() => void)[] = []

/** Hashes a password so that guessing it is dear: argon2id with 19 MiB and two passes. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await argon2id(password, nonce, { memory, passes })
  return `$argon2id$v=19$m=${memory},t=${passes},p=1$${bare(nonce)}$${bare(tag)}`
}

/** Whether a password is the one that was hashed. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([^$]+)\$([^$]+)$/.exec(hash)
  if (!found) return false
  const [, m, t, nonce, tag] = found
  const right = Buffer.from(tag!, 'base64')
  const given = await argon2id(password, Buffer.from(nonce!, 'base64'), { memory: Number(m), passes: Number(t) })
  return right.length === given.length && timingSafeEqual(given, right)
}

async function argon2id(password: string, nonce: Buffer, cost: { memory: number; passes: number }): Promise<Buffer> {
  await turn()
  try {
    const message = Buffer.from(password.normalize('NFC'))
    return await derive('argon2id', { message, nonce, parallelism: 1, tagLength: 32, ...cost })
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

// hashing is made to cost memory, so a flood of sign-ins must queue and not multiply it
async function turn(): Promise<void> {
  if (running >= mostAtOnce) {
    if (waiting.length >= mostWaiting)
      throw new Problem('unavailable', 'Many people are signing in; try again in a moment.')
    await new Promise<void>(resolve => waiting.push(resolve))
  }
  running += 1
}

const bare = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
