import type { Dispatch, RefObject, SetStateAction } from 'react'
import type { Place } from '../../model/canvas-place.ts'
import { showing } from './camera.ts'
import type { Carry, Drawing } from './carry.ts'
import { carryControls } from './carry-controls.ts'
import { editControls } from './edit-controls.ts'
import type { Box, Point } from './geometry.ts'
import type { Placed, Spot } from './primitive.ts'
import type { Sight } from './sight.ts'
import type { StageActs, StageWords } from './stage-acts.ts'

/** A title that is being written: of a record, or of one that is to be made at a place. */
export interface Editing {
  record?: string
  /** The spot whose own text it is. */
  spot?: string
  place?: Place | null
  title: string
  box: Box
}

/** What the stage was last drawn with. */
export interface StageGiven extends Drawing {
  root: RefObject<HTMLElement | null>
  sight: Sight
  selected: ReadonlySet<string>
  onSelect: (spots: ReadonlySet<string>) => void
  acts: StageActs
  words: StageWords
  nameOf: (spot: Spot) => string
}

/** What a stage does when it is asked to, by whichever hand. */
export interface Controls {
  spot(id: string | null): Spot | undefined
  /** `isPressed`: it is under the pointer, so that the world must not move beneath it. */
  focus(id: string, isPressed?: boolean): void
  /** The focus came to a card by itself: by Tab, or from outside. */
  arrive(id: string): void
  select(ids: Iterable<string>): void
  /** Chooses one more, or one less. */
  toggle(id: string): void
  /** The chosen spots, or the one at hand where it is not among them: the one named, or that with the focus. */
  chosen(at?: string): Spot[]
  /** False where none of the chosen ones can be moved. */
  pick(by: Carry['by'], at?: Point, spot?: string): boolean
  carryTo(at: Point): void
  letGo(): Promise<void>
  cancel(): void
  /** Brings a spot to a place with a name, and with it the others that are chosen. */
  bring(spot: string, place: Placed): void
  rename(id: string): void
  makeAt(at: Point | null): void
  makeIn(place: string): void
  keep(title: string): Promise<void>
  stopEditing(): void
  archive(spot?: string): Promise<void>
  say(text: string): void
  reveal(box: Box): void
}

/** What all controls use. */
export type Base = Pick<Controls, 'spot' | 'focus' | 'select' | 'say' | 'reveal' | 'chosen'>

/** What the controls read and set of the stage. */
export interface Wires {
  newest: RefObject<StageGiven>
  live: RefObject<{
    current: string | null
    carry: Carry | null
    editing: Editing | null
    byId: ReadonlyMap<string, Spot>
  }>
  /** The spot that is to have the focus as soon as it is drawn. */
  wanted: RefObject<string | null>
  setAt(id: string): void
  setCarry(carry: Carry | null): void
  setReturning: Dispatch<SetStateAction<Carry | null>>
  setEditing(editing: Editing | null): void
  setSaid(change: (was: string) => string): void
}

/** The controls of one stage: what pointer, keys and menus all come to. */
export function controlsOn(wires: Wires): Controls {
  const { newest, live, wanted, setAt, setSaid } = wires
  const spot = (id: string | null) => (id === null ? undefined : live.current.byId.get(id))
  const say = (text: string) => setSaid(was => (was === text ? `${text}\u00a0` : text))
  const reveal = (box: Box) => {
    const { sight, layout } = newest.current
    // clear of the heads along the top, of axes and the bar along the foot; what is whole in sight moves nothing
    const edges = { side: 16, top: (layout.head ?? 0) + 8, bottom: 48 }
    sight.look(showing(sight.now(), box, sight.window(), edges))
  }
  const focus = (id: string, isPressed = false) => {
    const found = spot(id)
    if (!found) return
    wanted.current = id
    setAt(id)
    if (!isPressed) reveal(found.box)
    // one that is drawn already gets the focus at once; another one as soon as it is drawn
    const card = newest.current.root.current?.querySelector<HTMLElement>(`[data-spot="${CSS.escape(id)}"]`)
    if (!card) return
    wanted.current = null
    card.focus({ preventScroll: true })
  }
  const select = (ids: Iterable<string>) => newest.current.onSelect(new Set(ids))
  const chosen = (at?: string): Spot[] => {
    const { selected: all } = newest.current
    const one = at ?? live.current.current
    const ids = one !== null && !all.has(one) ? [one] : [...all]
    return ids.flatMap(id => spot(id) ?? [])
  }
  const base = { spot, focus, select, say, reveal, chosen }
  const toggle = (id: string) => {
    const next = new Set(newest.current.selected)
    if (!next.delete(id)) next.add(id)
    select(next)
  }
  return { ...base, toggle, arrive: setAt, ...carryControls(wires, base), ...editControls(wires, base) }
}
