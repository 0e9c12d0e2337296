import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FileRoom } from './file-room.ts'
import type { Bench } from './test-bench.ts'

/** Keeping the bytes of attachments. */
export function fileCases({ test }: Bench): void {
  test('bytes come back as they were given, at once or piece by piece, of any size', async place => {
    const { files } = await place.open()
    for (const size of [0, 1, 262_143, 262_144, 262_145, 900_000]) {
      const bytes = randomBytes(size)
      const expected = { hash: createHash('sha256').update(bytes).digest('hex'), size }
      assert.deepEqual(await files.put('ana', inPieces(bytes, 70_000)), expected)
      assert.deepEqual(await files.put('ana', bytes), expected)
      assert.deepEqual(await whole(files, 'ana', expected.hash), bytes)
    }
  })

  test('the same content at once from two sides is kept once and whole', async place => {
    const { files } = await place.open()
    const bytes = randomBytes(600_000)
    const [one, other] = await Promise.all([files.put('ana', bytes), files.put('ana', inPieces(bytes, 1_000))])
    assert.deepEqual(one, other)
    assert.deepEqual(await whole(files, 'ana', one.hash), bytes)
  })

  test('a file too large is refused and leaves nothing behind', async place => {
    const { files } = await place.open()
    await assert.rejects(files.put('ana', inPieces(randomBytes(5_000), 1_000), 4_999), { code: 'too-much' })
    const broken = (async function* () {
      yield randomBytes(300_000)
      throw new Error('the sender went away')
    })()
    await assert.rejects(files.put('ana', broken), /went away/)
    if ('folder' in place.target) assert.deepEqual(readdirSync(join(place.target.folder, 'files', 'tmp')), [])
    assert.equal((await files.put('ana', randomBytes(4_999), 4_999)).size, 4_999)
  })

  test("a workspace neither sees nor removes another's file", async place => {
    const { files } = await place.open()
    const bytes = randomBytes(100)
    const { hash } = await files.put('ana', bytes)
    assert.equal(await files.get('ben', hash), undefined)
    await files.put('ben', bytes)
    await files.remove('ben', hash)
    await files.remove('ben', hash)
    assert.equal(await files.get('ben', hash), undefined)
    assert.deepEqual(await whole(files, 'ana', hash), bytes)
  })

  test('a hash that is none names no file', async place => {
    const { files } = await place.open()
    for (const hash of ['', '../../chartroom.db', 'A'.repeat(64), 'draft-0']) {
      await assert.rejects(files.get('ana', hash), { code: 'unknown' })
      await assert.rejects(files.remove('ana', hash), { code: 'unknown' })
    }
    assert.equal(await files.get('ana', '0'.repeat(64)), undefined)
  })
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function whole(files: FileRoom, workspace: string, hash: string): Promise<Buffer> {
  const content = await files.get(workspace, hash)
  assert.ok(content, 'there is no such file')
  const pieces: Uint8Array[] = []
  for await (const piece of content) pieces.push(piece)
  return Buffer.concat(pieces)
}
