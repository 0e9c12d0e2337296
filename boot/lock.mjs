// One start at a time may change a checkout. A lock is a folder (making one is atomic everywhere) that names its owner;
// the lock of an owner who is gone is broken, by one waiter only.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const unnamedLife = 10_000

/** Does the work while no other start of this checkout does any; the lock goes when the work ends or this process dies. */
export async function underLock(folder, work, { onWait = () => {} } = {}) {
  for (let waits = 0; !take(folder); waits++) {
    if (waits === 5) onWait()
    if (isAbandoned(folder)) breakLock(folder)
    else await pause(100)
  }
  const release = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take(folder) {
  try {
    mkdirSync(folder)
  } catch (problem) {
    if (problem.code === 'EEXIST') return false
    throw problem
  }
  writeFileSync(join(folder, 'owner'), identity(process.pid))
  return true
}

function isAbandoned(folder) {
  const owner = ownerOf(folder)
  if (owner) return identity(Number(owner.split(' ')[0])) !== owner
  return ageOf(folder) > unnamedLife
}

// Between seeing a dead owner and removing the lock, another waiter may have removed it and a third may hold a new one:
// so breaking is itself done by one at a time, and looks again.
function breakLock(folder) {
  const breaking = `${folder}.breaking`
  if (ageOf(breaking) > unnamedLife) rmSync(breaking, { recursive: true, force: true })
  try {
    mkdirSync(breaking)
  } catch {
    return
  }
  try {
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true })
  } finally {
    rmSync(breaking, { recursive: true, force: true })
  }
}

function ownerOf(folder) {
  try {
    return readFileSync(join(folder, 'owner'), 'utf8')
  } catch {
    return ''
  }
}

function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}

// A process id comes back after a restart of the machine; together with the moment it began it does not.
function identity(pid) {
  try {
    process.kill(pid, 0)
  } catch (problem) {
    if (problem.code !== 'EPERM') return `${pid} gone`
  }
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return `${pid} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    return `${pid} alive`
  }
}
