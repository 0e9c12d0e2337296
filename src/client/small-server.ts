import type { Detail, HistoryLine } from '../model/answers.ts'
import type { Change, Done } from '../model/change.ts'
import type { ChartRecord } from '../model/record.ts'

/** A server of one record behind `fetch`: what the client sends over the wire is what is answered; for tests. */
export function smallServer(number = 1) {
  let record = { id: 'r1', key: 'A-1', kind: 'assumption', title: 'They pay', state: 'open', fields: {}, version: 1 }
  const asked: string[] = []
  let refuse = false
  const answer = (body: unknown, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
  const send = async (address: string, init: RequestInit): Promise<Response> => {
    asked.push(`${init.method} ${address}`)
    if (address.startsWith('/api/v1/history'))
      return answer({ items: number === 0 ? [] : [{ number } as HistoryLine], next: null })
    if (address.startsWith('/api/v1/changes?')) return answer({ rows: [], number, more: false })
    if (address === '/api/v1/changes') {
      if (refuse) return answer({ code: 'forbidden', detail: 'Ben may only read', fields: {} }, 403)
      const { changes } = JSON.parse(String(init.body)) as { changes: Change[] }
      for (const change of changes)
        if (change.verb === 'update')
          record = { ...record, ...change.set, version: record.version + 1 } as typeof record
      number += 1
      const outcomes = [{ record }] as unknown as Done['outcomes']
      return answer({ batch: 'b1', number, outcomes } satisfies Done)
    }
    const detail: Detail = {
      record: record as unknown as ChartRecord,
      links: [],
      comments: [],
      named: [],
      attachments: [],
      findings: [],
      may: [],
    }
    return answer(detail)
  }
  return { send, asked, refuse: () => (refuse = true) }
}

/** Time enough for what was asked to be answered. */
export const settled = () => new Promise(resolve => setTimeout(resolve, 20))
