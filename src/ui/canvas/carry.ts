import type { Place } from '../../model/canvas-place.ts'
import { middleOf, type Point } from './geometry.ts'
import type { Aim, Layout, Primitive, Scene, Spot } from './primitive.ts'

/** A spot that is being carried, and how far its middle is from what carries it. */
export interface Carried {
  spot: Spot
  off: Point
  aim: Aim | null
}

/** Cards picked up and not let go yet: by the pointer held down, by arrows, or by a click that waits for another. */
export interface Carry {
  by: 'pointer' | 'keys' | 'click'
  /** Where the pointer is in the world, or the middle of the first card. */
  at: Point
  from: Point
  cards: readonly Carried[]
}

/** What a primitive needs to be asked where things would come to stand. */
export interface Drawing<L extends Layout = Layout> {
  primitive: Primitive<L>
  scene: Scene
  layout: L
}

/** Picks spots up at a point; those that are fixed stay. */
export function pickUp(by: Carry['by'], spots: readonly Spot[], at: Point, drawing: Drawing): Carry | null {
  const cards = spots
    .filter(spot => !spot.fixed)
    .map(spot => {
      const middle = middleOf(spot.box)
      return { spot, off: { x: middle.x - at.x, y: middle.y - at.y }, aim: null }
    })
  return cards.length === 0 ? null : carriedTo({ by, at, from: at, cards }, at, drawing)
}

/** The same cards elsewhere, with what letting go there would mean for each. */
export function carriedTo(carry: Carry, at: Point, { primitive, scene, layout }: Drawing): Carry {
  return {
    ...carry,
    at,
    cards: carry.cards.map(card => {
      const point = primitive.gathers ? at : { x: at.x + card.off.x, y: at.y + card.off.y }
      return { ...card, aim: primitive.aim(scene, layout, point, card.spot) }
    }),
  }
}

/** The records that are let go and where each goes; those that have nowhere to go are left out. */
export const placesOf = ({ cards }: Carry): { record: string; place: Place }[] =>
  cards.flatMap(({ spot, aim }) => (aim ? heldAt(spot).map(record => ({ record, place: aim.place })) : []))

/** The place at which a spot stands, as it is for a record that is brought there, or for a new one. */
export function placeAt({ primitive, scene, layout }: Drawing, at: Spot | undefined, record?: string): Place | null {
  if (!at) return null
  const own = record === undefined ? undefined : layout.spots.find(spot => recordsOf(spot).includes(record))
  // a record stands already where it stands itself
  if (own && own.id === at.id) return null
  return primitive.aim(scene, layout, middleOf(at.box), own)?.place ?? null
}

/** On what the places of a spot are written: its records, or the one that holds its text. */
export const heldAt = (spot: Spot): readonly string[] => (spot.of === undefined ? recordsOf(spot) : [spot.of])

/** The records that lie at a spot. */
export const recordsOf = (spot: Pick<Spot, 'record' | 'pile'>): readonly string[] =>
  spot.pile ?? (spot.record === undefined ? [] : [spot.record])
