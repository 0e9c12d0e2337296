import './writing.css'
import type { Editor, JSONContent } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { EditorContent, useEditor } from '@tiptap/react'
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react'
import { type AskedFor, askedFor } from './asked-for.ts'
import { cleanHtml } from './clean-html.ts'
import type { Piece } from './document.ts'
import { openText } from './keep-source.ts'
import { LinkForm } from './link-form.tsx'
import type { ProseSetting } from './prose-setting.ts'
import { documentOf } from './read-markdown.ts'
import { schema } from './schema.ts'
import { SuggestMenu, type TakesKey } from './suggest-menu.tsx'
import { takeFiles, takeText } from './taken-in.ts'
import { type Beginning, useBeginning } from './use-beginning.ts'
import { WritingTools } from './writing-tools.tsx'

interface Props {
  label: string
  text: string
  setting: ProseSetting
  begin: Beginning
  /** Told whenever something was written; the text itself is asked of `words`. */
  onWrite: () => void
  onKeep: () => void
  onLeave: () => void
  /** Gives the text as it is now, with all that nobody touched as it was. */
  words: RefObject<(() => string) | null>
  isInvalid?: boolean
  /** Stands at the end of the tools. */
  children: ReactNode
}

/** A text as it is written: it looks as it is read, and what nobody touches stays as it was, letter by letter. */
export default function WritingBox({
  label,
  text,
  setting,
  begin,
  onWrite,
  onKeep,
  onLeave,
  words,
  isInvalid,
  children,
}: Props) {
  const { opened, keep } = useMemo(() => openText(text), [text])
  const [asked, setAsked] = useState<AskedFor | null>(null)
  const [isLinking, setLinking] = useState(false)
  const keys = useRef<TakesKey | null>(null)
  const closed = useRef(-1)
  const picker = useRef<HTMLInputElement>(null)
  const act = useRef({ onWrite, onKeep, onLeave, attach: setting.attach })
  act.current = { onWrite, onKeep, onLeave, attach: setting.attach }
  const own = useRef<Editor | null>(null)
  const look = (editor: Editor) => {
    const now = askedFor(editor.state)
    if (!now) closed.current = -1
    setAsked(now && closed.current !== now.from && editor.isEditable ? now : null)
  }
  const editor = useEditor({
    extensions: [...schema(), Placeholder.configure({ placeholder: setting.words.placeholder })],
    content: documentOf(opened) as JSONContent,
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'prose prose-words',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(isInvalid ? { 'aria-invalid': 'true' } : {}),
      },
      handleKeyDown: (_view, event) => {
        if (event.isComposing) return false
        if (keys.current?.(event)) return true
        const command = event.ctrlKey || event.metaKey
        if (event.key === 'Enter' && command) act.current.onKeep()
        else if (event.key === 'Escape') act.current.onLeave()
        else if (command && event.key.toLowerCase() === 'k') setLinking(true)
        else return false
        return true
      },
      transformPastedHTML: cleanHtml,
      handlePaste: (_view, event) => {
        const { clipboardData } = event
        if (!own.current || !clipboardData) return false
        const { attach } = act.current
        const files = [...clipboardData.files]
        if (files.length > 0 && attach && clipboardData.getData('text/html') === '') {
          void takeFiles(own.current, files, attach)
          return true
        }
        return takeText(own.current, clipboardData)
      },
      handleDrop: (view, event) => {
        const files = [...(event.dataTransfer?.files ?? [])]
        const { attach } = act.current
        if (files.length === 0 || !attach || !own.current) return false
        event.preventDefault()
        void takeFiles(own.current, files, attach, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos)
        return true
      },
    },
    onUpdate: () => act.current.onWrite(),
    onTransaction: ({ editor: at }) => look(at),
    onBlur: () => setAsked(null),
  })
  own.current = editor
  words.current = () => keep(editor.getJSON() as Piece)
  useBeginning(editor, begin)
  const onPicture = setting.attach ? () => picker.current?.click() : undefined
  return (
    <>
      <EditorContent editor={editor} className="prose-page" />
      {asked && (
        <SuggestMenu
          editor={editor}
          asked={asked}
          setting={setting}
          onPicture={onPicture}
          keys={keys}
          onClose={() => {
            closed.current = asked.from
            setAsked(null)
          }}
        />
      )}
      {isLinking && <LinkForm editor={editor} words={setting.words} onClose={() => setLinking(false)} />}
      <div className="prose-foot">
        <WritingTools
          editor={editor}
          words={setting.words}
          onLink={() => setLinking(!isLinking)}
          onPicture={onPicture}
        />
        {children}
      </div>
      {setting.attach && (
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={setting.words.picture}
          onChange={event => {
            const { attach } = act.current
            if (attach) void takeFiles(editor, [...(event.target.files ?? [])], attach)
            event.target.value = ''
          }}
        />
      )}
    </>
  )
}
