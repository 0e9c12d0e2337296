import type { DescribedOperation, Json } from './openapi.ts'
import { refTo } from './openapi-answers.ts'
import { batchSchema } from './openapi-kind-operation.ts'
import { bodyOf, conflicts, jsonAnswer, problems } from './openapi-parts.ts'
import type { Route } from './route.ts'

const taken = { '200': jsonAnswer('Done.', batchSchema), ...problems }

const descriptions: Readonly<Record<string, Json>> = {
  relink: {
    summary: 'Change the values on a link',
    requestBody: bodyOf(
      {
        type: 'object',
        required: ['values'],
        properties: { version: { type: 'integer' }, values: { type: 'object' } },
      },
      { version: 1, values: { strength: 3 } },
    ),
    responses: { '200': jsonAnswer('As it is now.', refTo('Link')), ...problems, ...conflicts },
  },
  unlink: { summary: 'Part two records', responses: taken },
  recomment: {
    summary: 'Write your own comment anew',
    requestBody: bodyOf(
      { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
      { text: 'They wait a week, not a day.' },
    ),
    responses: { '200': jsonAnswer('As it is now.', refTo('Comment')), ...problems, ...conflicts },
  },
  resolve: {
    summary: 'Settle the thread that a comment begins',
    responses: { '200': jsonAnswer('The comment that began it.', refTo('Comment')), ...problems },
  },
  reopen: {
    summary: 'Open a settled thread again',
    responses: { '200': jsonAnswer('The comment that began it.', refTo('Comment')), ...problems },
  },
  uncomment: { summary: 'Take a comment back', responses: taken },
  detach: { summary: 'Take a file off its record', responses: taken },
  invite: {
    summary:
      'Make a link by which a member joins, with a password of their own or a login they have; it works once, for a week or as many `days`',
    requestBody: bodyOf({ type: 'object', properties: { days: { type: 'integer' } } }, { days: 7 }),
    responses: {
      '201': jsonAnswer('The link.', {
        type: 'object',
        properties: { url: { type: 'string' }, expiresAt: { type: 'string' } },
      }),
      ...problems,
      ...conflicts,
    },
  },
}

/** Describes the routes on links, comments, files and invitations. */
export function hangingOperation(route: Route): DescribedOperation {
  const made = descriptions[route.name]
  if (!made) throw new Error(`The route ${route.name} has no description.`)
  return {
    operationId: route.name,
    tags: ['contract'],
    description: `Needs the right to ${route.scope}.`,
    ...made,
    parameters: [],
  }
}
