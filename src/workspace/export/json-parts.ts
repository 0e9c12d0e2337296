import type { OwnAttachment, OwnRecord } from '../../model/exporting/own-document.ts'
import { ownShape } from '../../model/exporting/own-export.ts'
import type { Kind } from '../../model/kind.ts'
import { type Files, wholeFile } from '../files.ts'
import { type Asking, stamp } from '../ground.ts'
import { changesSince } from '../history.ts'
import { members } from '../members.ts'
import { type Exported, recordPages } from './record-pages.ts'

/** A workspace, or some kinds of it, as one JSON document, written while it is read; one record a line. */
export async function* jsonParts(
  asking: Asking,
  kinds: readonly Kind[],
  withHistory: boolean,
  attached: Files | undefined,
): AsyncGenerator<string> {
  const [workspace] = await asking.store.read.all<{ name: string }>('SELECT id, name FROM workspaces WHERE id = ?', [
    asking.workspace,
  ])
  const people = (await members(asking)).map(({ id, name, email }) => ({ id, name, email }))
  const head = { chartroom: ownShape, exportedAt: stamp(asking), workspace: workspace?.name ?? '', members: people }
  yield `${JSON.stringify(head).slice(0, -1)},\n"records":[`
  let first = true
  for (const kind of kinds) {
    for await (const records of recordPages(asking, kind, true)) {
      // one at a time where they carry files: only one of them is held
      for (const one of records) {
        const attachments = attached ? await attachmentsOf(asking, attached, one.record.id) : []
        const own = { ...ownRecord(one), ...(attachments.length > 0 && { attachments }) }
        yield `${first ? '' : ','}\n${JSON.stringify(own)}`
        first = false
      }
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

async function attachmentsOf(asking: Asking, files: Files, record: string): Promise<OwnAttachment[]> {
  const rows = await asking.store.heavy.all<{ id: string; name: string; type: string; hash: string }>(
    'SELECT id, name, type, hash FROM attachments WHERE ws_id = ? AND record = ? ORDER BY id',
    [asking.workspace, record],
  )
  const attachments: OwnAttachment[] = []
  for (const { id, name, type, hash } of rows) {
    const pieces = await files.get(asking.workspace, hash)
    if (pieces) attachments.push({ id, name, type, data: Buffer.from(await wholeFile(pieces)).toString('base64') })
  }
  return attachments
}

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
