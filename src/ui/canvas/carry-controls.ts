import { type Carry, carriedTo, type Drawing, heldAt, pickUp, placesOf } from './carry.ts'
import { middleOf } from './geometry.ts'
import type { Base, Controls, Wires } from './stage-controls.ts'

/** Picking cards up, carrying them, letting them go where that means something, and putting them back. */
export function carryControls(
  { newest, live, wanted, setAt, setCarry, setReturning }: Wires,
  { say, reveal, chosen }: Base,
): Pick<Controls, 'pick' | 'carryTo' | 'letGo' | 'cancel' | 'bring'> {
  const drawing = (): Drawing => newest.current
  const setTo = (next: Carry | null) => {
    live.current.carry = next
    setCarry(next)
  }
  const back = (from: Carry) => {
    setTo(null)
    setReturning(from)
    setTimeout(() => setReturning(was => (was === from ? null : was)), 220)
  }
  return {
    pick(by, from, at) {
      const { acts, words, nameOf } = newest.current
      const spots = chosen(at)
      const [first] = spots
      if (!acts.mayWrite || !first) return false
      const next = pickUp(by, spots, from ?? middleOf(first.box), drawing())
      if (!next) return false
      setTo(next)
      const what = spots.length === 1 ? nameOf(first) : words.several(spots.length)
      if (by !== 'pointer') say(words.picked(what))
      return true
    },
    carryTo(to) {
      const now = live.current.carry
      if (!now) return
      const next = carriedTo(now, to, drawing())
      setTo(next)
      if (now.by === 'keys') {
        const { words } = newest.current
        const aim = next.cards[0]?.aim
        say(aim ? (aim.place.refuses ?? aim.place.label) : words.nowhere)
        reveal({ x: to.x - 60, y: to.y - 40, width: 120, height: 80 })
      }
    },
    async letGo() {
      const now = live.current.carry
      if (!now) return
      const { acts, words, nameOf } = newest.current
      const moves = placesOf(now)
      const refusal = moves.find(({ place }) => place.refuses)?.place.refuses
      const first = now.cards[0]!
      if (moves.length === 0 || refusal) {
        say(refusal ?? words.nowhere)
        back(now)
        return
      }
      const asks = moves.some(({ place }) => place.asks)
      if (asks) back(now)
      else setTo(null)
      wanted.current = first.spot.id
      setAt(first.spot.id)
      const what = now.cards.length === 1 ? nameOf(first.spot) : words.several(now.cards.length)
      const where = moves[0]!.place.label
      if (!asks) say(words.putDown(what, where))
      const moved = await acts.move(moves)
      if (!moved && !asks) say(words.cancelled)
    },
    bring(id, place) {
      const { acts, primitive, scene, layout } = newest.current
      const moves = chosen(id).flatMap(spot => {
        // what a place means may be another thing for another card
        const own =
          spot.id === id
            ? place
            : (primitive.placesFor?.(scene, layout, spot) ?? layout.places).find(one => one.id === place.id)
        if (spot.fixed || !own || own.refuses) return []
        return heldAt(spot).map(record => ({ record, place: own }))
      })
      if (moves.length > 0) void acts.move(moves)
    },
    cancel() {
      const now = live.current.carry
      if (!now) return
      say(newest.current.words.cancelled)
      back(now)
    },
  }
}
