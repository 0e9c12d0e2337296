import Ellipsis from 'lucide-react/icons/ellipsis'
import { useRef } from 'react'
import { Button } from '../button.tsx'
import { Menu } from '../menu.tsx'
import { type Drawing, recordsOf } from './carry.ts'
import { Pinned } from './pinned.tsx'
import type { Spot } from './primitive.ts'
import type { StageActs, StageWords } from './stage-acts.ts'
import type { Controls } from './stage-controls.ts'
import { mayBeChosen, none } from './stage-parts.ts'
import type { Clipboard } from './use-clipboard.ts'

const mostNamed = 12
const small = 28

interface Props {
  spot: Spot
  on: Drawing
  controls: Controls
  clipboard: Clipboard
  acts: StageActs
  words: StageWords
  /** Does what a key does there. */
  onKey: (key: string) => void
  /** Which card's menu is open, so that the pointer leaving the card does not close it. */
  onHold: (spot: string | null) => void
  /** From now on presses choose one more. */
  onChoose: () => void
}

/** What can be done with the card at hand, by one press: the way for those who do not drag. */
export function SpotTools({ spot, on, controls, clipboard, acts, words, onKey, onHold, onChoose }: Props) {
  const { primitive, scene, layout } = on
  const mark = scene.records.get(spot.record ?? '')?.key ?? spot.text ?? spot.says
  const places = primitive.placesFor?.(scene, layout, spot) ?? layout.places
  const more = primitive.more?.(scene, layout, spot) ?? none
  const button = useRef<HTMLDivElement>(null)
  const records = recordsOf(spot)
  const waits = useRef<ReturnType<typeof setTimeout>[]>([])
  const hold = (isOpen: boolean) => {
    // what waits for the end of one menu takes nothing from the next
    for (const wait of waits.current) clearTimeout(wait)
    onHold(isOpen ? spot.id : null)
    if (isOpen) return
    // whoever leaves the menu without choosing is back at the card, not at its button, nor nowhere when that has gone; at
    // once, because a menu that is still fading away would do what the next key means in it
    const back = () => {
      const at = document.activeElement
      if (!at || at === document.body || at.closest('[role=menu]') || button.current?.contains(at))
        controls.focus(spot.id)
    }
    back()
    waits.current = [0, 80, 200, 400].map(wait => setTimeout(back, wait))
  }
  // what is copied or pasted is so at the card whose menu it was
  const here = (act: () => void) => {
    controls.focus(spot.id)
    requestAnimationFrame(act)
  }
  const moves = spot.fixed ? [] : places.filter(place => !place.holds.includes(spot.id) && !place.refuses)
  // where the key takes something off the picture, it is not the key of the trash
  const trashKey = primitive.press?.(scene, layout, spot, 'Delete') ? {} : { hint: '⌫' }
  const entries = [
    ...(records.length > 0 && !acts.isFixed
      ? [{ id: 'open', label: words.open, hint: '↵', act: () => acts.peek(records) }]
      : []),
    // what lies on a pile is named there
    ...(acts.isFixed ? [] : (spot.pile ?? [])).slice(0, mostNamed).flatMap(id => {
      const one = scene.records.get(id)
      return one ? [{ id: `look ${id}`, label: `${one.key} ${one.title}`, act: () => acts.peek([id]) }] : []
    }),
    ...(acts.mayWrite
      ? [
          ...more.map(({ key, hint, label }) => ({ id: `key ${key}`, label, hint, act: () => onKey(key) })),
          ...(spot.fixed
            ? []
            : [{ id: 'pick', label: words.pick, hint: '␣', act: () => controls.pick('click', undefined, spot.id) }]),
          ...moves.map(place => ({
            id: `to ${place.id}`,
            label: `→ ${place.label}`,
            act: () => controls.bring(spot.id, place),
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
          ...(mayBeChosen(spot) ? [{ id: 'choose', label: words.choose, hint: 'X', act: onChoose }] : []),
          // lines are copied and pasted as records are
          ...(records.length === 0 && spot.text === undefined
            ? []
            : [
                { id: 'copy', label: words.copy, hint: '⌃C', act: () => here(clipboard.copy) },
                { id: 'paste', label: words.paste, hint: '⌃V', act: () => here(clipboard.paste) },
              ]),
          ...(records.length === 0
            ? []
            : [{ id: 'archive', label: words.archive, ...trashKey, act: () => void controls.archive(spot.id) }]),
        ]
      : []),
  ]
  if (entries.length === 0) return null
  return (
    <Pinned at={{ x: spot.box.x + spot.box.width, y: spot.box.y }} className="spot-tools">
      <div data-own data-small={spot.box.height < small || undefined} ref={button}>
        <Menu label={words.moveTo(mark)} entries={entries} onOpen={hold}>
          <Button size="small" icon keys={['M']} excludeFromTabOrder aria-label={words.more(mark)} data-menu="">
            <Ellipsis aria-hidden />
          </Button>
        </Menu>
      </div>
    </Pinned>
  )
}
