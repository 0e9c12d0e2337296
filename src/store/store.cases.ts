// Every promise of the store, told once and held on both engines.
import { commandCases } from './command.cases.ts'
import { fieldCases } from './field.cases.ts'
import { fileCases } from './file.cases.ts'
import { groupCases } from './group.cases.ts'
import { killCases } from './kill.cases.ts'
import { migrateCases } from './migrate.cases.ts'
import { moveCases } from './move.cases.ts'
import { searchCases } from './search.cases.ts'
import type { Bench } from './test-bench.ts'

/** Registers all tests of the store for one engine. */
export function storeCases(bench: Bench): void {
  commandCases(bench)
  groupCases(bench)
  fieldCases(bench)
  searchCases(bench)
  fileCases(bench)
  migrateCases(bench)
  moveCases(bench)
  killCases(bench)
}
