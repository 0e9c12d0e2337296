// Real exports lie in the folder of real files; each is brought into a workspace of its own and counted.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { TestContext } from 'node:test'
import { territory } from '../src/areas/map.ts'
import type { ImportPlan } from '../src/model/import-plan.ts'
import type { ChartRecord } from '../src/model/record.ts'
import { sharedFile } from './shared.ts'
import { freshWorkspace, type Somebody } from './workspace.ts'

const expectations = sharedFile('data/expected.json')
/** Why tests on real files are skipped here; false where they are not. */
export const skip = expectations ? false : 'no real files here'
/** What somebody else's code counted in each file. */
export const expected = expectations ? JSON.parse(readFileSync(expectations, 'utf8')) : {}

/** A real file as Ana plans it. */
export async function planned(t: TestContext, path: string): Promise<{ ana: Somebody; id: string; plan: ImportPlan }> {
  const { person } = await freshWorkspace(t, 'sqlite', territory())
  const ana = await person('Ana', 'owner')
  const { id, plan } = await ana.importFile({
    name: path.split('/').at(-1)!,
    bytes: readFileSync(sharedFile(`data/${path}`)!),
  })
  return { ana, id, plan }
}

/** A real file as Ana brings it in. */
export async function brought(t: TestContext, path: string): Promise<{ ana: Somebody; plan: ImportPlan }> {
  const { ana, id } = await planned(t, path)
  const { plan, state } = await ana.commitImport({ id, wait: true })
  assert.equal(state, 'done')
  return { ana, plan }
}

/** All records of a kind, in the order of their keys. */
export async function allOf(ana: Somebody, kind: string): Promise<ChartRecord[]> {
  const found: ChartRecord[] = []
  let after: string | undefined
  do {
    const page = await ana.list({ kind, limit: 200, after })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return found.sort((a, b) => Number(a.key.split('-')[1]) - Number(b.key.split('-')[1]))
}

/** How many records there are of each sort. */
export function tally(records: readonly ChartRecord[], of: (record: ChartRecord) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const record of records) counts[of(record)] = (counts[of(record)] ?? 0) + 1
  return counts
}

/** A number field added up. */
export const sum = (records: readonly ChartRecord[], field: string): number =>
  records.reduce((all, { fields }) => all + Number(fields[field] ?? 0), 0)
