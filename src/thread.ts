import { parentPort, Worker } from 'node:worker_threads'
import { Problem, type ProblemCode } from './model/problem.ts'

interface Asked<Question> {
  id: number
  question: Question
}
type Answered<Answer> = { id: number; answer: Answer } | { id: number; problem: Refused | string }
interface Refused {
  code: ProblemCode
  says: string
  fields: Problem['fields']
  status: number
}

/** A thread of its own that answers questions, started when the first one comes; it keeps no process alive. */
export interface Thread<Question, Answer> {
  /** A problem thrown in the thread is thrown here, with its code, fields and status. */
  ask(question: Question): Promise<Answer>
  /** Says something that is not answered, if the thread runs. */
  tell(question: Question): void
  /** Ends the thread; what waits for an answer is refused with the reason, and the next question starts it anew. */
  end(reason: Error): Promise<void>
}

/** The thread whose code lies at `at`; `does` completes "The thread that … ended." */
export function threadAt<Question, Answer>(at: URL, does: string): Thread<Question, Answer> {
  let worker: Worker | undefined
  let asked = 0
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (reason: unknown) => void }>()

  function fail(reason: unknown): void {
    worker = undefined
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }

  function start(): Worker {
    const made = new Worker(at)
    made.on('message', (answered: Answered<Answer>) => {
      const waits = waiting.get(answered.id)
      waiting.delete(answered.id)
      if (waiting.size === 0) made.unref()
      if ('problem' in answered) waits?.reject(problemFrom(answered.problem))
      else waits?.resolve(answered.answer)
    })
    made.on('error', failure => {
      if (worker === made) fail(failure)
    })
    made.on('exit', () => {
      if (worker === made) fail(new Error(`The thread that ${does} ended.`))
    })
    return made
  }

  return {
    async ask(question) {
      worker ??= start()
      const at = worker
      at.ref()
      asked += 1
      const id = asked
      return new Promise<Answer>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        at.postMessage({ id, question } satisfies Asked<Question>)
      })
    },
    tell: question => worker?.postMessage({ id: 0, question } satisfies Asked<Question>),
    async end(reason) {
      const running = worker
      fail(reason)
      await running?.terminate()
    },
  }
}

/** The other side: answers each question that comes to this thread; undefined answers nothing. */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Answer | undefined | Promise<Answer | undefined>,
): void {
  const port = parentPort!
  const answered = async ({ id, question }: Asked<Question>): Promise<void> => {
    try {
      const said = await answer(question)
      if (said !== undefined) port.postMessage({ id, answer: said })
    } catch (problem) {
      port.postMessage({ id, problem: refusedIn(problem) })
    }
  }
  port.on('message', asked => void answered(asked))
}

const refusedIn = (problem: unknown): Refused | string =>
  problem instanceof Problem
    ? { code: problem.code, says: problem.message, fields: problem.fields, status: problem.status }
    : problem instanceof Error
      ? (problem.stack ?? problem.message)
      : String(problem)

const problemFrom = (problem: Refused | string): Error =>
  typeof problem === 'string'
    ? new Error(problem)
    : new Problem(problem.code, problem.says, problem.fields, problem.status)
