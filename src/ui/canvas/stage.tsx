import './stage.css'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { CanvasCard } from '../../model/canvas-seen.ts'
import type { Presence } from '../../model/presence.ts'
import { openMenu } from '../menu.tsx'
import { type Camera, firstLooks } from './camera.ts'
import { CarriedCards } from './carried-cards.tsx'
import { recordsOf } from './carry.ts'
import { CarryNote } from './carry-note.tsx'
import { FarPicture } from './far-picture.tsx'
import { type Box, middleOf } from './geometry.ts'
import { PresenceLayer } from './presence-layer.tsx'
import type { Layout, Primitive, Scene, Spot } from './primitive.ts'
import { SpotCard } from './spot-card.tsx'
import { SpotTools } from './spot-tools.tsx'
import type { StageActs, StageWords } from './stage-acts.ts'
import { StageBar } from './stage-bar.tsx'
import { type OnStage, onStageOf, StageContext } from './stage-context.ts'
import { pressCell, pressOnStage } from './stage-keys.ts'
import { boxStyle, isEdited, isElsewhere, listbox, none, withCurrent } from './stage-parts.ts'
import { useStageState } from './stage-state.ts'
import { TitleEditor } from './title-editor.tsx'
import { useClipboard } from './use-clipboard.ts'
import { useGradually } from './use-gradually.ts'
import { type StageHandle, useHandle } from './use-handle.ts'
import { useLayers } from './use-layers.ts'
import { usePointer } from './use-pointer.ts'
import { useSight } from './use-sight.ts'
import { useWheel } from './use-wheel.ts'

/** How a record is drawn at its spot: a card of the page around, which knows kinds and people. */
export type Face = (card: CanvasCard, spot: Spot) => ReactNode

interface Props {
  name: string
  primitive: Primitive
  scene: Scene
  layout: Layout
  face: Face
  /** What a spot is called when it is read aloud. */
  nameOf: (spot: Spot) => string
  selected: ReadonlySet<string>
  onSelect: (spots: ReadonlySet<string>) => void
  /** The spot whose record is open beside the page. */
  open?: string | undefined
  camera: Camera | null
  onCamera: (camera: Camera) => void
  acts: StageActs
  words: StageWords
  presence?: readonly Presence[]
  /** Keeps what a primitive asks the address to remember. */
  onAsk: OnStage['ask']
  onPoint?: (at: { x: number; y: number } | null) => void
  handle?: { current: StageHandle | null }
}

