import { CarriedCards } from './carried-cards.tsx'
import { recordsOf } from './carry.ts'
import type { Spot } from './primitive.ts'
import { SpotCard } from './spot-card.tsx'
import type { StageProps } from './stage.tsx'
import { isEdited } from './stage-parts.ts'
import type { StageState } from './stage-state.ts'
import { TitleEditor } from './title-editor.tsx'

/** The cards of a stage that are in sight, those in hand over them, and the title that is being written. */
export function StageCards({
  spots,
  state: { current, carry, returning, editing, controls },
  selected,
  cut,
  on,
}: {
  spots: readonly Spot[]
  state: StageState
  selected: ReadonlySet<string>
  /** Records that are on their way to another place. */
  cut: ReadonlySet<string>
  on: StageProps
}) {
  const { primitive, scene, layout, face, words } = on
  const lifted = carry ?? returning
  const carried = new Set(lifted?.cards.map(({ spot }) => spot.id))
  return (
    <>
      {spots.map(spot => (
        <SpotCard
          key={spot.id}
          spot={spot}
          card={spot.record === undefined ? undefined : scene.records.get(spot.record)}
          name={on.nameOf(spot)}
          face={face}
          cell={primitive.Cell}
          scene={scene}
          layout={layout}
          isCurrent={spot.id === current}
          isSelected={selected.has(spot.id)}
          isOpen={spot.id === on.open}
          isCarried={carried.has(spot.id)}
          isCut={cut.size > 0 && recordsOf(spot).some(id => cut.has(id))}
          isEdited={editing !== null && isEdited(editing, spot)}
        />
      ))}
      {lifted && <CarriedCards carry={lifted} isReturning={carry === null} face={face} on={on} />}
      {editing && (
        <TitleEditor
          key={editing.record ?? editing.spot ?? 'new'}
          editing={editing}
          label={editing.record || editing.spot ? words.rename : words.newTitle}
          onKeep={title => void controls.keep(title)}
          onCancel={controls.stopEditing}
        />
      )}
    </>
  )
}
