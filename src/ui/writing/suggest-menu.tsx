import type { Editor } from '@tiptap/core'
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { AskedFor } from './asked-for.ts'
import { blockIcons } from './icons.tsx'
import { makeBlock } from './make-block.ts'
import { type BlockName, blockNames, type Nameable, type ProseSetting } from './prose-setting.ts'

/** What can be chosen at the cursor. */
interface Choice {
  id: string
  title: string
  mark: ReactNode
  help?: string | undefined
  take: () => void
}

/** Answers to a key before the editor does; says whether it did. */
export type TakesKey = (event: KeyboardEvent) => boolean

interface Props {
  editor: Editor
  asked: AskedFor
  setting: ProseSetting
  onPicture: (() => void) | undefined
  onClose: () => void
  keys: RefObject<TakesKey | null>
}

/** What `/`, `@`, `#` and `[[` offer, under the cursor: arrows and Enter choose while the words go on in the text. */
export function SuggestMenu({ editor, asked, setting, onPicture, onClose, keys }: Props) {
  const choices = useChoices({ editor, asked, setting, onPicture })
  const [at, setAt] = useState(0)
  const active = Math.min(at, choices.length - 1)
  const menu = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, another first choice
  useEffect(() => setAt(0), [asked.typed, asked.sign])
  keys.current = event => {
    if (event.key === 'Escape') onClose()
    else if (choices.length === 0) return false
    else if (event.key === 'ArrowDown') setAt((active + 1) % choices.length)
    else if (event.key === 'ArrowUp') setAt((active + choices.length - 1) % choices.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choices[active]?.take()
    else return false
    return true
  }
  useEffect(
    () => () => {
      keys.current = null
    },
    [keys],
  )
  useLayoutEffect(() => {
    const place = menu.current
    if (!place) return
    const cursor = editor.view.coordsAtPos(asked.from)
    const { width, height } = place.getBoundingClientRect()
    const isBelow = cursor.bottom + height + 8 < window.innerHeight || cursor.top < height + 8
    place.style.insetBlockStart = `${isBelow ? cursor.bottom + 4 : cursor.top - height - 4}px`
    place.style.left = `${Math.max(8, Math.min(cursor.left, window.innerWidth - width - 8))}px`
  })
  useEffect(() => {
    const words = editor.view.dom
    words.setAttribute('aria-controls', 'prose-suggestions')
    words.setAttribute('aria-autocomplete', 'list')
    if (choices.length > 0) words.setAttribute('aria-activedescendant', `prose-suggestion-${active}`)
    menu.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
    return () => {
      for (const name of ['aria-controls', 'aria-autocomplete', 'aria-activedescendant']) words.removeAttribute(name)
    }
  }, [editor, active, choices.length])
  if (choices.length === 0 && asked.sign === '/') return null
  return (
    <div ref={menu} className="popover prose-suggest">
      <div id="prose-suggestions" role="listbox" aria-label={setting.words.suggestions} className="options">
        {choices.map((choice, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are answered where the cursor is
          // biome-ignore lint/a11y/useFocusableInteractive: the cursor stays in the text
          <div
            key={choice.id}
            id={`prose-suggestion-${place}`}
            role="option"
            aria-selected={place === active}
            className="option"
            data-focused={place === active || undefined}
            onMouseDown={event => event.preventDefault()}
            onMouseMove={() => setAt(place)}
            onClick={choice.take}
          >
            {choice.mark}
            <span className="shortened">{choice.title}</span>
            {choice.help && <span className="option-mark option-help">{choice.help}</span>}
          </div>
        ))}
      </div>
      {choices.length === 0 && <p className="prose-nothing">{setting.words.nothingFound}</p>}
    </div>
  )
}

function useChoices({ editor, asked, setting, onPicture }: Omit<Props, 'keys' | 'onClose'>): readonly Choice[] {
  const [records, setRecords] = useState<readonly Nameable[]>([])
  const isRecord = asked.sign === '#' || asked.sign === '[['
  const range = { from: asked.from, to: asked.to }
  useEffect(() => {
    if (!isRecord) return
    let isOver = false
    void setting.findRecords(asked.typed).then(
      found => {
        if (!isOver) setRecords(found)
      },
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [asked.typed, isRecord, setting])
  if (asked.sign === '/') return blocksFor(editor, asked, setting, onPicture)
  const named = isRecord ? records : setting.findPeople(asked.typed)
  return named.map(each => ({
    ...each,
    mark: each.mark,
    take: () => {
      const { of, id, label } = each
      editor
        .chain()
        .focus()
        .insertContentAt(range, [
          { type: 'mention', attrs: { of, id, label } },
          { type: 'text', text: ' ' },
        ])
        .run()
    },
  }))
}

function blocksFor(
  editor: Editor,
  asked: AskedFor,
  setting: ProseSetting,
  onPicture: Props['onPicture'],
): readonly Choice[] {
  const typed = asked.typed.toLowerCase()
  const isThere = (name: BlockName) => name !== 'picture' || onPicture !== undefined
  return blockNames
    .filter(name => isThere(name) && setting.words.blocks[name].toLowerCase().includes(typed))
    .map(name => ({
      id: name,
      title: setting.words.blocks[name],
      mark: blockIcons[name],
      take: () => {
        const range = { from: asked.from, to: asked.to }
        if (name !== 'picture') return makeBlock(editor, name, range)
        editor.chain().focus().deleteRange(range).run()
        onPicture?.()
      },
    }))
}
