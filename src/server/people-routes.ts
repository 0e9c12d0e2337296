import { Problem } from '../model/problem.ts'
import type { People } from '../workspace/people.ts'
import type { Route } from './route.ts'

const day = 24 * 60 * 60 * 1000
const usual = 7
const most = 30

/** Routes on people that only a server has: an invitation is a link, and a link needs an address. */
export function peopleRoutes(people: People, origin: string): Route[] {
  return [
    {
      method: 'POST',
      path: '/members/{id}/invitation',
      scope: 'admin',
      name: 'invite',
      takes: 'json',
      async answer({ actor, params, json }) {
        const holder = { workspace: actor.workspace, member: params.id! }
        const member = await people.memberAt(holder)
        if (!member) throw new Problem('unknown', 'There is no such member here.')
        if (member.state === 'suspended' || member.state === 'removed')
          throw new Problem('conflict', 'This member is not here any more; let them back in first.')
        if (member.state === 'active' && member.person !== null && (await people.hasPassword(member.person))) {
          throw new Problem('conflict', 'This member signs in already.')
        }
        const { days = usual } = await json()
        if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > most)
          throw new Problem('invalid', `An invitation lasts 1 to ${most} days.`, { days: `1 to ${most}` })
        const { code, expiresAt } = await people.makeCode('join', holder, days * day)
        // behind the # it stands in no log and no referrer
        return { status: 201, body: { url: `${origin}/join#code=${code}`, expiresAt } }
      },
    },
  ]
}