/** A canvas in a window of its own: one looks around in it, chooses, moves and makes records, by pointer, finger or keys. */
export function Stage(props: Props) {
  const { primitive, scene, layout, acts, words, selected } = props
  const root = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  const world = useRef<HTMLDivElement>(null)
  const first = firstLooks[primitive.looks ?? 'whole']
  const { sight, index, seen, window } = useSight(root, layout, props.camera, first)
  const { nameOf, onSelect, onCamera, onAsk } = props
  const state = useStageState({ root, primitive, scene, layout, sight, selected, onSelect, acts, words, nameOf })
  const { current, carry, returning, editing, controls } = state
  const [marquee, setMarquee] = useState<Box | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [held, setHeld] = useState<string | null>(null)
  const press = (spot: Spot, key: string): void =>
    void pressCell({ primitive, scene, layout, acts, controls }, spot, key, root.current)
  const onOpen = (spot: Spot) => (spot.record ? acts.peek(recordsOf(spot)) : press(spot, 'Enter'))
  usePointer({
    root,
    sight,
    index,
    controls,
    carry,
    selected,
    onMarquee: setMarquee,
    onHover: setHovered,
    onOpen,
    onPoint: props.onPoint,
  })
  useWheel(root, sight)
  const placeHere = () => {
    const spot = controls.spot(current)
    return spot ? (primitive.aim(scene, layout, middleOf(spot.box))?.place ?? null) : null
  }
  useClipboard({ root, selected, current, controls, acts, words, placeHere })
  useLayers(sight, root, [ground, world])
  const shown = controls.spot(props.open ?? null)
  // a record looked at beside the canvas stays in sight, also where the canvas became narrower for it
  // biome-ignore lint/correctness/useExhaustiveDependencies: another window is why it is done again
  useEffect(() => {
    if (shown) controls.reveal(shown.box)
  }, [shown?.id, window?.width, controls])
  useEffect(() => sight.rest(onCamera), [sight, onCamera])
  const onStage = useMemo(() => onStageOf(sight, acts, controls, onAsk), [sight, acts, controls, onAsk])
  useHandle(props.handle, { root, layout, controls, current })
  const lifted = carry ?? returning
  const carried = new Set(lifted?.cards.map(({ spot }) => spot.id))
  const near = seen.isFar ? layout.spots.filter(spot => spot.id === current || spot.id === props.open) : seen.spots
  const { drawn, isWhole } = useGradually(near)
  const kept = withCurrent(drawn, controls.spot(current))
  const { Ground, Rim } = primitive
  const tools =
    carry || editing
      ? undefined
      : controls.spot(held ?? hovered ?? (state.hasFocus || selected.size > 0 ? current : null))
  return (
    <StageContext value={onStage}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the cards in it */}
      <div
        className="stage"
        ref={root}
        data-carrying={carry?.by}
        data-far={seen.isFar || undefined}
        tabIndex={layout.spots.length === 0 ? 0 : -1}
        onFocus={event => {
          const id = event.target.closest<HTMLElement>('[data-spot]')?.dataset.spot
          if (id !== undefined && id !== current) controls.arrive(id)
        }}
        onKeyDown={event => {
          if (isElsewhere(event.target)) return
          const given = { primitive, scene, layout, sight, acts, controls, current, carry, selected, onMenu: toMenu }
          if (!pressOnStage(event, given)) return
          setHovered(null)
          event.preventDefault()
          event.stopPropagation()
          event.nativeEvent.stopPropagation()
        }}
      >
        <div className="stage-layer" ref={ground} aria-hidden={Ground ? undefined : true}>
          {Ground && <Ground scene={scene} layout={layout} />}
        </div>
        {(seen.isFar || !isWhole) && !primitive.drawsFar && (
          <FarPicture sight={sight} index={index} selected={selected} scene={scene} />
        )}
        <div className="stage-layer stage-cards" ref={world} {...(kept.length > 0 ? listbox(props.name) : {})}>
          {kept.map(spot => (
            <SpotCard
              key={spot.id}
              spot={spot}
              card={spot.record === undefined ? undefined : scene.records.get(spot.record)}
              name={props.nameOf(spot)}
              face={props.face}
              cell={primitive.Cell}
              scene={scene}
              layout={layout}
              isCurrent={spot.id === current}
              isSelected={selected.has(spot.id)}
              isOpen={spot.id === props.open}
              isCarried={carried.has(spot.id)}
              isEdited={editing !== null && isEdited(editing, spot)}
            />
          ))}
          {lifted && <CarriedCards carry={lifted} isReturning={carry === null} face={props.face} on={props} />}
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
        <PresenceLayer presence={props.presence ?? none} layout={layout} words={words} />
        {Rim && <Rim scene={scene} layout={layout} />}
        {tools && (tools.record !== undefined || tools.of !== undefined) && (
          <SpotTools
            key={tools.id}
            onHold={setHeld}
            more={primitive.more?.(scene, layout, tools) ?? none}
            onKey={key => press(tools, key)}
            spot={tools}
            places={primitive.placesFor?.(scene, layout, tools) ?? layout.places}
            mark={scene.records.get(tools.record ?? '')?.key ?? tools.text ?? ''}
            controls={controls}
            acts={acts}
            words={words}
          />
        )}
        {carry && <CarryNote carry={carry} words={words} />}
        <StageBar sight={sight} layout={layout} words={words} />
        <div className="only-read" role="status">
          {state.said}
        </div>
      </div>
    </StageContext>
  )
  function toMenu(spot: Spot) {
    setHeld(spot.id)
    requestAnimationFrame(() => openMenu(root.current?.querySelector<HTMLElement>('.spot-tools [data-menu]')))
  }
}
