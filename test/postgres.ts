// A database of its own for each test that wants PostgreSQL, in the cluster that `npm test` started.
import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** Why tests on PostgreSQL are left out, or false: to be handed to a test as its `skip`. */
export const postgresSkipped: string | false =
  (process.env.CHARTROOM_TEST_SKIP ?? '').split(',').includes('postgres') && 'skipped on request (CHARTROOM_TEST_SKIP)'

/** Makes an empty database; `drop` removes it, cutting off connections that are still open. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const cluster = process.env.CHARTROOM_TEST_POSTGRES
  if (!cluster) throw new Error('No PostgreSQL for the tests: run them by `npm test` or `npm test -- PATH`.')
  const name = `test_${randomBytes(8).toString('hex')}`
  await tell(cluster, `CREATE DATABASE ${name}`)
  const url = new URL(cluster)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => tell(cluster, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

async function tell(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
