import ChevronDown from 'lucide-react/icons/chevron-down'
import type { Kind } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { number } from '../format.ts'
import { useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { listWords } from '../words/list.words.ts'
import { titleOf } from './kind-title.ts'

/** What a list is of, as its title; a press lists the other kinds, those with records first. */
export function KindSwitch({ kind, onKind }: { kind: Kind; onKind: (kind: Kind) => void }) {
  const territory = useTerritory()
  const counts = useAnswer('map', {}).data?.areas.flatMap(area => area.counts) ?? []
  const live = (one: Kind) => counts.find(count => count.kind === one.word)?.live ?? 0
  const kinds = [...territory.kinds.values()].filter(one => one.made === 'everyday' || live(one) > 0)
  const sorted = kinds.toSorted((one, other) => Number(live(other) > 0) - Number(live(one) > 0))
  return (
    <div className="kind-switch">
      <h1>{titleOf(kind)}</h1>
      <Menu
        label={listWords.kinds}
        entries={sorted.map(one => ({
          id: one.word,
          label: titleOf(one),
          hint: live(one) > 0 && <span className="number quiet">{number(live(one))}</span>,
          act: () => onKind(one),
        }))}
      >
        <Button look="plain" size="small" icon aria-label={listWords.kinds}>
          <ChevronDown aria-hidden />
        </Button>
      </Menu>
    </div>
  )
}
