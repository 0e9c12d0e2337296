import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { postgresBinaries } from '../scripts/bring-postgres.ts'
import { startCluster } from '../scripts/test-cluster.ts'

/** Starts a PostgreSQL of the run's own, or says why there is none; each part gets a database of its own. */
export async function bringPostgres() {
  if ((process.env.CHARTROOM_TEST_SKIP ?? '').split(',').includes('postgres')) {
    console.log('PostgreSQL is left out on request (CHARTROOM_TEST_SKIP).')
    return undefined
  }
  const cluster = await startCluster(await postgresBinaries())
  return {
    async database() {
      const client = new pg.Client({ connectionString: cluster.url })
      await client.connect()
      const name = `bench_${randomBytes(6).toString('hex')}`
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      const url = new URL(cluster.url)
      url.pathname = `/${name}`
      return { url: url.href }
    },
    stop: cluster.stop,
  }
}
