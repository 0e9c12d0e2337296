import { Extension, type Extensions } from '@tiptap/core'
import { ListItem } from '@tiptap/extension-list'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { mayLink } from './addresses.ts'
import { Code, Heading, Named, Picture, Raw, RawBlock } from './own-nodes.ts'
import { TableColumns } from './table-columns.ts'
import { taskRules } from './task-rules.ts'
import { taskView } from './task-view.ts'

const Item = ListItem.extend({
  addAttributes: () => ({
    checked: {
      default: null,
      parseHTML: (element: HTMLElement) => {
        const said = element.getAttribute('data-checked') ?? element.getAttribute('data-task')
        if (said !== null) return said === 'true' || said === 'done'
        const box = element.querySelector(':scope > input[type=checkbox], :scope > * > input[type=checkbox]')
        return box ? box.hasAttribute('checked') : null
      },
      renderHTML: ({ checked }: Record<string, unknown>) =>
        typeof checked === 'boolean' ? { 'data-task': checked ? 'done' : 'open' } : {},
    },
  }),
  addNodeView: () => taskView,
  addInputRules() {
    return taskRules(this.type)
  },
})

/** What says how something was written, and is never drawn. */
const Manner = Extension.create({
  name: 'manner',
  addGlobalAttributes: () => [
    { types: ['hardBreak'], attributes: { how: { default: null, rendered: false } } },
    { types: ['bulletList', 'orderedList'], attributes: { tight: { default: true, rendered: false } } },
    {
      types: ['heading', 'blockquote', 'bulletList', 'orderedList'],
      attributes: { dir: { default: 'auto', rendered: true, parseHTML: () => 'auto' } },
    },
  ],
})

const Grid = Table.extend({
  renderHTML: ({ HTMLAttributes: _ }) => ['div', { class: 'prose-table', dir: 'auto' }, ['table', ['tbody', 0]]],
})

const kit = StarterKit.configure({
  listItem: false,
  underline: false,
  heading: false,
  code: false,
  trailingNode: false,
  link: {
    openOnClick: false,
    autolink: true,
    linkOnPaste: true,
    defaultProtocol: 'https',
    isAllowedUri: mayLink,
    HTMLAttributes: { class: 'inline-link', rel: 'noreferrer', target: null },
  },
  dropcursor: { color: false, width: 2, class: 'prose-drop' },
})

/** Everything a text is made of, as the editor knows it. */
export const schema = (): Extensions => [
  kit,
  Manner,
  Heading,
  Code,
  Item,
  RawBlock,
  Raw,
  Named,
  Picture,
  Grid,
  TableRow,
  TableCell.extend({ content: 'paragraph+' }),
  TableHeader.extend({ content: 'paragraph+' }),
  TableColumns,
]
