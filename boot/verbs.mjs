// What one may ask of start.mjs, and what each answer needs first.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { builtIfStale } from './built.mjs'
import { complain, root, Stop } from './checkout.mjs'
import { prepared } from './prepared.mjs'
import { runHere, runWith } from './run.mjs'

const verbs = {
  serve: args => product(['serve', ...args]),
  chartroom: args => product(args),
  test: args => tool('scripts/test.ts', args, { build: true }),
  check: args => tool('scripts/check.ts', args, { build: true }),
  pictures: args => tool('scripts/pictures.ts', args, { build: true }),
  shots: args => tool('scripts/shots.ts', args, { build: true }),
  bench: args => tool('bench/bench.ts', args, { build: true }),
  build: async args => {
    await builtIfStale(await prepared(), { force: args.includes('--force') })
    const missing = ['dist/chartroom.js', 'dist/web/index.html'].filter(file => !existsSync(resolve(root, file)))
    if (missing.length > 0) throw new Stop(`This checkout has no sources to build ${missing.join(' and ')} from.`)
    return 0
  },
  run: ([file, ...args]) => {
    if (!file) throw new Stop('Say which file: node start.mjs run FILE [arguments]')
    return tool(file, args)
  },
}

/** Does what the first word asks and ends with the exit code of what it ran. */
export async function begin([verb = 'serve', ...args]) {
  try {
    const answer = verbs[verb]
    if (!answer) throw new Stop(`"${verb}" is not one of: ${Object.keys(verbs).join(', ')}`)
    const code = await answer(args)
    if (code !== undefined) process.exit(code)
  } catch (problem) {
    if (!(problem instanceof Stop)) throw problem
    complain(problem.message)
    process.exit(1)
  }
}

async function product(args) {
  const node = await prepared()
  await builtIfStale(node)
  const bundle = resolve(root, 'dist/chartroom.js')
  if (!existsSync(bundle)) throw new Stop('There is no src/main.ts to start in this checkout.')
  return node === process.execPath ? runHere(bundle, args) : runWith(node, bundle, args, { remember: true })
}

async function tool(file, args, { build = false } = {}) {
  if (!existsSync(resolve(root, file)) && !existsSync(file)) throw new Stop(`${file} is not there.`)
  const node = await prepared()
  if (build) await builtIfStale(node)
  const inside = resolve(root, file)
  return runWith(node, existsSync(inside) ? inside : resolve(file), args)
}
