import type { Contract } from '../model/contract.ts'
import type { houseOperations } from '../model/house-operations.ts'
import { Problem } from '../model/problem.ts'
import { cleanText } from '../model/text.ts'
import { attention, noteReading } from './attention.ts'
import { wholeNumber } from './checked-input.ts'
import type { Asking } from './ground.ts'
import { roadmapSeen } from './roadmap.ts'
import { changeTags, tags } from './tags.ts'
import { addTeam, teams, updateTeam } from './teams.ts'

/** How the house is kept: its name, teams, tags, the roadmap, and one's own attention. */
export function houseContract(asking: Asking): Pick<Contract, keyof typeof houseOperations> {
  return {
    renameWorkspace: ({ name }) => renameWorkspace(asking, name),
    teams: async () => ({ items: await teams(asking) }),
    addTeam: given => addTeam(asking, given),
    updateTeam: ({ id, ...set }) => updateTeam(asking, id, set),
    tags: async () => ({ items: await tags(asking) }),
    changeTags: given => changeTags(asking, given),
    attention: ({ weeks }) => attention(asking, wholeNumber(weeks, 'weeks')),
    noteReading: ({ areas }) => noteReading(asking, areas),
    roadmap: ({ look, team }) => roadmapSeen(asking, look, team),
  }
}

async function renameWorkspace(asking: Asking, given: string): Promise<{ id: string; slug: string; name: string }> {
  const name = cleanText(given.replace(/\s+/g, ' ').trim(), 'name')
  if (name === '') throw new Problem('invalid', 'A workspace needs a name.', { name: 'some words' })
  await asking.store.global(tx =>
    tx.write([{ sql: 'UPDATE workspaces SET name = ? WHERE id = ?', params: [name, asking.workspace] }]),
  )
  const [row] = await asking.store.read.all<{ id: string; slug: string; name: string }>(
    'SELECT id, slug, name FROM workspaces WHERE id = ?',
    [asking.workspace],
  )
  return { ...row! }
}
