import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import { open as openStore } from '../store/store.ts'
import { openFiles } from './attachment-files.ts'
import { imageSize } from './image-size.ts'
import { thumbnailMaker } from './thumbnails.ts'

test('a large picture becomes one of at most 512 pixels, kept beside the original', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-files-'))
  const store = await openStore({ folder })
  const files = openFiles(store.files, join(folder, 'thumbnails'))
  const { hash } = await files.put('spoke', png(1200, 600))
  const small = await files.thumbnail('spoke', hash)
  assert.deepEqual(imageSize(small!), { type: 'webp', width: 512, height: 256 })
  assert.deepEqual(await files.thumbnail('spoke', hash), Buffer.from(small!))
  assert.equal(await files.thumbnail('other', hash), undefined)
  files.close()
  await store.close()
})

test('text, a broken picture and a picture that would fill the memory have no thumbnail', async () => {
  const maker = thumbnailMaker()
  assert.equal(await maker.make(new TextEncoder().encode('<svg onload="alert(1)"/>')), undefined)
  assert.equal(await maker.make(png(60_000, 60_000, 10)), undefined, 'a decompression bomb')
  assert.equal(await maker.make(png(100, 100).slice(0, 60)), undefined, 'cut off')
  const whole = await maker.make(png(100, 100))
  assert.deepEqual(imageSize(whole!), { type: 'webp', width: 100, height: 100 }, 'the worker lives on')
  maker.stop()
})

function png(width: number, height: number, rows = height): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const line = Buffer.alloc(1 + width * 3, 90)
  line[0] = 0
  const body = deflateSync(Buffer.concat(Array.from({ length: rows }, () => line)))
  const parts = [
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return new Uint8Array(Buffer.concat(parts))
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), data.length + 8)
  return whole
}
