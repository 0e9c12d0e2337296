import { Problem, type ProblemCode } from '../model/problem.ts'
import { HttpProblem } from './http-problem.ts'
import type { Answer } from './route.ts'

const titles: Record<ProblemCode, string> = {
  invalid: 'This cannot be taken as it is',
  unknown: 'There is nothing here',
  'signed-out': 'Sign in first',
  forbidden: 'This is not yours to do',
  conflict: 'Somebody was here before you',
  'too-much': 'This is too much at once',
  unavailable: 'Not now',
}

/** Where failures are written down for whoever runs the server. */
export type Report = (line: Record<string, unknown>) => void

/** Writes a line of JSON to stderr. */
export const reportToStderr: Report = line => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`)
}

/** The one place where failures become answers (RFC 9457); what nobody foresaw gets an id and keeps its stack inside. */
export function problemAnswer(failure: unknown, where: string, report: Report): Answer {
  const problem = failure instanceof Problem ? failure : unforeseen(failure, where, report)
  if (problem.code === 'forbidden' || problem.code === 'signed-out') {
    report({ level: 'info', event: 'denied', where, status: problem.status, says: problem.message })
  }
  return {
    status: problem.status,
    type: 'application/problem+json',
    headers: waiting(problem),
    body: {
      type: `urn:chartroom:problem:${problem.code}`,
      title: problem.status === 500 ? 'Something broke' : titles[problem.code],
      status: problem.status,
      detail: problem.message,
      code: problem.code,
      fields: problem.fields,
    },
  }
}

function unforeseen(failure: unknown, where: string, report: Report): Problem {
  const id = crypto.randomUUID()
  const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
  report({ level: 'error', event: 'broken', id, where, stack })
  const says = `Something broke on our side; nothing was changed. Whoever runs this server finds it in the log under ${id}.`
  return new Problem('unavailable', says, {}, 500)
}

function waiting(problem: Problem): Record<string, string> {
  if (problem instanceof HttpProblem) return { ...problem.headers }
  if (problem.status === 401) return { 'WWW-Authenticate': 'Bearer realm="chartroom"' }
  if (problem.status === 429) return { 'Retry-After': '60' }
  if (problem.status === 503) return { 'Retry-After': '1' }
  return {}
}
