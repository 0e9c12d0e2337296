import type { RecordName } from '../../model/answers.ts'
import type { WhatIf } from '../../model/what-if.ts'
import type { StepAsked } from '../../model/what-if-step.ts'
import type { MenuEntry } from '../../ui/menu.tsx'
import { whatIfWords } from '../words/what-if.words.ts'
import { placeOf } from './board-places.ts'

const delays = [1, 2, 4, 8]

/** What can be done with a bar. */
export interface BarActs {
  onStep: (step: StepAsked) => void
  /** Takes back all that was tried with it. */
  onBack: (bet: RecordName) => void
  onOpen: (bet: RecordName) => void
}

/** What a bar's menu offers: everything that pulling it does, and more. */
export function barEntries(answer: WhatIf, bet: RecordName, { onStep, onBack, onOpen }: BarActs): MenuEntry[] {
  const id = bet.key
  if (id === '') return [{ id: 'out', label: whatIfWords.fireOut, act: () => onBack(bet) }]
  const { place, of } = placeOf(answer, bet.id)
  const move = (at: number) => () => onStep({ does: 'insert', id, at })
  return [
    ...(place === 0 ? [] : [{ id: 'now', label: whatIfWords.now, act: () => onStep({ does: 'insert', id }) }]),
    ...(place > 1 ? [{ id: 'earlier', label: whatIfWords.earlier, act: move(place - 1) }] : []),
    ...(place >= 0 && place < of - 1 ? [{ id: 'later', label: whatIfWords.later, act: move(place + 1) }] : []),
    ...delays.map(weeks => ({
      id: `delay ${weeks}`,
      label: whatIfWords.delay(weeks),
      act: () => onStep({ does: 'delay', id, weeks }),
    })),
    { id: 'drop', label: whatIfWords.drop, act: () => onStep({ does: 'drop', id }) },
    ...(answer.tried.some(one => one.bet.id === bet.id)
      ? [{ id: 'back', label: whatIfWords.back, act: () => onBack(bet) }]
      : []),
    { id: 'open', label: whatIfWords.open, act: () => onOpen(bet) },
  ]
}

/** What a key does on a bar: arrows go to the bar beside, with Shift they move it in the order; N now, X drops it. */
export function stepByKey(
  {
    key,
    shiftKey,
    ctrlKey,
    metaKey,
    altKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  answer: WhatIf,
  barId: string,
): StepAsked | { focus: string | undefined } | null {
  if (ctrlKey || metaKey || altKey) return null
  const { place, of } = placeOf(answer, barId)
  const id = answer.picture.bets.find(one => one.bet.id === barId)?.bet.key ?? ''
  const way = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : key === 'ArrowRight' || key === 'ArrowDown' ? 1 : 0
  if (way !== 0 && !shiftKey) return { focus: answer.picture.after[place + way]?.id }
  if (id === '') return null
  if (way !== 0) {
    const at = place + way
    return at < 0 || at >= of ? { focus: undefined } : { does: 'insert', id, at }
  }
  if (shiftKey) return null
  if (key === 'n') return { does: 'insert', id }
  return key === 'x' ? { does: 'drop', id } : null
}
