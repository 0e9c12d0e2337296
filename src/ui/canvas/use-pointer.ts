import { type RefObject, useEffect, useRef } from 'react'
import { moved, toWorld, zoomed } from './camera.ts'
import type { Carry } from './carry.ts'
import { type Box, type Point, spanned } from './geometry.ts'
import { addsTo, clickMoves, type Doing, edgeDrift, type Pressed, spread } from './pointer-parts.ts'
import type { Spot } from './primitive.ts'
import type { Sight } from './sight.ts'
import type { SpotsIndex } from './spots-index.ts'
import type { Controls } from './stage-controls.ts'
import { mayBeChosen } from './stage-parts.ts'
import { useHand } from './use-hand.ts'

interface Given {
  root: RefObject<HTMLElement | null>
  sight: Sight
  index: SpotsIndex
  controls: Controls
  carry: Carry | null
  selected: ReadonlySet<string>
  /** Each press chooses one more, or one less. */
  isMany: boolean
  onMarquee: (box: Box | null) => void
  /** The card under a pointer that holds nothing. */
  onHover: (spot: string | null) => void
  onOpen: (spot: Spot) => void
  /** Where one's own pointer is in the world, for others to see. */
  onPoint?: ((at: Point | null) => void) | undefined
}

/** Hears mouse, pen, fingers and wheel on a stage: pan, zoom, choose, span a frame around cards, carry. */
export function usePointer(given: Given): void {
  const newest = useRef(given)
  newest.current = given
  const { root } = given
  const isHand = useHand(root)
  useEffect(() => {
    const stage = root.current
    if (!stage) return
    const fingers = new Map<number, Point>()
    let pressed: Pressed | null = null
    let pinch: { distance: number; middle: Point } | null = null

    const local = (event: { clientX: number; clientY: number }): Point => {
      const { left, top } = stage.getBoundingClientRect()
      return { x: event.clientX - left, y: event.clientY - top }
    }
    const world = (at: Point): Point => toWorld(newest.current.sight.now(), at)
    const isOurs = (event: Event) =>
      event.target instanceof Element && event.target.closest('[data-own], a, button, input, textarea') === null

    const drift = edgeDrift(newest, () => pressed?.what === 'carry')

    const down = (event: PointerEvent) => {
      if (!isOurs(event)) return
      const { index, controls, carry, selected } = newest.current
      const at = local(event)
      fingers.set(event.pointerId, at)
      if (fingers.size === 2) {
        if (pressed?.what === 'carry') controls.cancel()
        pressed = null
        pinch = spread([...fingers.values()])
        return
      }
      if (fingers.size > 2) return
      if (carry?.by === 'click') {
        event.preventDefault()
        controls.carryTo(world(at))
        void controls.letGo()
        return
      }
      const spot = index.at(world(at))
      const isPan = event.button === 1 || event.button === 2 || isHand.current
      if (event.button > 2) return
      stage.setPointerCapture(event.pointerId)
      const isTouch = event.pointerType === 'touch'
      const mayCarry = spot !== undefined && !isPan && (!isTouch || selected.has(spot.id))
      const what: Doing = isPan ? 'pan' : mayCarry ? 'press' : event.shiftKey && !spot ? 'span' : 'pan'
      pressed = { id: event.pointerId, began: at, at, world: world(at), spot: isPan ? undefined : spot, what }
      if (event.button === 1) event.preventDefault()
      if (spot && !isPan) {
        event.preventDefault()
        if (addsTo(event)) controls.toggle(spot.id)
        else if (!selected.has(spot.id) && !isTouch && !newest.current.isMany) controls.select([spot.id])
        if (!isTouch) controls.focus(spot.id, true)
      } else if (!isPan && !isTouch) stage.focus({ preventScroll: true })
    }

    let waiting: PointerEvent | null = null
    let frame = 0
    // pointers report more often than frames are drawn
    const move = (event: PointerEvent) => {
      // of two fingers that move within one frame neither is forgotten
      if (fingers.has(event.pointerId)) fingers.set(event.pointerId, local(event))
      waiting = event
      if (frame === 0) frame = requestAnimationFrame(moveNow)
    }
    const moveNow = () => {
      frame = 0
      const event = waiting
      if (!event) return
      const { sight, controls, carry, onMarquee, onPoint } = newest.current
      const at = local(event)
      if (pinch && fingers.size === 2) {
        const now = spread([...fingers.values()])
        const by = { x: now.middle.x - pinch.middle.x, y: now.middle.y - pinch.middle.y }
        sight.look(zoomed(moved(sight.now(), by), now.distance / Math.max(1, pinch.distance), now.middle))
        pinch = now
        return
      }
      onPoint?.(world(at))
      if (carry?.by === 'click') return controls.carryTo(world(at))
      if (!pressed)
        return isOurs(event) ? newest.current.onHover(newest.current.index.at(world(at))?.id ?? null) : undefined
      if (pressed.id !== event.pointerId) return
      const by = { x: at.x - pressed.at.x, y: at.y - pressed.at.y }
      if (pressed.what === 'press') {
        if (Math.hypot(by.x, by.y) < clickMoves) return
        pressed.what = controls.pick('pointer', pressed.world, pressed.spot?.id) ? 'carry' : 'pan'
      }
      if (pressed.what === 'carry') {
        controls.carryTo(world(at))
        drift.at(at)
      } else if (pressed.what === 'pan') {
        sight.look(moved(sight.now(), by))
        pressed.at = at
      } else onMarquee(spanned(pressed.world, world(at)))
    }
    /** A button or finger is up, or lost: what it was doing, where it was doing anything. */
    const ended = (event: PointerEvent): Pressed | null => {
      drift.stop()
      fingers.delete(event.pointerId)
      pinch = null
      if (pressed?.id !== event.pointerId) return null
      const was = pressed
      pressed = null
      return was
    }
    const up = (event: PointerEvent) => {
      if (frame !== 0) {
        cancelAnimationFrame(frame)
        moveNow()
      }
      const was = ended(event)
      if (!was) return
      const { controls, index, selected, onMarquee, onOpen } = newest.current
      const at = local(event)
      const isClick = Math.hypot(at.x - was.began.x, at.y - was.began.y) < clickMoves
      if (was.what === 'carry') void controls.letGo()
      else if (was.what === 'span') {
        onMarquee(null)
        const inside = index.in(spanned(was.world, world(at))).filter(mayBeChosen)
        controls.select([...selected, ...inside.map(spot => spot.id)])
      } else if (!isClick || addsTo(event)) return
      else if (newest.current.isMany && was.spot && mayBeChosen(was.spot)) controls.toggle(was.spot.id)
      else if (was.spot) {
        controls.select([was.spot.id])
        controls.focus(was.spot.id)
        // a cell does what it is for at once; a card is only chosen
        if (!was.spot.record) onOpen(was.spot)
      } else if (event.button === 0) controls.select([])
    }
    const lose = (event: PointerEvent) => {
      if (ended(event)?.what === 'carry') newest.current.controls.cancel()
      newest.current.onMarquee(null)
    }
    const twice = (event: MouseEvent) => {
      if (!isOurs(event)) return
      const at = world(local(event))
      const spot = newest.current.index.at(at)
      if (spot?.record) newest.current.onOpen(spot)
      else if (spot?.text !== undefined) newest.current.controls.rename(spot.id)
      else if (!spot) newest.current.controls.makeAt(at)
    }
    const leave = () => {
      newest.current.onPoint?.(null)
      newest.current.onHover(null)
    }
    const noMenu = (event: MouseEvent) => {
      if (isOurs(event)) event.preventDefault()
    }
    stage.addEventListener('pointerdown', down)
    stage.addEventListener('pointermove', move)
    stage.addEventListener('pointerup', up)
    stage.addEventListener('pointercancel', lose)
    stage.addEventListener('pointerleave', leave)
    stage.addEventListener('dblclick', twice)
    stage.addEventListener('contextmenu', noMenu)
    return () => {
      cancelAnimationFrame(frame)
      drift.stop()
      stage.removeEventListener('pointerdown', down)
      stage.removeEventListener('pointermove', move)
      stage.removeEventListener('pointerup', up)
      stage.removeEventListener('pointercancel', lose)
      stage.removeEventListener('pointerleave', leave)
      stage.removeEventListener('dblclick', twice)
      stage.removeEventListener('contextmenu', noMenu)
    }
  }, [root, isHand])
}
