// Finds PostgreSQL's programs, or brings them; only programs are wanted, never a cluster that runs on the machine.
import { spawnSync } from 'node:child_process'
import { existsSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { asRoot, hasApt, installPackages, libraryPath, unpackPackages } from './apt.ts'
import { underLock } from './one-at-a-time.ts'

/** Where `initdb` and `postgres` lie, and what they need in their environment. */
export type PostgresTools = { folder: string; environment: Record<string, string> }

const oldest = 15

/** The programs of a PostgreSQL that is new enough. */
export function postgresBinaries(): Promise<PostgresTools> {
  const found = onThisMachine()
  return found ? Promise.resolve(found) : underLock(async () => onThisMachine() ?? bring())
}

function bring(): PostgresTools {
  if (!hasApt()) throw new Error(remedy('this machine has no apt-get'))
  process.stderr.write('chartroom: bringing PostgreSQL for the tests\n')
  let trouble = ''
  // root must hand the server to another user, who may not look into root's checkout: so it goes where programs go
  if (asRoot()) {
    trouble = withoutCluster() ?? ''
    const found = onThisMachine()
    if (found) return found
  }
  try {
    const tree = unpackPackages(['postgresql'])
    const found = newest(join(tree, 'usr/lib/postgresql'), { LD_LIBRARY_PATH: libraryPath(tree) })
    if (found) return found
  } catch (problem) {
    trouble = `${trouble} ${problem instanceof Error ? problem.message : problem}`
  }
  throw new Error(remedy(trouble.trim()))
}

// Debian's package would make and start a cluster for the whole machine; nobody asked for one
function withoutCluster(): string | undefined {
  const rights = asRoot() ?? []
  const settings = '/etc/postgresql-common/createcluster.conf'
  const shell = (script: string) =>
    spawnSync([...rights, 'sh'][0] ?? 'sh', [...[...rights, 'sh'].slice(1), '-c', script])
  const isOurs = !existsSync(settings)
  if (isOurs) shell(`mkdir -p /etc/postgresql-common && echo 'create_main_cluster = false' > ${settings}`)
  const trouble = installPackages(['postgresql'])
  // the package's own settings were laid beside ours: put them where they belong
  if (isOurs)
    shell(`for other in ${settings}.ucf-dist ${settings}.dpkg-dist; do [ ! -e $other ] || mv $other ${settings}; done`)
  return trouble
}

function onThisMachine(): PostgresTools | undefined {
  const debian = newest('/usr/lib/postgresql', {})
  if (debian) return debian
  const folders = (process.env.PATH ?? '').split(delimiter).flatMap(folder => {
    const program = join(folder, 'postgres')
    return existsSync(program) ? [dirname(realpathSync(program))] : []
  })
  return folders.map(folder => usable(folder, {})).find(Boolean)
}

function newest(versions: string, environment: Record<string, string>): PostgresTools | undefined {
  if (!existsSync(versions)) return undefined
  const numbers = readdirSync(versions).sort((one, other) => Number(other) - Number(one))
  return numbers.map(number => usable(join(versions, number, 'bin'), environment)).find(Boolean)
}

function usable(folder: string, environment: Record<string, string>): PostgresTools | undefined {
  const [server, maker] = [join(folder, 'postgres'), join(folder, 'initdb')]
  if (!existsSync(server) || !existsSync(maker) || isScript(server)) return undefined
  const answer = spawnSync(server, ['--version'], { encoding: 'utf8', env: { ...process.env, ...environment } })
  const version = Number(/(\d+)/.exec(answer.stdout ?? '')?.[1] ?? 0)
  return version >= oldest ? { folder, environment } : undefined
}

// a script of that name may lead anywhere, to a running server even
function isScript(program: string): boolean {
  const start = Buffer.alloc(2)
  readSync(openSync(program, 'r'), start, 0, 2, 0)
  return start.toString() === '#!'
}

function remedy(trouble: string): string {
  return (
    `The tests need PostgreSQL ${oldest} or newer and it could not be brought (${trouble}).\n` +
    'Install it (Debian: apt-get install postgresql) or leave those tests out with CHARTROOM_TEST_SKIP=postgres.'
  )
}
