import './bulk-bar.css'
import Ellipsis from 'lucide-react/icons/ellipsis'
import X from 'lucide-react/icons/x'
import { useRef, useState } from 'react'
import type { Change } from '../../model/change.ts'
import type { Kind } from '../../model/kind.ts'
import { audienceLabels, audiences, type ChartRecord } from '../../model/record.ts'
import { settingOf } from '../../model/setting.ts'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Menu, openMenu } from '../../ui/menu.tsx'
import { Popover } from '../../ui/popover.tsx'
import { dialogs } from '../shell/dialogs.ts'
import { listKeys } from '../shell/key-book.ts'
import { KeyButton } from '../shell/key-button.tsx'
import { drawn } from '../shell/key-page.ts'
import { useKeys } from '../shell/live-keys.ts'
import { listWords } from '../words/list.words.ts'
import { setChanges } from './bulk-changes.ts'
import { BulkField } from './bulk-field.tsx'
import { BulkTags } from './bulk-tags.tsx'
import { picksOf } from './cell-picks.ts'
import { changeMany } from './change-many.ts'
import type { Around } from './use-around.ts'

interface Props {
  kind: Kind
  around: Around
  records: readonly ChartRecord[]
  /** How many the list holds in all, where more than the chosen ones can be chosen at once. */
  all: number | undefined
  onAll: () => void
  onNone: () => void
}

/** What can be done with all chosen records at once, each of it one step to undo. */
export function BulkBar({ kind, around, records, all, onAll, onNone }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const turn = () => dialogs.open({ dialog: 'turn', records })
  const button = (name: string) => bar.current?.querySelector<HTMLElement>(`[data-bulk=${name}]`)
  useKeys(listKeys, {
    state: () => openMenu(button('state')),
    owner: () => openMenu(button('owner')),
    tags: () => button('tags')?.click(),
    turn: () => turn(),
  })
  const [field, setField] = useState<string | null>(null)
  const { bulk } = listWords
  const count = records.length
  const run = (changes: readonly Change[], says: (count: number) => string) =>
    void changeMany(changes, says(changes.length))
  const set = (name: string, label: string) =>
    (picksOf(kind, name, around) ?? []).map(pick => ({
      id: pick.id || 'nothing',
      label: pick.label,
      act: () => run(setChanges(records, settingOf(kind, name, pick.id)), many => bulk.changed(many, label)),
    }))
  return (
    <div className="bulk" ref={bar} role="toolbar" aria-label={bulk.bar}>
      <span className="bulk-count number" role="status">
        {listWords.selected(count)}
      </span>
      {all !== undefined && (
        <Button look="plain" size="small" onPress={onAll}>
          {listWords.selectWhole(all)}
        </Button>
      )}
      <Menu label={bulk.state} entries={set('state', bulk.state)}>
        <Button size="small" data-bulk="state">
          {bulk.state}
        </Button>
      </Menu>
      <Menu label={bulk.owner} entries={set('owner', bulk.owner)}>
        <Button size="small" data-bulk="owner">
          {bulk.owner}
        </Button>
      </Menu>
      <Popover
        label={bulk.tags}
        button={
          <Button size="small" data-bulk="tags">
            {bulk.tags}
          </Button>
        }
      >
        {close => <BulkTags records={records} known={around.tags} onChange={run} onClose={close} />}
      </Popover>
      <Menu
        label={bulk.more}
        entries={[
          ...(around.teams.length > 0
            ? [{ id: 'team', label: bulk.set(listWords.names.team!), act: () => setField('team') }]
            : []),
          ...Object.entries(kind.fields).map(([name, one]) => ({
            id: `field ${name}`,
            label: bulk.set(one.label),
            act: () => setField(name),
          })),
          ...audiences.map(id => ({
            id: `audience ${id}`,
            label: bulk.audience(audienceLabels[id]),
            act: () =>
              run(setChanges(records, { audience: id }), many => bulk.changed(many, listWords.names.audience!)),
          })),
          {
            id: 'turn',
            label: bulk.turn,
            hint: <KeyHint keys={drawn(listKeys.keys.turn.press)} />,
            act: turn,
          },
          {
            id: 'archive',
            label: bulk.archive,
            act: () =>
              run(
                records.map(({ id }) => ({ verb: 'archive', id })),
                bulk.archived,
              ),
          },
        ]}
      >
        <Button size="small" icon aria-label={bulk.more}>
          <Ellipsis aria-hidden />
        </Button>
      </Menu>
      <KeyButton press={listKeys.keys.none.press} label={listWords.deselect} onPress={onNone}>
        <X aria-hidden />
      </KeyButton>
      {field && (
        <BulkField
          kind={kind}
          name={field}
          around={around}
          count={count}
          onClose={() => setField(null)}
          onSet={setting =>
            run(setChanges(records, setting), many =>
              bulk.changed(many, kind.fields[field]?.label ?? listWords.names[field] ?? field),
            )
          }
        />
      )}
    </div>
  )
}
