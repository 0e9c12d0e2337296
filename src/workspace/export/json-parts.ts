import type { OwnRecord } from '../../model/exporting/own-document.ts'
import { ownShape } from '../../model/exporting/own-export.ts'
import type { Kind } from '../../model/kind.ts'
import { type Asking, stamp } from '../ground.ts'
import { changesSince } from '../history.ts'
import { members } from '../members.ts'
import { type Exported, recordPages } from './record-pages.ts'

/** A workspace, or some kinds of it, as one JSON document, written while it is read; one record a line. */
export async function* jsonParts(asking: Asking, kinds: readonly Kind[], withHistory: boolean): AsyncGenerator<string> {
  const [workspace] = await asking.store.read.all<{ name: string }>('SELECT id, name FROM workspaces WHERE id = ?', [
    asking.workspace,
  ])
  const people = (await members(asking)).map(({ id, name, email }) => ({ id, name, email }))
  const head = { chartroom: ownShape, exportedAt: stamp(asking), workspace: workspace?.name ?? '', members: people }
  yield `${JSON.stringify(head).slice(0, -1)},\n"records":[`
  let first = true
  for (const kind of kinds) {
    for await (const records of recordPages(asking, kind, true)) {
      const lines = records.map(one => JSON.stringify(ownRecord(one))).join(',\n')
      if (lines === '') continue
      yield `${first ? '' : ','}\n${lines}`
      first = false
    }
  }
  yield '\n]'
  if (withHistory) yield* historyParts(asking)
  yield '}\n'
}

const ownRecord = ({ record, links, comments, readings }: Exported): OwnRecord => ({
  ...record,
  links: links.map(({ link: { name, to, values } }) => ({ name, to, values })),
  comments: comments.map(({ on: _on, from: _from, ...comment }) => comment),
  ...(readings.length > 0 && { readings }),
})

async function* historyParts(asking: Asking): AsyncGenerator<string> {
  yield ',\n"history":['
  let since = 0
  let first = true
  for (;;) {
    const { rows, number, more } = await changesSince(asking, since, 500)
    const lines = rows.map(row => JSON.stringify(row)).join(',\n')
    if (lines !== '') yield `${first ? '' : ','}\n${lines}`
    if (lines !== '') first = false
    since = number
    if (!more) break
  }
  yield '\n]'
}
