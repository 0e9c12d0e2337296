import './stage.css'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CanvasCard } from '../../model/canvas-seen.ts'
import type { Presence } from '../../model/presence.ts'
import { Button } from '../button.tsx'
import { openMenu } from '../menu.tsx'
import type { Camera } from './camera.ts'
import { placeAt, recordsOf } from './carry.ts'
import { CarryNote } from './carry-note.tsx'
import { firstLooks } from './first-looks.ts'
import type { Box } from './geometry.ts'
import { PresenceLayer } from './presence-layer.tsx'
import type { Layout, Primitive, Scene, Spot } from './primitive.ts'
import { SpotTools } from './spot-tools.tsx'
import type { StageActs, StageWords } from './stage-acts.ts'
import { StageBar } from './stage-bar.tsx'
import { StageCards } from './stage-cards.tsx'
import { type OnStage, onStageOf, StageContext } from './stage-context.ts'
import { StageFloor } from './stage-floor.tsx'
import { pressCell, pressOnStage } from './stage-keys.ts'
import { isElsewhere, none } from './stage-parts.ts'
import { useStageState } from './stage-state.ts'
import { copiedOf, useClipboard } from './use-clipboard.ts'
import { type StageHandle, useHandle } from './use-handle.ts'
import { useLayers } from './use-layers.ts'
import { usePointer } from './use-pointer.ts'
import { useSight } from './use-sight.ts'
import { useWheel } from './use-wheel.ts'

/** How a record is drawn at its spot: a card of the page around, which knows kinds and people. */
export type Face = (card: CanvasCard, spot: Spot) => ReactNode

export interface StageProps {
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
export function Stage(props: StageProps) {
  const { primitive, scene, layout, acts, words, selected } = props
  const root = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  const world = useRef<HTMLDivElement>(null)
  const first = firstLooks[primitive.looks ?? 'whole']
  const at = useSight(root, layout, props.camera, first)
  const { sight, index, seen, window } = at
  const { nameOf, onSelect, onCamera, onAsk } = props
  const state = useStageState({ root, primitive, scene, layout, sight, selected, onSelect, acts, words, nameOf })
  const { current, carry, editing, controls } = state
  const [marquee, setMarquee] = useState<Box | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [isMany, setMany] = useState(false)
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
    isMany,
    onMarquee: setMarquee,
    onHover: setHovered,
    onOpen,
    onPoint: props.onPoint,
  })
  useWheel(root, sight)
  const clipboard = useClipboard({
    root,
    held: () => copiedOf(controls.chosen(), acts),
    placeFor: record => placeAt({ primitive, scene, layout }, controls.spot(current), record),
    acts,
    words,
    say: controls.say,
  })
  useLayers(sight, root, [ground, world])
  const { open } = props
  const shown =
    open === undefined ? undefined : (controls.spot(open) ?? layout.spots.find(({ record }) => record === open))
  // a record looked at beside the canvas stays in sight, also where the canvas became narrower for it
  // biome-ignore lint/correctness/useExhaustiveDependencies: another window is why it is done again
  useEffect(() => {
    if (shown) controls.reveal(shown.box)
  }, [shown?.id, window?.width, controls])
  useEffect(() => sight.rest(onCamera), [sight, onCamera])
  const onStage = useMemo(() => onStageOf(sight, acts, controls, onAsk), [sight, acts, controls, onAsk])
  useHandle(props.handle, { root, layout, controls, current })
  const { Ground, Rim } = primitive
  // they are as large as the canvas, and what is chosen or at hand changes nothing about them
  const beneath = useMemo(() => Ground && <Ground scene={scene} layout={layout} />, [Ground, scene, layout])
  const rim = useMemo(() => Rim && <Rim scene={scene} layout={layout} />, [Rim, scene, layout])
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
          if (event.key === 'Escape') setMany(false)
          event.preventDefault()
          event.stopPropagation()
          event.nativeEvent.stopPropagation()
        }}
      >
        <div className="stage-layer" ref={ground} aria-hidden={Ground ? undefined : true}>
          <StageFloor bounds={layout.bounds} />
          {beneath}
        </div>
        <StageCards world={world} on={props} state={state} at={at} cut={clipboard.cut} marquee={marquee} />
        <PresenceLayer presence={props.presence ?? none} layout={layout} words={words} />
        {rim}
        {tools && (
          <SpotTools
            key={tools.id}
            spot={tools}
            on={{ primitive, scene, layout }}
            controls={controls}
            clipboard={clipboard}
            acts={acts}
            words={words}
            onHold={setHeld}
            onKey={key => press(tools, key)}
            onChoose={() => {
              setMany(true)
              controls.select([...selected, tools.id])
            }}
          />
        )}
        {carry && <CarryNote carry={carry} words={words} />}
        <StageBar sight={sight} layout={layout} words={words}>
          {isMany && (
            <Button size="small" look="first" onPress={() => setMany(false)}>
              {words.choosing(selected.size)}
            </Button>
          )}
        </StageBar>
        <div className="only-read" role="status">
          {state.said}
        </div>
      </div>
    </StageContext>
  )
  function toMenu(spot: Spot) {
    // open before the next key comes, which is the menu's
    flushSync(() => setHeld(spot.id))
    openMenu(root.current?.querySelector<HTMLElement>('.spot-tools [data-menu]'))
  }
}
