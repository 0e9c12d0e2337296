import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { write } from './checkout.ts'

type Lock = { underLock<T>(folder: string, work: () => Promise<T>): Promise<T> }
// a variable, because the type check does not read the start's plain JavaScript
const place: string = '../boot/lock.mjs'
const { underLock }: Lock = await import(place)

test('work under one lock never overlaps, also when it fails', async () => {
  await withFolder(async folder => {
    let inside = 0
    const work = async (name: number): Promise<number> => {
      assert.equal(++inside, 1)
      await pause(5)
      inside--
      if (name % 3 === 0) throw new Error('on purpose')
      return name
    }
    const ends = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(name => underLock(folder, () => work(name))))
    assert.deepEqual(
      ends.map(end => end.status === 'fulfilled'),
      [true, true, false, true, true, false],
    )
    assert.ok(!existsSync(folder))
  })
})

test('a lock whose owner is gone is broken by one of many waiters, and the others still take turns', async () => {
  await withFolder(async folder => {
    mkdirSync(folder)
    write(folder, { owner: '999999999 some-boot 1' })
    let inside = 0
    const work = async (): Promise<void> => {
      assert.equal(++inside, 1)
      await pause(5)
      inside--
    }
    await Promise.all(Array.from({ length: 8 }, () => underLock(folder, work)))
  })
})

test('a process that came back under an old id does not keep a lock', async () => {
  await withFolder(async folder => {
    mkdirSync(folder)
    write(folder, { owner: `${process.pid} an-earlier-boot 1` })
    assert.equal(await underLock(folder, async () => 'mine'), 'mine')
  })
})

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-lock-'))
  try {
    await work(join(folder, 'lock'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
