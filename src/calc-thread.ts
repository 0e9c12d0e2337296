import type { Called } from './model/method.ts'
import { Problem } from './model/problem.ts'
import { threadAt } from './thread.ts'

/** What the thread is asked: one method, with the input as it came. */
export interface CalcQuestion {
  name: string
  input: unknown
}

const mostWaiting = 50

/**
 * Computes methods in a thread of its own, one after the other, so that a long one blocks nobody's requests.
 *
 * One that takes longer than `limit` milliseconds is stopped; that, and too many waiting, is refused in words. The
 * thread ends after `idle` milliseconds without work, and takes its memory with it.
 */
export function calcThread({ limit = 120_000, idle = 60_000 } = {}) {
  const thread = threadAt<CalcQuestion, Called>(new URL('./calc.worker.ts', import.meta.url), 'calculates')
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let ending: NodeJS.Timeout | undefined

  async function within(question: CalcQuestion): Promise<Called> {
    const timer = setTimeout(() => {
      const says = `${question.name} was stopped after ${limit / 1000} seconds: give it less, or run chartroom calc in a terminal, which has no limit.`
      void thread.end(new Problem('too-much', says))
    }, limit)
    try {
      return await thread.ask(question)
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    async calculate(name: string, input: unknown): Promise<Called> {
      if (waiting >= mostWaiting) {
        throw new Problem('unavailable', `${waiting} calculations are waiting already; try again in a moment.`)
      }
      waiting += 1
      clearTimeout(ending)
      const turn = last.then(() => within({ name, input }))
      last = turn.catch(() => {})
      try {
        return await turn
      } finally {
        waiting -= 1
        if (waiting === 0) ending = setTimeout(() => void thread.end(new Error('Nothing to calculate.')), idle).unref()
      }
    },
    close: () => {
      clearTimeout(ending)
      return thread.end(new Error('The thread that calculates is closed.'))
    },
  }
}
