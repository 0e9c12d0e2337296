import type { Editor } from '@tiptap/core'
import Check from 'lucide-react/icons/check'
import Table from 'lucide-react/icons/table'
import { Button } from '../button.tsx'
import { Menu } from '../menu.tsx'
import { sideIcons, tableIcons } from './icons.tsx'
import { changeTable } from './make-block.ts'
import { type ColumnSide, columnSides, type ProseWords, tableParts } from './prose-setting.ts'
import { alignColumns } from './table-columns.ts'

/** What can be done to the table at the cursor: its rows, its columns and the side they run to. */
export function TableMenu({ editor, words, side }: { editor: Editor; words: ProseWords; side: ColumnSide }) {
  return (
    <Menu
      label={words.table}
      entries={[
        ...tableParts.map(part => ({
          id: part,
          label: words.tableParts[part],
          icon: tableIcons[part],
          act: () => changeTable(editor, part),
        })),
        ...columnSides.map(one => ({
          id: one ?? 'none',
          label: words.columnSides[one ?? 'none'],
          icon: sideIcons[one ?? 'none'],
          hint: one === side && <Check role="img" aria-label={words.isSo} />,
          act: () => alignColumns(editor, one),
        })),
      ]}
    >
      <Button look="plain" size="small" icon aria-label={words.table}>
        <Table aria-hidden />
      </Button>
    </Menu>
  )
}
