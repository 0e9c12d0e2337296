import Ellipsis from 'lucide-react/icons/ellipsis'
import { useRef } from 'react'
import { Button } from '../button.tsx'
import { Menu } from '../menu.tsx'
import { heldAt, recordsOf } from './carry.ts'
import { Pinned } from './pinned.tsx'
import type { Placed, Spot, SpotKey } from './primitive.ts'
import type { StageActs, StageWords } from './stage-acts.ts'
import type { Controls } from './stage-controls.ts'

/** What can be done with the card at hand, by one press: the way for those who do not drag. */
export function SpotTools({
  spot,
  places,
  mark,
  controls,
  acts,
  words,
  more,
  onKey,
  onHold,
}: {
  spot: Spot
  /** Where it may be brought. */
  places: readonly Placed[]
  mark: string
  controls: Controls
  acts: StageActs
  words: StageWords
  /** What keys do there beside. */
  more: readonly SpotKey[]
  onKey: (key: string) => void
  /** Which card's menu is open, so that the pointer leaving the card does not close it. */
  onHold: (spot: string | null) => void
}) {
  const button = useRef<HTMLDivElement>(null)
  const records = recordsOf(spot)
  const held = heldAt(spot)
  const hold = (isOpen: boolean) => {
    onHold(isOpen ? spot.id : null)
    if (isOpen) return
    // whoever leaves the menu without choosing is back at the card, not at its button, nor nowhere when that has gone
    const back = () => {
      const at = document.activeElement
      if (!at || at === document.body || button.current?.contains(at)) controls.focus(spot.id)
    }
    for (const wait of [80, 200, 400]) setTimeout(back, wait)
  }
  const moves = spot.fixed ? [] : places.filter(place => !place.holds.includes(spot.id) && !place.refuses)
  const entries = [
    ...(records.length > 0 && !acts.isFixed
      ? [{ id: 'open', label: words.open, hint: '↵', act: () => acts.peek(records) }]
      : []),
    ...(acts.mayWrite
      ? [
          ...more.map(({ key, hint, label }) => ({ id: `key ${key}`, label, hint, act: () => onKey(key) })),
          ...(spot.fixed
            ? []
            : [{ id: 'pick', label: words.pick, hint: '␣', act: () => controls.pick('click', undefined, spot.id) }]),
          ...moves.map(place => ({
            id: `to ${place.id}`,
            label: `→ ${place.label}`,
            act: () => void acts.move(held.map(record => ({ record, place }))),
          })),
          ...(spot.pile || !spot.record
            ? []
            : (acts.entries?.(spot.record) ?? []).map(entry => ({
                ...entry,
                act: () => button.current && entry.act(button.current),
              }))),
          ...(spot.pile || (records.length === 0 && spot.text === undefined)
            ? []
            : [{ id: 'rename', label: words.rename, hint: 'F2', act: () => controls.rename(spot.id) }]),
          ...(records.length === 0
            ? []
            : [{ id: 'archive', label: words.archive, hint: '⌫', act: () => void controls.archive(spot.id) }]),
        ]
      : []),
  ]
  if (entries.length === 0) return null
  return (
    <Pinned at={{ x: spot.box.x + spot.box.width, y: spot.box.y }} className="spot-tools">
      <div data-own ref={button}>
        <Menu label={words.moveTo(mark)} entries={entries} onOpen={hold}>
          <Button size="small" icon excludeFromTabOrder aria-label={words.more(mark)} data-menu="">
            <Ellipsis aria-hidden />
          </Button>
        </Menu>
      </div>
    </Pinned>
  )
}
