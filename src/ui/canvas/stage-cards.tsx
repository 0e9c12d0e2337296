import { type RefObject, useLayoutEffect } from 'react'
import { inSight } from './camera.ts'
import { CarriedCards } from './carried-cards.tsx'
import { recordsOf } from './carry.ts'
import { FarPicture } from './far-picture.tsx'
import { type Box, meets } from './geometry.ts'
import { SpotCard } from './spot-card.tsx'
import type { StageProps } from './stage.tsx'
import { StageFloor } from './stage-floor.tsx'
import { boxStyle, isEdited, listbox, withCurrent } from './stage-parts.ts'
import type { StageState } from './stage-state.ts'
import { TitleEditor } from './title-editor.tsx'
import { useGliding } from './use-gliding.ts'
import { useGradually } from './use-gradually.ts'
import type { OnSight } from './use-sight.ts'

/**
 * The cards of a stage that are in sight, those in hand over them, and the title that is being written. Cards come into
 * sight with every frame of a movement: of a stage, only this part is drawn again then.
 */
export function StageCards({
  world,
  on,
  state: { current, carry, returning, editing, controls, giveFocus },
  at: { sight, index, seen },
  cut,
  marquee,
}: {
  world: RefObject<HTMLDivElement | null>
  on: StageProps
  state: StageState
  at: OnSight
  /** Records that are on their way to another place. */
  cut: ReadonlySet<string>
  marquee: Box | null
}) {
  const { primitive, scene, layout, face, words, selected } = on
  const near = seen.isFar ? layout.spots.filter(spot => spot.id === current || spot.id === on.open) : seen.spots
  const camera = sight.now()
  const inWindow = inSight(camera, sight.window())
  const { drawn, isWhole } = useGradually(near, camera, spot => meets(spot.box, inWindow))
  const isGliding = useGliding(layout)
  useLayoutEffect(giveFocus)
  const spots = withCurrent(drawn, controls.spot(current))
  const lifted = carry ?? returning
  const carried = new Set(lifted?.cards.map(({ spot }) => spot.id))
  return (
    <>
      {(seen.isFar || !isWhole) && !primitive.drawsFar && (
        <FarPicture sight={sight} index={index} selected={selected} scene={scene} drawn={drawn} />
      )}
      <div
        className="stage-layer stage-cards"
        ref={world}
        data-gliding={isGliding || undefined}
        {...(spots.length > 0 ? listbox(on.name) : {})}
      >
        <StageFloor bounds={layout.bounds} />
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
            isOpen={spot.id === on.open || (on.open !== undefined && spot.record === on.open)}
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
        {marquee && <div className="stage-marquee" style={boxStyle(marquee)} />}
      </div>
    </>
  )
}
