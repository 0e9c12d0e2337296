import { recordsOf } from './carry.ts'
import { middleOf, type Point } from './geometry.ts'
import type { Sight } from './sight.ts'
import type { Base, Controls, Wires } from './stage-controls.ts'

/** Writing titles where cards stand, making records there, and taking them away. */
export function editControls(
  { newest, live, wanted, setAt, setEditing }: Wires,
  { spot, say, reveal, select, chosen }: Base,
): Pick<Controls, 'rename' | 'makeAt' | 'makeIn' | 'keep' | 'stopEditing' | 'archive'> {
  return {
    rename(id) {
      const found = spot(id)
      const { acts, scene } = newest.current
      const record = found?.record === undefined ? undefined : scene.records.get(found.record)
      if (!acts.mayWrite || !found || found.pile) return
      if (!record && found.text !== undefined) {
        // a dot is too small to write in
        const box = { ...found.box, width: Math.max(128, found.box.width) }
        setEditing({ spot: found.id, title: found.text, box })
      }
      if (record) setEditing({ record: record.id, title: record.title, box: found.box })
    },
    makeAt(point) {
      const { acts, primitive, scene, layout: drawn, sight } = newest.current
      if (!acts.mayWrite) return
      const from = spot(live.current.current)
      // made at a card it stands where that card does, and is written beneath it
      const beneath = point === null && from ? { x: from.box.x, y: from.box.y + from.box.height + 8 } : undefined
      const middle = point ?? (from ? middleOf(from.box) : inMiddle(sight))
      const aim = primitive.aim(scene, drawn, middle)
      if (aim?.place.refuses) return acts.refuse(aim.place.refuses)
      const corner = beneath ?? aim?.lands ?? { x: middle.x - 96, y: middle.y - 24 }
      const box = { ...corner, width: Math.max(180, from?.box.width ?? 192), height: 44 }
      reveal(box)
      setEditing({ place: aim?.place ?? null, title: aim?.place.starts ?? '', box })
    },
    makeIn(id) {
      const place = newest.current.layout.places.find(one => one.id === id)
      if (!place || !newest.current.acts.mayWrite) return
      const lastId = place.holds.at(-1)
      const below = spot(lastId ?? null)?.box
      const box = below
        ? { x: below.x, y: below.y + below.height + 8, width: below.width, height: 44 }
        : { x: place.box.x + 8, y: place.box.y + 8, width: Math.min(240, place.box.width - 16), height: 44 }
      reveal(box)
      setEditing({ place, title: '', box })
    },
    async keep(title) {
      const now = live.current.editing
      if (!now) return
      const { acts, words } = newest.current
      setEditing(null)
      if (now.record !== undefined) {
        wanted.current = live.current.current
        if (title !== now.title && (await acts.rename(now.record, title))) say(words.renamed)
        return
      }
      if (now.spot !== undefined) {
        const { primitive, scene, layout } = newest.current
        const own = spot(now.spot)
        const written = own && title !== now.title && primitive.write?.(scene, layout, own, title)
        wanted.current = live.current.current
        if (written && 'place' in written && (await acts.move([written]))) say(words.renamed)
        return
      }
      const from = live.current.current
      const id = await acts.make(title, now.place ?? null)
      if (id === null) return
      say(words.made)
      // whoever went on meanwhile, or writes the next one already, keeps the focus
      if (live.current.editing || live.current.current !== from) return
      wanted.current = id
      setAt(id)
    },
    stopEditing() {
      setEditing(null)
      wanted.current = live.current.current
    },
    async archive(at) {
      const { acts, words } = newest.current
      const records = [...new Set(chosen(at).flatMap(recordsOf))]
      if (!acts.mayWrite || records.length === 0) return
      if (await acts.archive(records)) {
        say(words.archived(records.length))
        select([])
      }
    },
  }
}

const inMiddle = (sight: Sight): Point => {
  const { x, y, zoom } = sight.now()
  const { width, height } = sight.window()
  return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom }
}
