// Builds the named parts: `web` by Vite into dist/web, `server` by rolldown into one file, dist/chartroom.js.
// Each is made aside and moved into place, so that a build that fails or is killed replaces nothing.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { rolldown } from 'rolldown'
import { build } from 'vite'
import { carriedFiles } from './bundle-files.ts'
import { filesUnder, root } from './source-files.ts'

const dist = join(root, 'dist')
const aside = join(root, '.cache', `build-${process.pid}`)

async function buildWeb(): Promise<void> {
  await build({
    root: join(root, 'src/web'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(aside, 'web') },
  })
  mkdirSync(dist, { recursive: true })
  const place = join(dist, 'web')
  if (existsSync(place)) renameSync(place, join(aside, 'replaced'))
  renameSync(join(aside, 'web'), place)
}

async function buildServer(): Promise<void> {
  const workers = filesUnder(join(root, 'src'), /\.worker\.ts$/)
  // each entry is bundled by itself: a worker that shared a chunk with the server would make two files of one
  for (const entry of [...workers, join(root, 'src/main.ts')]) await bundle(entry)
  mkdirSync(dist, { recursive: true })
  // a worker that is no more must not stay behind; the server itself is replaced last, in one step
  const old = readdirSync(dist).filter(name => /\.(?:worker\.js|wasm)$/.test(name))
  const made = readdirSync(join(aside, 'server')).sort(one => (one === 'chartroom.js' ? 1 : -1))
  for (const name of made) renameSync(join(aside, 'server', name), join(dist, name))
  for (const name of old.filter(one => !made.includes(one))) rmSync(join(dist, name))
}

async function bundle(entry: string): Promise<void> {
  const name = basename(entry) === 'main.ts' ? 'chartroom.js' : basename(entry).replace(/\.ts$/, '.js')
  const made = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [carriedFiles(join(aside, 'server'))],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'warn',
    onwarn: (warning, warn) => {
      if (!String(warning.id ?? warning.message).includes('node_modules')) warn(warning)
    },
  })
  await made.write({
    file: join(aside, 'server', name),
    format: 'esm',
    codeSplitting: false,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    keepNames: true,
    banner: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  })
  await made.close()
}

try {
  mkdirSync(aside, { recursive: true })
  if (process.argv.includes('web')) await buildWeb()
  if (process.argv.includes('server')) await buildServer()
} finally {
  rmSync(aside, { recursive: true, force: true })
}
