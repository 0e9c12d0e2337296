// What the owner of a data folder can do beside the contract: copies, moves, new search words, invitations.
import { resolve } from 'node:path'
import type { Keeping } from './cli/command.ts'
import { openHere } from './here.ts'
import { Problem } from './model/problem.ts'
import { type BackupSeen, backUp, restore } from './store/backup.ts'
import { copyStore, type Moved } from './store/move.ts'
import { open } from './store/store.ts'
import { reindex } from './workspace/reindex.ts'

const week = 7 * 24 * 60 * 60 * 1000

/** The keeping of one data folder. */
export function keepingOf(folder: string): Keeping {
  return {
    async reindex() {
      const here = await openHere(folder)
      try {
        const count = await reindex(here.workspaces)
        return `Search words of ${count} records are made anew.`
      } finally {
        await here.close()
      }
    },
    async invite(member) {
      const here = await openHere(folder)
      try {
        const { workspace } = here.owner
        const { code } = await here.people.makeCode('join', { workspace, member }, week)
        return `They make their account at ${process.env.CHARTROOM_URL ?? 'http://localhost:4400'}/join#code=${code} (a week, once).`
      } finally {
        await here.close()
      }
    },
    async backup(to) {
      refuseDatabase('pg_dump copies')
      return backupText(`The backup in ${resolve(to)} is whole`, await backUp(folder, resolve(to)))
    },
    async restore(from) {
      refuseDatabase('pg_restore fills')
      return backupText(`${folder} is as it was`, await restore(resolve(from), folder))
    },
    async move(to) {
      refuseDatabase('pg_dump copies')
      const moved = await moveTo(folder, to)
      const here = await openHere(folder, to)
      try {
        await reindex(here.workspaces)
      } finally {
        await here.close()
      }
      return `${moved.rows} rows and ${moved.files} files are moved. Start with CHARTROOM_DATABASE_URL set to the new place; ${folder} is left as it was.`
    },
  }
}

async function moveTo(folder: string, url: string): Promise<Moved> {
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new Problem('invalid', 'Say where to as postgres://user:password@host/database.', {}, 400)
  const from = await open({ folder })
  try {
    const to = await open({ url })
    try {
      return await copyStore(from, to)
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}

function refuseDatabase(remedy: string): void {
  if (!process.env.CHARTROOM_DATABASE_URL) return
  throw new Problem(
    'invalid',
    `The data is in PostgreSQL (CHARTROOM_DATABASE_URL), which ${remedy} with all that is in it.`,
  )
}

function backupText(says: string, { made, records, changes, files, missing }: BackupSeen): string {
  const lost = missing === 0 ? '' : ` ${missing} attachments were not in the data folder any more.`
  return `${says}: ${records} records, ${changes} changes, ${files} attachments, of ${made}.${lost}`
}
