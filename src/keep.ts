// What the owner of a data folder can do beside the contract: copies, moves, new search words, invitations.
import { resolve } from 'node:path'
import type { Keeping } from './cli/command.ts'
import { openHere } from './here.ts'
import { Problem } from './model/problem.ts'
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
        return `They make their account at ${process.env.CHARTROOM_URL ?? 'http://localhost:4400'}/join?code=${code} (a week, once).`
      } finally {
        await here.close()
      }
    },
    async backup(to) {
      throw new Problem('unavailable', `No backup to ${resolve(to)} yet.`)
    },
    async restore(from) {
      throw new Problem('unavailable', `No restore from ${resolve(from)} yet.`)
    },
    async move(to) {
      throw new Problem('unavailable', `No move to ${to} yet.`)
    },
  }
}
