import { type OperationName, operations } from '../model/contract.ts'
import type { Operation } from '../model/operation.ts'
import type { PresenceHub } from '../workspace/presence-hub.ts'
import { changeStream, wantsStream } from './change-stream.ts'
import { checked, inputOf } from './input-parser.ts'
import type { Answer, BodySize, Call, Route } from './route.ts'

/** The rows of the contract table as routes. */
export function operationRoutes(presence?: PresenceHub): Route[] {
  // the names are the table's own
  const routes = (Object.keys(operations) as OperationName[]).map(operationRoute)
  if (!presence) return routes
  const streamed = (call: Call) => answerChanges(call, presence)
  return routes.map(route => (route.name === 'changesSince' ? { ...route, answer: streamed } : route))
}

function operationRoute(name: OperationName): Route {
  const row: Operation = operations[name]
  return {
    method: row.method,
    path: row.path,
    scope: row.scope,
    name,
    takes: sizeOf(row),
    answer: special[name] ?? (call => answerOperation(name, row, call)),
  }
}

const special: Partial<Record<OperationName, Route['answer']>> = {
  list: answerList,
  changesSince: call => answerChanges(call),
  change: answerChange,
  calc: answerCalc,
  shared: answerShared,
}

async function answerOperation(name: OperationName, row: Operation, call: Call): Promise<Answer> {
  const input = await inputOf(name, call)
  // the input was made by the schema of the operation it is handed to
  const run = call.contract[name] as (input: unknown) => Promise<unknown>
  const made = await run(input)
  // only rows that give a file answer with one
  if (row.gives === 'file') return { status: row.status, file: made as NonNullable<Answer['file']> }
  return { status: row.status, body: made }
}

async function answerList(call: Call): Promise<Answer> {
  return { status: 200, page: await call.contract.list(await inputOf('list', call)) }
}

/** What a link shows is kept by nobody on the way: the next request must find out whether it still may be seen. */
async function answerShared(call: Call): Promise<Answer> {
  const body = await call.contract.shared(await inputOf('shared', call))
  return { status: 200, body, headers: { 'Cache-Control': 'no-store' } }
}

async function answerChange(call: Call): Promise<Answer> {
  const input = await inputOf('change', call)
  return { status: 200, body: await call.contract.change(input) }
}

/** The body is the calculation's input, as `chartroom calc` reads it, or holds it under `input`. */
async function answerCalc(call: Call): Promise<Answer> {
  const body = await call.json()
  const input = checked('calc', { ...(Object.hasOwn(body, 'input') ? body : { input: body }), ...call.params })
  return { status: 200, body: await call.contract.calc(input) }
}

async function answerChanges(call: Call, presence?: PresenceHub): Promise<Answer> {
  if (wantsStream(call)) return changeStream(call, presence)
  const input = await inputOf('changesSince', call)
  return { status: 200, body: await call.contract.changesSince(input) }
}

function sizeOf(row: Operation): BodySize {
  if (row.takes !== 'file') return 'json'
  return row.path === '/imports' ? 'import' : 'attachment'
}
