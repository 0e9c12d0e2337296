import { useRef } from 'react'
import type { Stretch } from './sentences.ts'

/** The words as they came; what is selected by pointer or by key is marked. */
export function PieceText({
  text,
  marked,
  onMark,
}: {
  text: string
  marked: Stretch | null
  onMark: (marked: Stretch | null) => void
}) {
  const words = useRef<HTMLQuoteElement>(null)
  const select = () => {
    const selection = getSelection()
    if (!words.current || !selection || selection.isCollapsed || selection.rangeCount === 0) return
    const range = selection.getRangeAt(0)
    if (!words.current.contains(range.startContainer) || !words.current.contains(range.endContainer)) return
    const before = range.cloneRange()
    before.selectNodeContents(words.current)
    before.setEnd(range.startContainer, range.startOffset)
    const start = before.toString().length
    const said = range.toString()
    const end = start + said.trimEnd().length
    selection.removeAllRanges()
    if (said.trim() !== '') onMark({ start: start + said.length - said.trimStart().length, end })
  }
  const isLong = text.length > 400
  return (
    <blockquote className="piece-text" data-long={isLong || undefined} ref={words} onPointerUp={select}>
      {marked ? (
        <>
          {text.slice(0, marked.start)}
          <mark>{text.slice(marked.start, marked.end)}</mark>
          {text.slice(marked.end)}
        </>
      ) : (
        text
      )}
    </blockquote>
  )
}
