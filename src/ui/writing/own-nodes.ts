import { Mark, markInputRule, Node, textblockTypeInputRule } from '@tiptap/core'
import { Image } from '@tiptap/extension-image'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { NamedView, PictureView } from './node-views.tsx'

const levels = ['h3', 'h3', 'h4', 'h5', 'h6', 'h6'] as const

/** A heading; drawn a step below the page's own, as it is read. */
export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => [
    ...[1, 2, 3, 4, 5, 6].map(level => ({ tag: `h${level}:not([data-depth])`, attrs: { level } })),
    { tag: '[data-depth]', getAttrs: element => ({ level: Number(element.dataset.depth) || 1 }) },
  ],
  renderHTML: ({ node, HTMLAttributes }) => {
    const depth = Number(node.attrs.level)
    return [levels[depth - 1] ?? 'h6', { ...HTMLAttributes, class: 'prose-heading', 'data-depth': depth }, 0]
  },
  addKeyboardShortcuts() {
    return Object.fromEntries(
      [1, 2, 3].map(level => [
        `Mod-Alt-${level}`,
        () => this.editor.commands.toggleNode(this.name, 'paragraph', { level }),
      ]),
    )
  },
  addInputRules() {
    return [1, 2, 3, 4, 5, 6].map(level =>
      textblockTypeInputRule({ find: new RegExp(`^(#{${level}})\\s$`), type: this.type, getAttributes: { level } }),
    )
  },
})

/** Words as code; they may be bold or struck as well, as Markdown allows. */
export const Code = Mark.create({
  name: 'code',
  excludes: '',
  code: true,
  exitable: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
  addKeyboardShortcuts() {
    return { 'Mod-e': () => this.editor.commands.toggleMark(this.name) }
  },
  addInputRules() {
    return [markInputRule({ find: /(?:^|[^`])(`([^`]+)`(?!`))$/, type: this.type })]
  },
})

/** Something of the source that is no Markdown we draw: HTML, a named address. It stays the text it is. */
export const RawBlock = Node.create({
  name: 'rawBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  parseHTML: () => [{ tag: 'pre.prose-raw', preserveWhitespace: 'full' as const, priority: 60 }],
  renderHTML: () => ['pre', { class: 'prose-raw', dir: 'ltr' }, ['code', 0]],
})

/** HTML within a line, which stays the text it is. */
export const Raw = Mark.create({
  name: 'raw',
  inclusive: false,
  parseHTML: () => [{ tag: 'span.prose-raw' }],
  renderHTML: () => ['span', { class: 'prose-raw' }, 0],
})

/** A person or a record named in the text. */
export const Named = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    of: { default: 'record', rendered: false },
    id: { default: '', rendered: false },
    label: { default: '', rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-mention]',
      getAttrs: element => ({
        of: element.dataset.mention === 'member' ? 'member' : 'record',
        id: element.dataset.id ?? '',
        label: element.textContent ?? '',
      }),
    },
  ],
  renderHTML: ({ node }) => [
    'span',
    { 'data-mention': String(node.attrs.of), 'data-id': String(node.attrs.id) },
    String(node.attrs.label),
  ],
  renderText: ({ node }) => String(node.attrs.label),
  addNodeView: () => ReactNodeViewRenderer(NamedView, { as: 'span' }),
})

/** A picture that hangs on the record; one from a page somebody copied from would be loaded from its host. */
export const Picture = Image.extend({
  parseHTML: () => [
    {
      tag: 'span[data-picture]',
      getAttrs: element => ({ src: element.dataset.picture, alt: element.textContent }),
    },
  ],
  renderHTML: ({ node }) => ['span', { 'data-picture': String(node.attrs.src) }, String(node.attrs.alt ?? '')],
  addNodeView: () => ReactNodeViewRenderer(PictureView, { as: 'span' }),
}).configure({ inline: true })
