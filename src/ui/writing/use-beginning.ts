import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'

/** Where the cursor begins: at a point of the window, or at an end. */
export type Beginning = { x: number; y: number } | 'start' | 'end' | null

/** Puts the cursor where writing begins, once the editor really stands on the page. */
export function useBeginning(editor: Editor, begin: Beginning): void {
  useEffect(() => {
    if (begin === null) return
    let frame = 0
    const look = () => {
      if (editor.isDestroyed) return
      if (!editor.isInitialized || !editor.view.dom.isConnected) {
        frame = requestAnimationFrame(look)
        return
      }
      const isPoint = typeof begin === 'object'
      const place = isPoint ? editor.view.posAtCoords({ left: begin.x, top: begin.y })?.pos : begin
      editor.commands.focus(place ?? 'end', { scrollIntoView: !isPoint })
    }
    look()
    return () => cancelAnimationFrame(frame)
  }, [editor, begin])
}
