import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Carry, recordsOf } from './carry.ts'
import { type Box, middleOf } from './geometry.ts'
import type { Spot } from './primitive.ts'
import { type Controls, controlsOn, type Editing, type StageGiven } from './stage-controls.ts'
import { useFocusWithin } from './use-focus-within.ts'

/** What a stage holds beside what it was given. */
export interface StageState {
  hasFocus: boolean
  current: string | null
  carry: Carry | null
  /** Cards on their way back to where they were taken from. */
  returning: Carry | null
  editing: Editing | null
  said: string
  controls: Controls
  /** Gives the focus to the card that is to have it, if it is drawn by now. */
  giveFocus: () => void
}

/** The state of a stage and what can be done with it; the focus follows what is current, and is never lost. */
export function useStageState(given: StageGiven): StageState {
  const newest = useRef(given)
  newest.current = given
  const { root, layout } = given
  const byId = useMemo(() => new Map(layout.spots.map(spot => [spot.id, spot])), [layout.spots])
  const [at, setAt] = useState<string | null>(null)
  const [carry, setCarry] = useState<Carry | null>(null)
  const [returning, setReturning] = useState<Carry | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [said, setSaid] = useState('')
  const wanted = useRef<string | null>(null)
  const last = useRef<{ record: string | undefined; box: Box } | null>(null)
  const current = currentOf(at, byId, layout.spots, last.current)
  const held = current === null ? undefined : byId.get(current)
  if (held) last.current = { record: held.record, box: held.box }
  const live = useRef({ current, carry, editing, byId })
  live.current = { current, carry, editing, byId }

  const { had, has } = useFocusWithin(root, setAt)
  // a card that moved, or one that took the place of another, takes the focus along once it is drawn
  const giveFocus = () => {
    // whoever writes a title keeps the focus, whatever comes back of what was done before
    if (editing) {
      wanted.current = null
      return
    }
    const lost = had.current && (document.activeElement === document.body || document.activeElement === null)
    const id = wanted.current === null ? (lost ? current : null) : spotHolding(wanted.current, byId, layout.spots)
    // with the last card gone, the stage itself has it
    if (id === null) return void (lost && layout.spots.length === 0 && root.current?.focus({ preventScroll: true }))
    const card = root.current?.querySelector<HTMLElement>(`[data-spot="${CSS.escape(id)}"]`)
    if (!card) return
    wanted.current = null
    if (document.activeElement !== card) card.focus({ preventScroll: true })
  }
  useLayoutEffect(giveFocus)

  const controls = useMemo(
    () => controlsOn({ newest, live, wanted, setAt, setCarry, setReturning, setEditing, setSaid }),
    // what it reads changes in place, so that one set of controls serves for as long as the stage stands
    [],
  )
  return { hasFocus: has, current, carry, returning, editing, said, controls, giveFocus }
}

/** The spot of that name, or the pile on which a record of that name lies. */
const spotHolding = (id: string, byId: ReadonlyMap<string, Spot>, spots: readonly Spot[]): string =>
  byId.has(id) ? id : (spots.find(spot => recordsOf(spot).includes(id))?.id ?? id)

/** What has the focus now: where its record went, or what lies nearest to where it was. */
function currentOf(
  at: string | null,
  byId: ReadonlyMap<string, Spot>,
  spots: readonly Spot[],
  last: { record: string | undefined; box: Box } | null,
): string | null {
  const found = at === null ? null : spotHolding(at, byId, spots)
  if (found !== null && byId.has(found)) return found
  if (at === null || !last) return spots[0]?.id ?? null
  const { record, box } = last
  const moved = record === undefined ? undefined : spots.find(spot => recordsOf(spot).includes(record))
  if (moved) return moved.id
  const from = middleOf(box)
  let [nearest, least] = [null as string | null, Infinity]
  for (const spot of spots) {
    const to = middleOf(spot.box)
    const far = Math.hypot(to.x - from.x, to.y - from.y)
    if (far < least) [nearest, least] = [spot.id, far]
  }
  return nearest
}
