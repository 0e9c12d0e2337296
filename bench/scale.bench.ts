// One workspace of 1,000,000 records beside one of 10,000 on the same engine: what grows with the workspace and what not.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Target } from '../src/store/store.ts'
import { type BenchWorkspace, benchWorkspace } from './bench-workspace.ts'
import { bulkFill, type Written } from './bulk-fill.ts'
import { type Figure, median } from './figure.ts'
import { scaleQuestions } from './scale-questions.ts'

/** It takes many minutes, so it runs only when it is named. */
export const named = true

const rounds = 40
const small = 10_000

/** Measures one engine; CHARTROOM_BENCH_RECORDS makes the large one smaller. */
export async function run(target: Target): Promise<Figure[]> {
  const large = Number(process.env.CHARTROOM_BENCH_RECORDS ?? 1_000_000)
  // SQLite: two files; PostgreSQL: two workspaces of one database, as several customers share it
  const beside = mkdtempSync(join(tmpdir(), 'chartroom-bench-'))
  const [one, other] = [
    await filled('folder' in target ? { folder: beside } : target, small),
    await filled(target, large),
  ]
  try {
    return await compare(one, other, large)
  } finally {
    await one.at.close()
    await other.at.close()
    rmSync(beside, { recursive: true, force: true })
  }
}

/** A workspace with what was written to it. */
export interface Scaled {
  at: BenchWorkspace
  ids: Written
}

async function filled(target: Target, many: number): Promise<Scaled> {
  const at = await benchWorkspace(target)
  const began = performance.now()
  const ids = await bulkFill(at.ground, at.member, many)
  console.error(`${at.engine}: ${many} records written in ${Math.round((performance.now() - began) / 1000)} s`)
  return { at, ids }
}

/** The same questions to both, in turn. */
export async function compare(one: Scaled, other: Scaled, large: number): Promise<Figure[]> {
  const { engine } = one.at
  const cold = await took(() => other.at.contract.map({}))
  await one.at.contract.map({})
  const figures: Figure[] = [
    { name: `${engine}: map of ${large} records, asked from the start`, value: cold, unit: 'ms' },
  ]
  const [ours, theirs] = [scaleQuestions(one), scaleQuestions(other)]
  for (const [name, ask] of ours) {
    const times: [number[], number[]] = [[], []]
    for (let round = -5; round < rounds; round += 1) {
      const [first, second] = [await took(() => ask(round + 5)), await took(() => theirs.get(name)!(round + 5))]
      if (round < 0) continue
      times[0].push(first)
      times[1].push(second)
    }
    const [base, value] = [median(times[0]), median(times[1])]
    figures.push(
      { name: `${engine}: ${name}, p50 of ${small} and of ${large}`, value, unit: `ms (${base.toFixed(2)})` },
      { name: `${engine}: ${name}, times slower`, value: value / base, unit: '×', most: 2 },
    )
  }
  return figures
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
