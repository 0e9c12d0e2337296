import type { KeyboardEvent } from 'react'
import { fitted, type Size, zoomed } from './camera.ts'
import type { Carry } from './carry.ts'
import { recordsOf } from './carry.ts'
import { directionOf, nearestTo } from './geometry.ts'
import type { Layout, Primitive, Scene, Spot } from './primitive.ts'
import type { Sight } from './sight.ts'
import type { StageActs } from './stage-acts.ts'
import type { Controls } from './stage-controls.ts'
import { mayBeChosen } from './stage-parts.ts'

interface Given {
  primitive: Primitive
  scene: Scene
  layout: Layout
  sight: Sight
  acts: StageActs
  controls: Controls
  current: string | null
  carry: Carry | null
  selected: ReadonlySet<string>
  onMenu: (spot: Spot) => void
}

/** Does what a key asks for on a stage; tells whether the key was one of ours. */
export function pressOnStage(event: KeyboardEvent, given: Given): boolean {
  const { key, shiftKey, altKey } = event
  const command = event.ctrlKey || event.metaKey
  if (altKey) return false
  const { controls, carry, current, layout, sight } = given
  if (carry) return carrying(event, given)
  if (command) {
    if (key === 'a') controls.select(layout.spots.filter(mayBeChosen).map(spot => spot.id))
    else if (key === '=' || key === '+') zoomBy(sight, 1.25)
    else if (key === '-') zoomBy(sight, 0.8)
    else if (key === '0') sight.look(fitted(layout.bounds, sight.window()))
    else if (key === 'Enter' && current !== null) openWhole(given)
    else return false
    return true
  }
  const spot = controls.spot(current)
  if (spot && key.length === 1 && key !== ' ' && pressChosen(given, spot, key, event.currentTarget)) return true
  const direction = directionOf(key)
  if (direction) {
    if (!spot) return false
    const next = given.primitive.next
      ? given.primitive.next(layout, spot, direction)
      : nearestTo(layout.spots, spot.box, direction)
    if (!next) return true
    if (shiftKey) controls.select([...given.selected, spot.id, next.id])
    controls.focus(next.id)
    return true
  }
  switch (key) {
    case 'Home':
      if (layout.spots[0]) controls.focus(layout.spots[0].id)
      return true
    case 'End':
      if (layout.spots.length > 0) controls.focus(layout.spots.at(-1)!.id)
      return true
    case 'Enter':
      if (!spot) return false
      if (spot.text !== undefined && !spot.record) controls.rename(spot.id)
      else if (!spot.record) return pressCell(given, spot, key, event.currentTarget)
      else given.acts.peek(recordsOf(spot))
      return true
    case ' ':
      if (spot && !spot.record && spot.of === undefined) return pressCell(given, spot, key, event.currentTarget)
      controls.pick('keys')
      return true
    case 'Escape':
      if (given.selected.size === 0) return false
      controls.select([])
      return true
    case 'F2':
      if (current !== null) controls.rename(current)
      return true
    case 'Delete':
    case 'Backspace':
      if (!spot || !pressChosen(given, spot, key, event.currentTarget)) void controls.archive()
      return true
    case 'n':
      controls.makeAt(null)
      return true
    case 'x':
      if (current !== null) controls.toggle(current)
      return true
    case 'm':
      if (spot) given.onMenu(spot)
      return true
    case '+':
    case '=':
      zoomBy(sight, 1.25)
      return true
    case '-':
      zoomBy(sight, 0.8)
      return true
    case '0':
      sight.look(fitted(layout.bounds, sight.window()))
      return true
    case '1':
      zoomBy(sight, 1 / sight.now().zoom)
      return true
    default:
      return false
  }
}

export function zoomBy(sight: Sight, factor: number): void {
  const { width, height }: Size = sight.window()
  sight.look(zoomed(sight.now(), factor, { x: width / 2, y: height / 2 }))
}

function carrying(event: KeyboardEvent, { controls, carry, primitive, scene, layout }: Given): boolean {
  const { key, shiftKey } = event
  const direction = directionOf(key)
  if (direction && carry) {
    const { off } = carry.cards[0]!
    const middle = { x: carry.at.x + off.x, y: carry.at.y + off.y }
    const next = primitive.step(scene, layout, middle, direction, shiftKey)
    controls.carryTo({ x: next.x - off.x, y: next.y - off.y })
  } else if (key === 'Enter' || key === ' ') void controls.letGo()
  else if (key === 'Escape' || key === 'Tab') controls.cancel()
  else return false
  return true
}

function openWhole({ acts, controls, current }: Given): void {
  const record = controls.spot(current)?.record
  if (record !== undefined) acts.open(record)
}

/** Does what a key means on all that are chosen, where the one at hand is among them and it means a place on each. */
function pressChosen(given: Given, spot: Spot, key: string, root: Element | null): boolean {
  const { primitive, scene, layout, acts, controls, selected } = given
  const many = selected.has(spot.id) && selected.size > 1 ? [...selected].flatMap(id => controls.spot(id) ?? []) : []
  const moves = many.flatMap(one => {
    const pressed = primitive.press?.(scene, layout, one, key)
    return pressed && 'place' in pressed ? [pressed] : []
  })
  if (moves.length < 2 || !acts.mayWrite) return pressCell(given, spot, key, root)
  void acts.move(moves)
  return true
}

/** Does what a key means on a spot that is no record; tells whether it means anything. */
export function pressCell(
  { primitive, scene, layout, acts, controls }: Pick<Given, 'primitive' | 'scene' | 'layout' | 'acts' | 'controls'>,
  spot: Spot,
  key: string,
  root: Element | null,
): boolean {
  const pressed = primitive.press?.(scene, layout, spot, key)
  if (!pressed || !acts.mayWrite) return false
  if ('makeAt' in pressed) controls.makeIn(pressed.makeAt)
  else if ('join' in pressed) acts.join?.(pressed.record, pressed.join, pressed.values)
  else if ('write' in pressed) {
    const cell = root?.querySelector(`[data-spot="${CSS.escape(spot.id)}"]`)
    if (cell) acts.write?.(pressed.record, pressed.write, cell)
  } else void acts.move([pressed])
  return true
}
