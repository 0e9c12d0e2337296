import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { selectedRect } from '@tiptap/pm/tables'
import type { ColumnSide } from './prose-setting.ts'

/**
 * Tables stay what Markdown can hold: the first row heads the others, and every cell of a column runs to its side. So a
 * new row or a new head takes on what its columns have, and nothing has to be written anew because of it.
 */
export const TableColumns = Extension.create({
  name: 'tableColumns',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _before, { doc, tr }) {
        if (!transactions.some(({ docChanged }) => docChanged)) return null
        doc.descendants((node, at) => {
          if (node.type.name !== 'table') return node.isBlock && !node.isTextblock
          inOrder(node, at + 1, tr)
          return false
        })
        return tr.docChanged ? tr : null
      },
    }),
  ],
})

/** To which side the columns of a table run, told by the cells of each row: by the head, or by all rows below a new one. */
export function sidesOf(rows: readonly (readonly unknown[])[]): unknown[] {
  const [head = [], ...body] = rows
  const columns = Math.max(0, ...rows.map(row => row.length))
  return Array.from({ length: columns }, (_, column) => {
    const below = body.map(row => row[column] ?? null)
    const isAgreed = below.length > 0 && below.every(side => side === below[0])
    return head[column] ?? (isAgreed ? below[0] : null)
  })
}

function inOrder(table: Node, start: number, tr: Transaction): void {
  const { tableHeader, tableCell } = table.type.schema.nodes
  const sides = sidesOf(table.children.map(row => row.children.map(cell => cell.attrs.align ?? null)))
  table.forEach((row, rowAt, place) => {
    row.forEach((cell, cellAt, column) => {
      const at = start + rowAt + 1 + cellAt
      const type = place === 0 ? tableHeader : tableCell
      const align = sides[column] ?? null
      if (cell.type !== type) tr.setNodeMarkup(at, type, { ...cell.attrs, align })
      else if ((cell.attrs.align ?? null) !== align) tr.setNodeAttribute(at, 'align', align)
    })
  })
}

/** Lets the columns at the cursor, or those that are chosen, run to a side; null to the one their words begin at. */
export function alignColumns(editor: Editor, side: ColumnSide): void {
  const { map, table, tableStart, left, right } = selectedRect(editor.state)
  const turn = (tr: Transaction) => {
    for (let row = 0; row < map.height; row += 1)
      for (let column = left; column < right; column += 1) {
        const at = map.map[row * map.width + column]!
        if (table.nodeAt(at)) tr.setNodeAttribute(tableStart + at, 'align', side)
      }
    return true
  }
  editor
    .chain()
    .focus()
    .command(({ tr }) => turn(tr))
    .run()
}

/** To which side the column at the cursor runs. */
export const sideHere = (editor: Editor): ColumnSide =>
  (editor.getAttributes(editor.isActive('tableHeader') ? 'tableHeader' : 'tableCell').align as ColumnSide) ?? null
