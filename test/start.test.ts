import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { command, node, smallCheckout, write } from './checkout.ts'

const main = "import { word } from './model/word.ts'\nconsole.log(word, process.argv.slice(2).join(' '))\n"
const product = { 'src/main.ts': main, 'src/model/word.ts': "export const word = 'first'\n" }

test('a start builds the product, a second one builds nothing, a changed source builds again', async () => {
  const { folder, remove } = smallCheckout(product)
  try {
    const first = await node(folder, 'start.mjs', 'serve', '--port', '0').ended
    assert.deepEqual([first.code, first.out], [0, 'first serve --port 0\n'], first.err)
    assert.match(first.err, /building server/)
    assert.equal((await node(folder, 'start.mjs').ended).err, '')
    write(folder, { 'src/model/word.ts': "export const word = 'second'\n" })
    const changed = await node(folder, 'bin/chartroom', 'map').ended
    assert.deepEqual([changed.code, changed.out], [0, 'second map\n'], changed.err)
  } finally {
    remove()
  }
})

test('a worker becomes a file of its own beside the bundle, and goes when its source goes', async () => {
  const { folder, remove } = smallCheckout({
    'src/count.worker.ts': "import { parentPort } from 'node:worker_threads'\nparentPort!.postMessage(41 + 1)\n",
    'src/main.ts':
      "import { Worker } from 'node:worker_threads'\n" +
      "new Worker(new URL('./count.worker.ts', import.meta.url)).on('message', count => console.log(count))\n",
  })
  try {
    assert.equal((await node(folder, 'start.mjs').ended).out, '42\n')
    assert.ok(existsSync(join(folder, 'dist/count.worker.js')))
    rmSync(join(folder, 'src/count.worker.ts'))
    write(folder, { 'src/main.ts': 'console.log(43)\n' })
    assert.equal((await node(folder, 'start.mjs').ended).out, '43\n')
    assert.ok(!existsSync(join(folder, 'dist/count.worker.js')))
  } finally {
    remove()
  }
})

test('a file of a package that the product reads lies beside the bundle', async () => {
  const { folder, remove } = smallCheckout({
    'src/main.ts':
      "import { readFileSync } from 'node:fs'\n" +
      "console.log(JSON.parse(readFileSync(new URL(import.meta.resolve('zod/package.json')), 'utf8')).name)\n",
  })
  try {
    assert.equal((await node(folder, 'start.mjs').ended).out, 'zod\n')
    rmSync(join(folder, 'node_modules'))
    assert.equal((await node(folder, 'dist/chartroom.js').ended).out, 'zod\n')
  } finally {
    remove()
  }
})

test('a build that fails replaces nothing and says so', async () => {
  const { folder, remove } = smallCheckout(product)
  try {
    await node(folder, 'start.mjs').ended
    const before = readFileSync(join(folder, 'dist/chartroom.js'), 'utf8')
    write(folder, { 'src/model/word.ts': 'export const = 1\n' })
    const failed = await node(folder, 'start.mjs').ended
    assert.equal(failed.code, 1)
    assert.match(failed.err, /The build failed; nothing was replaced/)
    assert.equal(readFileSync(join(folder, 'dist/chartroom.js'), 'utf8'), before)
  } finally {
    remove()
  }
})

test('two starts at once: one installs, the other waits, both run', async () => {
  const { folder, remove } = smallCheckout({ 'hello.mjs': "console.log('hello')\n" }, { installs: true })
  try {
    const both = await Promise.all([1, 2].map(() => node(folder, 'start.mjs', 'run', 'hello.mjs').ended))
    assert.deepEqual(
      both.map(one => [one.code, one.out]),
      [
        [0, 'hello\n'],
        [0, 'hello\n'],
      ],
    )
    assert.equal(
      both.map(one => one.err.match(/installing packages/g)?.length ?? 0).reduce((sum, count) => sum + count),
      1,
    )
    assert.deepEqual(readdirSync(join(folder, '.cache')), [])
  } finally {
    remove()
  }
})

test('a start that was killed while installing leaves no lock, and no half-installed packages', async () => {
  const { folder, remove } = smallCheckout({ 'hello.mjs': "console.log('hello')\n" }, { installs: true })
  try {
    const killed = node(folder, 'start.mjs', 'run', 'hello.mjs')
    await killed.says(/installing packages/)
    killed.process.kill('SIGKILL')
    assert.equal((await killed.ended).signal, 'SIGKILL')
    assert.ok(existsSync(join(folder, '.cache/start.lock')))
    assert.ok(!existsSync(join(folder, 'node_modules')))
    const again = await node(folder, 'start.mjs', 'run', 'hello.mjs').ended
    assert.deepEqual([again.code, again.out], [0, 'hello\n'], again.err)
    assert.ok(!existsSync(join(folder, '.cache/start.lock')))
  } finally {
    remove()
  }
})

test('exit codes and signals are those of what was started', async () => {
  const { folder, remove } = smallCheckout({
    'seven.mjs': 'process.exit(7)\n',
    'patient.mjs': "process.on('SIGTERM', () => process.exit(3)); setInterval(() => {}, 1000); console.log('up')\n",
  })
  try {
    assert.equal((await node(folder, 'start.mjs', 'run', 'seven.mjs').ended).code, 7)
    const patient = node(folder, 'start.mjs', 'run', 'patient.mjs')
    await patient.says(/up/)
    patient.process.kill('SIGTERM')
    assert.equal((await patient.ended).code, 3)
  } finally {
    remove()
  }
})

test('what was started ends when its start is killed outright', async () => {
  const { folder, remove } = smallCheckout({
    'server.mjs':
      "setInterval(() => {}, 1000); process.on('SIGTERM', () => { console.log('ending'); process.exit() }); console.log('up')\n",
  })
  try {
    const server = node(folder, 'start.mjs', 'run', 'server.mjs')
    await server.says(/up/)
    server.process.kill('SIGKILL')
    assert.match((await server.ended).out, /ending/)
  } finally {
    remove()
  }
})

test('what was started ends when npm, which started it, is told to end', async () => {
  const { folder, remove } = smallCheckout({
    'server.mjs':
      "setInterval(() => {}, 1000); process.on('SIGTERM', () => { console.log('ending'); process.exit() }); console.log('up')\n",
  })
  try {
    const npm = command('npm', {}, folder, 'start')
    await npm.says(/^up/m)
    npm.process.kill('SIGTERM')
    assert.match((await npm.ended).out, /ending/)
  } finally {
    remove()
  }
})

test('an unknown verb and a missing product each get one sentence', async () => {
  const { folder, remove } = smallCheckout({ 'src/model/word.ts': '' })
  try {
    const unknown = await node(folder, 'start.mjs', 'fly').ended
    assert.deepEqual([unknown.code, unknown.err.trim().split('\n').length], [1, 1])
    assert.match((await node(folder, 'start.mjs').ended).err, /no src\/main\.ts to start/)
  } finally {
    remove()
  }
})
