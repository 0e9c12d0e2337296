import type { ChainedCommands, Editor } from '@tiptap/core'
import type { BlockName, TablePart } from './prose-setting.ts'

/** Makes the block at the cursor something else, or puts something there. A picture is asked for by whoever calls. */
export function makeBlock(
  editor: Editor,
  name: Exclude<BlockName, 'picture'>,
  from?: { from: number; to: number },
): void {
  const chain = editor.chain().focus()
  if (from) chain.deleteRange(from)
  made(chain, name, editor).run()
}

function made(chain: ChainedCommands, name: Exclude<BlockName, 'picture'>, editor: Editor): ChainedCommands {
  switch (name) {
    case 'text':
      return chain.clearNodes()
    case 'heading1':
    case 'heading2':
    case 'heading3':
      return chain.clearNodes().setNode('heading', { level: Number(name.at(-1)) })
    case 'bullets':
      if (isTask(editor)) return chain.updateAttributes('listItem', { checked: null })
      return isListed(editor) ? chain.toggleBulletList() : chain.clearNodes().wrapInList('bulletList')
    case 'numbers':
      return isListed(editor) ? chain.toggleOrderedList() : chain.clearNodes().wrapInList('orderedList')
    case 'tasks':
      if (editor.isActive('listItem'))
        return chain.updateAttributes('listItem', { checked: isTask(editor) ? null : false })
      return chain.clearNodes().wrapInList('bulletList').updateAttributes('listItem', { checked: false })
    case 'quote':
      return chain.toggleBlockquote()
    case 'codeBlock':
      return chain.toggleCodeBlock()
    case 'table':
      return chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true })
    case 'rule':
      return chain.setHorizontalRule()
  }
}

/** Within a list; a new one is not joined to the list that follows. */
const isListed = (editor: Editor): boolean => editor.isActive('listItem')

const isTask = (editor: Editor): boolean => typeof editor.getAttributes('listItem').checked === 'boolean'

/** Whether the block at the cursor is that already. */
export function isBlock(editor: Editor, name: BlockName): boolean {
  switch (name) {
    case 'heading1':
    case 'heading2':
    case 'heading3':
      return editor.isActive('heading', { level: Number(name.at(-1)) })
    case 'bullets':
      return editor.isActive('bulletList') && !isTask(editor)
    case 'numbers':
      return editor.isActive('orderedList')
    case 'tasks':
      return editor.isActive('listItem') && isTask(editor)
    case 'quote':
      return editor.isActive('blockquote')
    case 'codeBlock':
      return editor.isActive('codeBlock')
    case 'table':
      return editor.isActive('table')
    default:
      return false
  }
}

const parts: Readonly<Record<TablePart, (chain: ChainedCommands) => ChainedCommands>> = {
  rowBelow: chain => chain.addRowAfter(),
  rowAbove: chain => chain.addRowBefore(),
  columnAfter: chain => chain.addColumnAfter(),
  columnBefore: chain => chain.addColumnBefore(),
  noRow: chain => chain.deleteRow(),
  noColumn: chain => chain.deleteColumn(),
  noTable: chain => chain.deleteTable(),
}

/** Changes the table at the cursor. */
export const changeTable = (editor: Editor, part: TablePart): void => {
  parts[part](editor.chain().focus()).run()
}
