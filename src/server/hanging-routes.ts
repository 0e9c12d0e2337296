import { changed, text } from './kind-change.ts'
import type { Route } from './route.ts'

/** Routes on links, comments and attachments themselves. */
export function hangingRoutes(): Route[] {
  return [
    {
      method: 'PATCH',
      path: '/links/{id}',
      scope: 'write',
      name: 'relink',
      takes: 'json',
      async answer(call) {
        const { version, values, ...rest } = await call.json()
        const done = await changed(call, rest, [
          // the contract checks the values against the link's definition
          {
            verb: 'relink',
            id: call.params.id!,
            values: (values ?? {}) as Record<string, unknown>,
            ...versioned(version),
          },
        ])
        return { status: 200, body: 'link' in done.first ? done.first.link : null, headers: done.headers }
      },
    },
    taking('/links/{id}', 'unlink', 'write'),
    {
      method: 'PATCH',
      path: '/comments/{id}',
      scope: 'comment',
      name: 'recomment',
      takes: 'json',
      async answer(call) {
        const { text: says, ...rest } = await call.json()
        const { first, headers } = await changed(call, rest, [
          { verb: 'recomment', id: call.params.id!, text: text(says, 'text') },
        ])
        return { status: 200, body: 'comment' in first ? first.comment : null, headers }
      },
    },
    settling('/comments/{id}/resolve', 'resolve'),
    settling('/comments/{id}/reopen', 'reopen'),
    taking('/comments/{id}', 'uncomment', 'comment'),
    taking('/attachments/{id}', 'detach', 'write'),
  ]
}

// whatever was sent goes on to the check of the change: a version that is no number must not count as none
const versioned = (version: unknown): { version?: number } =>
  version === undefined ? {} : { version: version as number }

function taking(path: string, verb: 'unlink' | 'uncomment' | 'detach', scope: Route['scope']): Route {
  return {
    method: 'DELETE',
    path,
    scope,
    name: verb,
    takes: 'json',
    async answer(call) {
      const done = await changed(call, {}, [{ verb, id: call.params.id! }])
      return { status: 200, body: { batch: done.done.batch, number: done.done.number }, headers: done.headers }
    },
  }
}

/** Settles a thread or opens it again. */
function settling(path: string, verb: 'resolve' | 'reopen'): Route {
  return {
    method: 'POST',
    path,
    scope: 'comment',
    name: verb,
    takes: 'json',
    async answer(call) {
      const { first, headers } = await changed(call, await call.json(), [{ verb, id: call.params.id! }])
      return { status: 200, body: 'comment' in first ? first.comment : null, headers }
    },
  }
}
