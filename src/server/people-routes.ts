import { Problem } from '../model/problem.ts'
import type { People } from '../workspace/people.ts'
import type { Route } from './route.ts'

const week = 7 * 24 * 60 * 60 * 1000

/** Routes on people that only a server has: an invitation is a link, and a link needs an address. */
export function peopleRoutes(people: People, origin: string): Route[] {
  return [
    {
      method: 'POST',
      path: '/members/{id}/invitation',
      scope: 'admin',
      name: 'invite',
      takes: 'json',
      async answer({ actor, params }) {
        const holder = { workspace: actor.workspace, member: params.id! }
        const member = await people.memberAt(holder)
        if (!member) throw new Problem('unknown', 'There is no such member here.')
        if (member.state === 'suspended')
          throw new Problem('conflict', 'This member is suspended; make them active first.')
        if (member.person !== null && (await people.hasPassword(member.person))) {
          throw new Problem('conflict', 'This member signs in already.')
        }
        const { code, expiresAt } = await people.makeCode('join', holder, week)
        return { status: 201, body: { url: `${origin}/join?code=${code}`, expiresAt } }
      },
    },
  ]
}
