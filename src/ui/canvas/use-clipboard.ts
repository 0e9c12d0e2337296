import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Place } from '../../model/canvas-place.ts'
import { recordsOf } from './carry.ts'
import type { Spot } from './primitive.ts'
import type { StageActs, StageWords } from './stage-acts.ts'

/** Where records are copied from and lines pasted to: a stage, or the list beside it. */
interface Given {
  root: RefObject<HTMLElement | null>
  /** What is chosen, or what is at hand. */
  held: () => Copied
  /** The place at hand, as it is for a record, or for a new one. */
  placeFor: (record?: string) => Place | null
  acts: StageActs
  words: Pick<StageWords, 'cut' | 'copied' | 'noPasting'>
  say: (text: string) => void
}

/** What is copied: the records among it, and all of it as lines of text. */
export interface Copied {
  records: readonly string[]
  lines: readonly string[]
}

/** Each in its own way: records as the page writes them, lines as they stand. */
export function copiedOf(
  spots: readonly Pick<Spot, 'record' | 'pile' | 'copy' | 'text'>[],
  acts: Pick<StageActs, 'textOf'>,
): Copied {
  const lines = spots.flatMap(spot => {
    const records = recordsOf(spot)
    if (records.length > 0) return acts.textOf(records).split('\n')
    return spot.copy ?? spot.text ?? []
  })
  return { records: spots.flatMap(recordsOf), lines }
}

/** What a menu does with the same lines. */
export interface Clipboard {
  /** Cut and not pasted yet. */
  cut: ReadonlySet<string>
  copy(): void
  paste(): void
}

const nothing: ReadonlySet<string> = new Set()

/** Records go out as lines of text, and lines of text come in as records; keys of records bring these. */
export function useClipboard(given: Given): Clipboard {
  const newest = useRef(given)
  newest.current = given
  const { root } = given
  const [cut, setCut] = useState(nothing)
  const pasted = (text: string) => {
    const { acts, placeFor } = newest.current
    if (!acts.mayWrite || text.trim() === '') return
    void acts.paste(text, placeFor).then(ids => {
      if (ids.length > 0) setCut(nothing)
    })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it reads changes in place
  useEffect(() => {
    const isHere = (event: Event) =>
      event.target instanceof Element &&
      root.current?.contains(event.target) === true &&
      event.target.closest('input, textarea') === null
    const out = (event: ClipboardEvent) => {
      if (!isHere(event)) return
      const { acts, words, say } = newest.current
      const { records, lines } = newest.current.held()
      if (lines.length === 0) return
      event.clipboardData?.setData('text/plain', lines.join('\n'))
      event.preventDefault()
      // what is no record is not moved by being pasted
      const isCut = event.type === 'cut' && acts.mayWrite && records.length > 0
      setCut(isCut ? new Set(records) : nothing)
      say(isCut ? words.cut(lines.length) : words.copied(lines.length))
    }
    const into = (event: ClipboardEvent) => {
      if (!isHere(event)) return
      event.preventDefault()
      pasted(event.clipboardData?.getData('text/plain') ?? '')
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setCut(nothing)
    }
    document.addEventListener('copy', out)
    document.addEventListener('cut', out)
    document.addEventListener('paste', into)
    document.addEventListener('keydown', leave, true)
    return () => {
      document.removeEventListener('copy', out)
      document.removeEventListener('cut', out)
      document.removeEventListener('paste', into)
      document.removeEventListener('keydown', leave, true)
    }
  }, [root])
  return {
    cut,
    copy() {
      const { words, say, held } = newest.current
      const { lines } = held()
      setCut(nothing)
      void navigator.clipboard.writeText(lines.join('\n')).then(() => say(words.copied(lines.length)))
    },
    paste() {
      // a browser may keep what was copied to itself unless a key asks for it
      navigator.clipboard.readText().then(pasted, () => newest.current.acts.refuse(newest.current.words.noPasting))
    },
  }
}
