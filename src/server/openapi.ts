import type { Territory } from '../model/assemble.ts'
import { type OperationName, operations } from '../model/contract.ts'
import { answerComponents } from './openapi-answers.ts'
import { hangingOperation } from './openapi-hangings.ts'
import { kindOperation } from './openapi-kind-operation.ts'
import { kindComponents, kindTags } from './openapi-kinds.ts'
import { contractOperation } from './openapi-operation.ts'
import type { Route } from './route.ts'

/** JSON as it stands in the description. */
export type Json = { readonly [name: string]: unknown }

/** Describes the whole interface in OpenAPI 3.1, from the routes themselves, the contract and the map. */
export function describeApi(territory: Territory, routes: readonly Route[]): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const route of routes) {
    const place = paths[route.path] ?? {}
    paths[route.path] = place
    const operation = described(route, territory)
    const parameters = [...pathParameters(route.path), ...operation.parameters]
    place[route.method.toLowerCase()] = { ...operation, parameters }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chartroom',
      version: '1',
      summary: 'A product manager’s whole territory on one living map.',
      description:
        'Every address also stands under /api/v1/in/{slug} for people who are in several workspaces. Changes are made on a version: send `If-Match` or `version`. Failures are RFC 9457 problems whose `fields` say what to mend.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [
      { url: '/api/v1' },
      { url: '/api/v1/in/{slug}', variables: { slug: { default: 'home', description: 'The workspace’s address.' } } },
    ],
    security: [{ key: [] }, { session: [] }],
    tags: [{ name: 'contract', description: 'Everything there is to ask and do.' }, ...kindTags(territory)],
    paths,
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key of one workspace: cr_…' },
        session: { type: 'apiKey', in: 'cookie', name: 'chartroom', description: 'A browser that has signed in.' },
      },
      schemas: { ...answerComponents(), ...kindComponents(territory) },
      responses: {
        Problem: {
          description: 'A refusal, in words to act on.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
}

/** An operation with the parameters it takes beside those of its path. */
export interface DescribedOperation {
  readonly [name: string]: unknown
  parameters: readonly Json[]
}

function described(route: Route, territory: Territory): DescribedOperation {
  if (route.kind !== undefined) return kindOperation(route, territory.kinds.get(route.kind)!)
  // the names of contract routes are the contract's own
  return route.name in operations ? contractOperation(route.name as OperationName) : hangingOperation(route)
}

const says: Readonly<Record<string, string>> = {
  id: 'An id or, for records, a key such as N-7.',
  when: 'A day, a moment, or a number of the ledger.',
  name: 'The name of a calculation, such as evidence.confidence.',
}

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: says[name!] ?? name,
    schema: { type: 'string' },
  }))
