import { openPostgres } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'
import type { Store } from './session.ts'

/** Where a store lies: a folder of this machine, or a PostgreSQL database. */
export type Target = { folder: string } | { url: string }

/** Opens the store, making or upgrading its tables first. */
export async function open(target: Target): Promise<Store> {
  if ('folder' in target) return openSqlite(target.folder)
  return openPostgres(target.url)
}
