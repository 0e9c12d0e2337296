import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { Toolbar } from 'react-aria-components/Toolbar'
import { Button } from '../button.tsx'
import { Menu } from '../menu.tsx'
import { commandKey } from '../platform.ts'
import { blockIcons, markIcons } from './icons.tsx'
import { isBlock, makeBlock } from './make-block.ts'
import type { BlockName, ProseWords } from './prose-setting.ts'
import { sideHere } from './table-columns.ts'
import { TableMenu } from './table-menu.tsx'

const marks = ['bold', 'italic', 'strike', 'code'] as const
const markKeys = { bold: 'B', italic: 'I', strike: '⇧ S', code: 'E' }
const lists = ['bullets', 'numbers', 'tasks'] as const
const styles = ['text', 'heading1', 'heading2', 'heading3', 'quote', 'codeBlock'] as const

/** What can be done to the words at hand, for those who do not know its keys. */
export function WritingTools({
  editor,
  words,
  onLink,
  onPicture,
}: {
  editor: Editor
  words: ProseWords
  onLink: () => void
  onPicture: (() => void) | undefined
}) {
  const now = useEditorState({
    editor,
    selector: ({ editor: at }) => ({
      marks: [...marks, 'link' as const].filter(mark => at.isActive(mark)).join(' '),
      blocks: [...lists, ...styles, 'table' as const].filter(name => isBlock(at, name)).join(' '),
      side: sideHere(at),
    }),
  })
  const is = (name: string) => now.marks.split(' ').includes(name) || now.blocks.split(' ').includes(name)
  const style = styles.find(name => name !== 'text' && is(name)) ?? 'text'
  return (
    <Toolbar className="prose-toolbar" aria-label={words.tools}>
      <Menu
        label={words.styles}
        entries={styles.map(name => ({
          id: name,
          label: words.blocks[name],
          icon: blockIcons[name],
          act: () => makeBlock(editor, name),
        }))}
      >
        <Button look="plain" size="small" icon aria-label={`${words.styles}: ${words.blocks[style]}`}>
          {blockIcons[style]}
        </Button>
      </Menu>
      {marks.map(mark => (
        <Tool
          key={mark}
          label={words.marks[mark]}
          keys={`${commandKey} ${markKeys[mark]}`}
          isOn={is(mark)}
          act={() => editor.chain().focus().toggleMark(mark).run()}
        >
          {markIcons[mark]}
        </Tool>
      ))}
      <Tool label={words.marks.link} isOn={is('link')} act={onLink}>
        {markIcons.link}
      </Tool>
      {lists.map(name => (
        <Tool key={name} label={words.blocks[name]} isOn={is(name)} act={() => makeBlock(editor, name)}>
          {blockIcons[name]}
        </Tool>
      ))}
      {is('table') ? (
        <TableMenu editor={editor} words={words} side={now.side} />
      ) : (
        <Tool label={words.blocks.table} isOn={false} act={() => makeBlock(editor, 'table')}>
          {blockIcons.table}
        </Tool>
      )}
      {onPicture && (
        <Tool label={words.blocks.picture} isOn={false} act={onPicture}>
          {blockIcons.picture}
        </Tool>
      )}
    </Toolbar>
  )
}

function Tool({
  label,
  keys,
  isOn,
  act,
  children,
}: {
  label: string
  /** The keys that do the same, as they are drawn. */
  keys?: string
  isOn: boolean
  act: () => void
  children: React.ReactNode
}) {
  return (
    <ToggleButton
      className="button button-plain button-small button-icon prose-tool"
      aria-label={label}
      data-keys={keys}
      isSelected={isOn}
      onPress={act}
    >
      {children}
    </ToggleButton>
  )
}

/** Names of what a block can be made, for whoever lists them. */
export type { BlockName }
