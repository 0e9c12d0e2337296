import Ellipsis from 'lucide-react/icons/ellipsis'
import Trash2 from 'lucide-react/icons/trash-2'
import type { ChartRecord } from '../../model/record.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { LinkChip } from '../../ui/link-chip.tsx'
import { Menu } from '../../ui/menu.tsx'
import { exactly, since } from '../format.ts'
import { recordAddress } from '../shell/places.ts'
import { stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { recordWords } from '../words/record.words.ts'
import { trashWords } from '../words/trash.words.ts'
import { daysLeft } from './left.ts'

interface Props {
  record: ChartRecord
  isChosen: boolean
  onChoose: (() => void) | undefined
  onRestore: (() => void) | undefined
  onErase: (() => void) | undefined
}

/** One record in the trash: what it is, who put it there when, and how long it stays. */
export function TrashRow({ record, isChosen, onChoose, onRestore, onErase }: Props) {
  const territory = useTerritory()
  const members = useAnswer('members', {}).data?.items ?? []
  const left = daysLeft(record.archivedAt ?? record.updatedAt)
  const by = members.find(({ id }) => id === record.updatedBy)?.name ?? trashWords.somebody
  return (
    <li className="trash-row" data-chosen={isChosen || undefined}>
      {onChoose && <Checkbox label={trashWords.select(record.key)} isSelected={isChosen} onChange={onChoose} />}
      <div className="trash-what">
        <LinkChip
          // by its id: the key of what was merged leads to what it was merged into
          address={recordAddress(record.id)}
          mark={record.key}
          title={record.title}
          state={stateLabel(territory, record.kind, record.state)}
          tone={toneOf(territory, record.kind)}
        />
        <p className="small quiet">
          <time dateTime={record.archivedAt ?? ''} title={record.archivedAt ? exactly(record.archivedAt) : ''}>
            {trashWords.by(by, record.archivedAt ? since(record.archivedAt) : '')}
          </time>
          {' · '}
          <span className={left <= 3 ? 'care' : ''}>{left === 0 ? trashWords.leftToday : trashWords.left(left)}</span>
        </p>
      </div>
      {onRestore && (
        <Button size="small" onPress={onRestore} aria-label={trashWords.restoreOf(record.key)}>
          {trashWords.restore}
        </Button>
      )}
      {onErase && (
        <Menu
          label={`${recordWords.more}: ${record.key}`}
          entries={[{ id: 'erase', label: trashWords.erase, icon: <Trash2 aria-hidden />, act: onErase }]}
        >
          <Button size="small" look="plain" icon aria-label={`${recordWords.more}: ${record.key}`}>
            <Ellipsis aria-hidden />
          </Button>
        </Menu>
      )}
    </li>
  )
}
