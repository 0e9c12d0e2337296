import { Problem } from '../model/problem.ts'
import { table } from './columns.ts'
import type { Answer, Command, Running } from './command.ts'

const token: Command = {
  name: 'token',
  usage: 'token [list | make NAME | drop ID]',
  says: 'Keys for programs; a new one is shown once',
  options: {
    scope: {
      type: 'string',
      multiple: true,
      value: 'SCOPE',
      says: 'read, comment, write or admin; all of yours unless said',
    },
    expires: { type: 'string', value: 'DAY', says: 'the day it stops working' },
  },
  examples: ['token make ci --scope read --expires 2027-01-31'],
  async run(running) {
    const [verb = 'list', word] = running.words
    const contract = await running.contract()
    if (verb === 'list') {
      const data = await contract.tokens({})
      const columns = [
        { title: 'id', cells: data.items.map(one => one.id), style: 'dim' as const },
        { title: 'name', cells: data.items.map(one => one.name), wide: true },
        { title: 'may', cells: data.items.map(one => one.scopes.join(' ')) },
        { title: 'used', cells: data.items.map(one => one.usedAt?.slice(0, 10) ?? 'never') },
        { title: 'until', cells: data.items.map(one => one.expiresAt?.slice(0, 10) ?? '') },
      ]
      return { data, text: data.items.length > 0 ? table(columns, running.width, running.paint) : 'You have no keys.' }
    }
    if (verb === 'make' && word) {
      const { scope, expires } = running.options as {
        scope?: ('read' | 'comment' | 'write' | 'admin')[]
        expires?: string
      }
      const data = await contract.makeToken({
        name: word,
        ...(scope && { scopes: scope }),
        ...(expires && { expiresAt: expires }),
      })
      running.say('Keep it safe; it is shown this once.')
      return { data, text: data.secret ?? '' }
    }
    if (verb === 'drop' && word) {
      const data = await contract.dropToken({ id: word })
      return { data, text: 'The key works no longer.' }
    }
    throw new Problem('invalid', 'chartroom token list, token make NAME, or token drop ID.', {}, 400)
  },
}

const user: Command = {
  name: 'user',
  usage: 'user [list | add NAME | role NAME ROLE | suspend NAME | restore NAME | invite NAME]',
  says: 'The people of the workspace and what they may do',
  options: {
    email: { type: 'string', value: 'ADDRESS', says: 'their e-mail address' },
    role: { type: 'string', value: 'ROLE', says: 'owner, admin, member, commenter or viewer' },
  },
  examples: ['user add "Ben" --email ben@example.com --role viewer', 'user invite Ben'],
  async run(running) {
    const [verb = 'list', name, role] = running.words
    const contract = await running.contract()
    if (verb === 'list') return people(running)
    if (!name) throw new Problem('invalid', `Say whom: chartroom user ${verb} NAME.`, {}, 400)
    if (verb === 'add') {
      const { email, role: asked } = running.options as { email?: string; role?: string }
      const data = await contract.addMember({ name, role: asked ?? 'member', ...(email && { email }) })
      return { data, text: `${data.name} is ${data.role}.` }
    }
    const { items } = await contract.members({})
    const found = items.find(
      one => one.id === name || one.email === name.toLowerCase() || one.name.toLowerCase() === name.toLowerCase(),
    )
    if (!found)
      throw new Problem('unknown', `There is no ${name} here. There are: ${items.map(one => one.name).join(', ')}.`)
    if (verb === 'invite') {
      const data = await running.keep.invite(found.id)
      return { data, text: data }
    }
    const set =
      verb === 'role' && role
        ? { role }
        : verb === 'suspend'
          ? { state: 'suspended' as const }
          : verb === 'restore'
            ? { state: 'active' as const }
            : undefined
    if (!set) throw new Problem('invalid', 'chartroom user list, add, role, suspend, restore or invite.', {}, 400)
    const data = await contract.updateMember({ id: found.id, ...set })
    return { data, text: `${data.name} is ${data.role}${data.state === 'active' ? '' : `, ${data.state}`}.` }
  },
}

async function people(running: Running): Promise<Answer> {
  const data = await (await running.contract()).members({})
  const columns = [
    { title: 'name', cells: data.items.map(one => one.name), wide: true },
    { title: 'e-mail', cells: data.items.map(one => one.email ?? '') },
    { title: 'role', cells: data.items.map(one => one.role) },
    { title: 'state', cells: data.items.map(one => one.state), style: 'dim' as const },
  ]
  return { data, text: table(columns, running.width, running.paint) }
}

const keep = (name: 'backup' | 'restore' | 'move', says: string, usage: string): Command => ({
  name,
  usage,
  says,
  async run(running) {
    const [place] = running.words
    if (!place) throw new Problem('invalid', `chartroom ${usage}`, {}, 400)
    const text = await running.keep[name](place)
    return { data: { says: text }, text }
  },
})

const reindex: Command = {
  name: 'reindex',
  usage: 'reindex',
  says: 'Make the search words of every record anew',
  async run(running) {
    const text = await running.keep.reindex()
    return { data: { says: text }, text }
  },
}

/** Verbs about people, and about the data as a whole. */
export const keeping: readonly Command[] = [
  token,
  user,
  keep('backup', 'Copy all data to a folder while the server runs, and check the copy', 'backup FOLDER'),
  keep('restore', 'Put a checked backup into an empty data folder', 'restore FOLDER'),
  keep('move', 'Move all data to PostgreSQL', 'move postgres://…'),
  reindex,
]
