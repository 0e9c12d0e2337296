import { useState } from 'react'
import type { Kind } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { SharedPart, SharedRow } from '../../model/share.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { cellText } from '../list/cell-text.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { listWords } from '../words/list.words.ts'
import { shareWords } from '../words/share.words.ts'

type ListPart = Extract<SharedPart, { sort: 'list' }>

/** A list as a plain table: its columns, put together as its maker put it. */
export function SharedList({ part, more }: { part: ListPart; more: (() => Promise<void>) | undefined }) {
  const territory = useTerritory()
  const [isBusy, setBusy] = useState(false)
  const kind = territory.kinds.get(part.kind)
  if (!kind) return null
  if (part.rows.length === 0) return <Empty title={shareWords.none} />
  const columns = part.columns.filter(name => name !== part.group)
  const heading = (row: SharedRow) =>
    part.group === null ? '' : cell(kind, part.group, row) || listWords.names.unknown || '–'
  const groups = [...Map.groupBy(part.rows, heading)].sort(byPlace(kind, part.group))
  return (
    <>
      <table className="shared-table">
        <thead>
          <tr>
            {['key', 'title', ...columns].map(name => (
              <th key={name} scope="col">
                {listWords.names[name] ?? kind.fields[name]?.label ?? name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([title, rows]) => (
          <tbody key={title}>
            {part.group !== null && (
              <tr className="shared-group">
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  {title} <span className="quiet number">{rows.length}</span>
                </th>
              </tr>
            )}
            {rows.map(row => (
              <tr key={row.key}>
                <td className="shared-key">
                  <Key mark={row.key} tone={toneOf(territory, kind.word)} />
                </td>
                <th scope="row">{row.title}</th>
                {columns.map(name => (
                  <td key={name} data-label={listWords.names[name] ?? kind.fields[name]?.label ?? name}>
                    {cell(kind, name, row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="shared-more small quiet">
        {shareWords.rows(part.rows.length, more !== undefined)}
        {more && (
          <Button
            size="small"
            isPending={isBusy}
            onPress={() => {
              setBusy(true)
              void more().finally(() => setBusy(false))
            }}
          >
            {shareWords.more}
          </Button>
        )}
      </p>
    </>
  )
}

/** Groups stand in the order in which the kind lists their values; those it lists none of, as they come. */
function byPlace(kind: Kind, group: string | null) {
  const words = Object.keys((group === 'state' ? kind.states : group && kind.fields[group]?.options) || {})
  const place = (row: SharedRow | undefined) => {
    const at = words.indexOf(String(group === 'state' ? row?.state : row?.fields[group ?? '']))
    return at < 0 ? words.length : at
  }
  return ([, one]: [string, SharedRow[]], [, other]: [string, SharedRow[]]) => place(one[0]) - place(other[0])
}

// people and teams come by name, so that a name stands for itself
function cell(kind: Kind, name: string, row: SharedRow): string {
  const names = [row.owner, row.team, ...Object.values(row.fields)].flatMap(one =>
    typeof one === 'string' ? [{ id: one, name: one }] : [],
  )
  if (name === 'system') return row.system ?? ''
  const record = { ...row, state: row.state ?? '', cameFrom: null } as unknown as ChartRecord // only what the column shows is read
  return cellText(kind, name, record, { members: names, teams: names })
}
