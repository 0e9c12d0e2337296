import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { TextField } from '../text-field.tsx'
import { asAddress } from './addresses.ts'
import type { ProseWords } from './prose-setting.ts'

/** Where the words at hand lead, or what a picture at hand shows; Enter keeps it, Esc leaves it. */
export function LinkForm({ editor, words, onClose }: { editor: Editor; words: ProseWords; onClose: () => void }) {
  const isPicture = editor.isActive('image')
  const before = String(
    isPicture ? (editor.getAttributes('image').alt ?? '') : (editor.getAttributes('link').href ?? ''),
  )
  const [typed, setTyped] = useState(before)
  const [isWrong, setWrong] = useState(false)
  const done = () => {
    onClose()
    editor.commands.focus()
  }
  const keep = () => {
    if (isPicture) {
      editor.chain().focus().updateAttributes('image', { alt: typed.trim() }).run()
      return done()
    }
    if (typed.trim() === '') return remove()
    const href = asAddress(typed)
    setWrong(href === null)
    if (href === null) return
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent([{ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] }])
    else chain.setLink({ href })
    chain.run()
    done()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    done()
  }
  return (
    <div className="prose-link">
      <TextField
        label={isPicture ? words.describe : words.address}
        unlabelled
        placeholder={isPicture ? words.describe : words.address}
        problem={isWrong ? words.addressHelp : undefined}
        value={typed}
        onChange={setTyped}
        autoFocus
        onKeyDown={event => {
          if (event.key === 'Enter') keep()
          else if (event.key === 'Escape') done()
          else return event.continuePropagation()
          event.preventDefault()
        }}
      />
      <Button size="small" onPress={keep}>
        {words.setLink}
      </Button>
      {!isPicture && before !== '' && (
        <Button size="small" look="plain" onPress={remove}>
          {words.removeLink}
        </Button>
      )}
    </div>
  )
}
