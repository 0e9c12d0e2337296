import { type RefObject, useEffect, useRef } from 'react'
import type { Place } from '../../model/canvas-place.ts'
import { recordsOf } from './carry.ts'
import type { StageActs, StageWords } from './stage-acts.ts'
import type { Controls } from './stage-controls.ts'

interface Given {
  root: RefObject<HTMLElement | null>
  selected: ReadonlySet<string>
  current: string | null
  controls: Controls
  acts: StageActs
  words: StageWords
  /** The place that pasted lines come to. */
  placeHere: () => Place | null
}

/** Records go out as lines of text, and lines of text come in as records; keys of records bring these. */
export function useClipboard(given: Given): void {
  const newest = useRef(given)
  newest.current = given
  const { root } = given
  useEffect(() => {
    const isHere = (event: Event) =>
      event.target instanceof Element &&
      root.current?.contains(event.target) === true &&
      event.target.closest('input, textarea') === null
    const out = (event: ClipboardEvent) => {
      if (!isHere(event)) return
      const { selected, current, controls, acts, words } = newest.current
      const spots = selected.size > 0 ? [...selected] : current === null ? [] : [current]
      // each in its own way: records as the page writes them, lines as they stand
      const lines = spots.flatMap(id => {
        const spot = controls.spot(id)
        if (!spot) return []
        const records = recordsOf(spot)
        if (records.length > 0) return acts.textOf(records).split('\n')
        const text = spot.copy ?? spot.text
        return text === undefined ? [] : [text]
      })
      if (lines.length === 0) return
      event.clipboardData?.setData('text/plain', lines.join('\n'))
      event.preventDefault()
      controls.say(event.type === 'cut' ? words.cut(lines.length) : words.copied(lines.length))
    }
    const into = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!isHere(event) || text.trim() === '' || !newest.current.acts.mayWrite) return
      event.preventDefault()
      const { acts, controls, words, placeHere } = newest.current
      void acts.paste(text, placeHere()).then(ids => {
        if (ids.length > 0) controls.say(words.pasted(ids.length))
      })
    }
    document.addEventListener('copy', out)
    document.addEventListener('cut', out)
    document.addEventListener('paste', into)
    return () => {
      document.removeEventListener('copy', out)
      document.removeEventListener('cut', out)
      document.removeEventListener('paste', into)
    }
  }, [root])
}
