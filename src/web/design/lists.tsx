import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { HiddenChip, Key, LinkChip } from '../../ui/link-chip.tsx'
import { Progress, Skeleton } from '../../ui/progress.tsx'
import { Table } from '../../ui/table.tsx'
import { Tree } from '../../ui/tree.tsx'
import { Unfold } from '../../ui/unfold.tsx'
import { designWords as says } from '../words/design.words.ts'
import { Part, State } from './sample.tsx'

interface Row {
  key: string
  title: string
  state: string
  count: number
}

const here = '/design'

/** Records among others: chips, tables, trees, and what stands where there is none yet. */
export function Lists() {
  const [sort, setSort] = useState({ column: 'title', down: false })
  const rows: readonly Row[] = [
    { key: 'N-1', title: says.record, state: says.chosen, count: 12 },
    { key: 'N-2', title: says.longWord, state: says.chosen, count: 1 },
    { key: 'N-3', title: says.turned, state: says.chosen, count: 0 },
  ]
  const chip = { address: here, mark: 'N-3', tone: 'rose' as const }
  const columns = [
    { id: 'key', title: says.columns.key, cell: (row: Row) => <Key mark={row.key} tone="rose" /> },
    { id: 'title', title: says.columns.title, cell: (row: Row) => row.title, sortable: true },
    { id: 'state', title: says.columns.state, cell: (row: Row) => row.state, wide: true },
    { id: 'count', title: says.columns.count, cell: (row: Row) => row.count, number: true, sortable: true },
  ]
  const table = { columns, idOf: (row: Row) => row.key, textOf: (row: Row) => row.title, onOpen: () => {}, sort }
  return (
    <>
      <Part title={says.chip}>
        <State is="rest">
          <LinkChip {...chip} title={says.shortRecord} state={says.chosen} />
        </State>
        {(['hover', 'focus'] as const).map(is => (
          <State key={is} is={is}>
            <LinkChip {...chip} title={says.shortRecord} state={says.chosen} />
          </State>
        ))}
        <State is="fallen">
          <LinkChip {...chip} title={says.shortRecord} fallen />
        </State>
        <State is="hidden">
          <HiddenChip>{says.hiddenChip}</HiddenChip>
        </State>
        <State is="long">
          <LinkChip {...chip} title={says.longWord} state={says.chosen} />
        </State>
        <State is="turned">
          <LinkChip {...chip} title={says.turned} state={says.turned} />
        </State>
      </Part>
      <Part title={says.table} wide>
        <State is="rest">
          <Table
            {...table}
            name={says.tableName}
            rows={rows}
            onSort={(column, down) => setSort({ column, down })}
            empty={says.nothing}
          />
        </State>
        <State is="empty">
          <Table
            {...table}
            name={`${says.tableName}, ${says.state.empty}`}
            rows={[]}
            empty={<p className="soft">{says.nothing}</p>}
          />
        </State>
      </Part>
      <Part title={says.tree} wide>
        <State is="open">
          <Tree
            name={says.treeName}
            unfold={says.unfold}
            open={['g', 'o']}
            branches={[
              {
                id: 'g',
                text: says.goal,
                mark: 2,
                branches: [
                  {
                    id: 'o',
                    text: says.outcome,
                    mark: 1,
                    branches: [{ id: 'b', text: says.longWord, content: says.longWord }],
                  },
                  { id: 'o2', text: says.turned },
                ],
              },
              { id: 'g2', text: says.shortRecord, mark: 1, branches: [{ id: 'o3', text: says.outcome }] },
            ]}
          />
        </State>
      </Part>
      <Part title={says.unfoldPart} wide>
        <State is="rest">
          <Unfold says={says.unfoldSays}>{says.unfoldBody}</Unfold>
        </State>
        <State is="open">
          <Unfold says={says.unfoldSays} isOpen>
            {says.unfoldBody}
          </Unfold>
        </State>
      </Part>
      <Part title={says.progress}>
        {[0, 41, 130].map(done => (
          <State key={done} name={says.progressSays(done, 130)}>
            <Progress name={says.progress} done={done} of={130} says={says.progressSays(done, 130)} />
          </State>
        ))}
      </Part>
      <Part title={says.emptyPart} wide>
        <State is="rest">
          <Empty title={says.emptyTitle} action={<Button look="first">{says.emptyAction}</Button>}>
            {says.emptyWords}
          </Empty>
        </State>
        <State name={says.skeleton}>
          <Skeleton name={says.loading} lines={4} />
        </State>
      </Part>
    </>
  )
}
