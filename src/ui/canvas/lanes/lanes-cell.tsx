import Plus from 'lucide-react/icons/plus'
import type { Drawn, Spot } from '../primitive.ts'
import { useStage } from '../stage-context.ts'
import { holeIn } from './holes.ts'
import { headAt } from './lanes-aim.ts'
import type { LanesLayout } from './lanes-layout.ts'
import { signed, toneOf } from './lanes-size.ts'
import type { LanesWords } from './lanes-words.ts'

/** What is no card: heads of groups, columns and lanes, texts, and the places where something can be made. */
export function LanesCell({ layout, spot, words }: Drawn<LanesLayout> & { spot: Spot; words: LanesWords }) {
  if (layout.makes.has(spot.id)) return <Adder layout={layout} spot={spot} />
  const item = layout.items.get(spot.id)
  if (item)
    return (
      <div className="lanes-text" data-lane={item.lane}>
        <p>{item.text}</p>
        {typeof item.score === 'number' && (
          <span className="lanes-score number" data-feels={toneOf(item.score)}>
            {signed(item.score)}
          </span>
        )}
      </div>
    )
  const head = headAt(layout, spot)
  if (head?.kind === 'group') {
    const group = layout.groups.find(one => one.head.id === head.id)?.head
    return (
      <div className="lanes-group" title={group?.label}>
        <b className="shortened">{group?.label}</b>
        <Notes notes={group?.notes ?? []} />
      </div>
    )
  }
  if (head?.kind === 'column') {
    const column = layout.columns.find(one => one.column.id === head.id)?.column
    return (
      <div className="lanes-column" title={column?.label}>
        <b>{column?.label}</b>
        <Notes notes={column?.notes ?? []} />
      </div>
    )
  }
  const drawn = layout.lanes.find(({ lane }) => lane.id === head?.id)
  if (!drawn) return null
  const { lane } = drawn
  return (
    <div className="lanes-lane" title={lane.label}>
      {lane.record && <span className="lanes-key">{lane.record.key}</span>}
      <b className="shortened">{lane.label}</b>
      <span className="lanes-facts">{lane.notes.join(' · ')}</span>
      {lane.holes.length > 0 && drawn.items.length > 0 && (
        <span className="lanes-hole-word shortened">{holeIn(lane, layout, words)}</span>
      )}
    </div>
  )
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return <span className="lanes-notes shortened">{notes.join(', ')}</span>
}

function Adder({ layout, spot }: { layout: LanesLayout; spot: Spot }) {
  const isCell = layout.cells.has(layout.makes.get(spot.id) ?? '')
  const isBare = spot.box.width < 60
  // whoever only reads is not asked to add
  if (!useStage().acts.mayWrite) return null
  return (
    <div className="lanes-add" data-named={(!isCell && !isBare) || undefined} title={spot.says}>
      <Plus aria-hidden />
      {!isCell && !isBare && <span className="shortened">{spot.says}</span>}
    </div>
  )
}
