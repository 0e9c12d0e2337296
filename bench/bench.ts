// Measures Chartroom against raw probes of the same run and prints the targets beside. `npm run bench -- http signals`
// chooses parts; those that take many minutes run only when they are named.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringPostgres } from './bench-cluster.ts'
import { type Figure, figureLine, isMet } from './figure.ts'

/** A part: what it measures on one engine, or once where no engine matters. */
interface Part {
  run(target: { folder: string } | { url: string }): Promise<Figure[]>
  /** It uses no store of ours, so it runs once. */
  once?: true
  /** It takes many minutes, so it runs only when it is named. */
  named?: true
}

const ending = '.bench.ts'
const parts = readdirSync(import.meta.dirname).flatMap(file =>
  file.endsWith(ending) ? [file.slice(0, -ending.length)] : [],
)

async function main(asked: readonly string[]): Promise<number> {
  const wrong = asked.filter(name => !parts.includes(name))
  if (wrong.length > 0) {
    console.error(`There is no part ${wrong.join(', ')}. There are: ${parts.join(', ')}.`)
    return 1
  }
  const cluster = await bringPostgres()
  const figures: Figure[] = []
  try {
    for (const name of asked.length > 0 ? asked : parts) {
      const part = (await import(`./${name}${ending}`)) as Part // every part exports this
      if (part.named && !asked.includes(name)) {
        console.log(`\n${name}: takes long, runs only when named: npm run bench -- ${name}`)
        continue
      }
      console.log(`\n${name} (load ${loadavg()[0]?.toFixed(1)})`)
      for (const figure of await measured(part, part.once ? undefined : cluster)) {
        console.log(figureLine(figure))
        figures.push(figure)
      }
    }
  } finally {
    await cluster?.stop()
  }
  const held = figures.filter(figure => isMet(figure) !== undefined)
  const missed = held.filter(figure => !isMet(figure))
  console.log(`\n${held.length - missed.length} of ${held.length} targets met.`)
  for (const figure of missed) console.log(`missed: ${figureLine(figure)}`)
  return 0
}

async function* targets(cluster: Awaited<ReturnType<typeof bringPostgres>>) {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-bench-'))
  try {
    yield { folder }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const database = await cluster?.database()
  if (database) yield database
}

async function measured(part: Part, cluster: Awaited<ReturnType<typeof bringPostgres>>): Promise<Figure[]> {
  const figures: Figure[] = []
  for await (const target of targets(cluster)) figures.push(...(await part.run(target)))
  return figures
}

process.exitCode = await main(process.argv.slice(2))
