import { Problem } from '../model/problem.ts'
import { HttpProblem } from './http-problem.ts'
import type { Route } from './route.ts'

/** A route that fits, with the values its path stands for. */
export interface Match {
  route: Route
  params: Record<string, string>
}

interface Entry {
  route: Route
  segments: readonly string[]
}

const scopes = new Set(['read', 'comment', 'write', 'admin', 'guest'])

/** Finds routes by path; throws at start where one has no scope or two want the same address. */
export function routeTable(routes: readonly Route[]): (method: string, path: string) => Match {
  const entries = new Map<string, Entry[]>()
  const taken = new Set<string>()
  for (const route of routes) {
    if (!scopes.has(route.scope)) throw new Error(`The route ${route.method} ${route.path} has no scope.`)
    const address = `${route.method} ${route.path.replaceAll(/\{\w+\}/g, '{}')}`
    if (taken.has(address)) throw new Error(`Two routes want ${address}.`)
    taken.add(address)
    const segments = route.path.slice(1).split('/')
    const place = `${segments[0]}/${segments.length}`
    entries.set(place, [...(entries.get(place) ?? []), { route, segments }])
  }
  for (const list of entries.values()) list.sort((one, other) => unknowns(one) - unknowns(other))
  return (method, path) => find(entries, method, path)
}

function find(entries: ReadonlyMap<string, readonly Entry[]>, method: string, path: string): Match {
  const segments = path.slice(1).split('/')
  const candidates = entries.get(`${segments[0]}/${segments.length}`) ?? []
  const fitting = candidates.filter(entry => fits(entry, segments))
  const entry = fitting.find(candidate => candidate.route.method === method)
  if (entry) return { route: entry.route, params: paramsOf(entry, segments) }
  if (fitting.length === 0)
    throw new Problem('unknown', `There is nothing at ${path}; /api/v1/openapi.json lists what is.`)
  const allowed = fitting.map(candidate => candidate.route.method).join(', ')
  throw new HttpProblem(405, `${path} does not take ${method}; it takes ${allowed}.`, {
    Allow: allowed.replace('GET', 'GET, HEAD'),
  })
}

const unknowns = (entry: Entry): number => entry.segments.filter(segment => segment.startsWith('{')).length

function fits(entry: Entry, segments: readonly string[]): boolean {
  return entry.segments.every((segment, at) =>
    segment.startsWith('{') ? segments[at] !== '' : segment === segments[at],
  )
}

function paramsOf(entry: Entry, segments: readonly string[]): Record<string, string> {
  const params: Record<string, string> = {}
  for (const [at, segment] of entry.segments.entries()) {
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = decoded(segments[at]!)
  }
  return params
}

function decoded(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new Problem('invalid', `${segment} in the address is not encoded as UTF-8.`, {}, 400)
  }
}
