import type { Editor, JSONContent } from '@tiptap/core'
import { looksLikeMarkdown, tableOf } from './pasted.ts'
import type { AttachedFile } from './prose-setting.ts'
import { readMarkdown } from './read-markdown.ts'

/** Takes in what was pasted as plain text: cells as a table, Markdown as what it says. Says whether it did. */
export function takeText(editor: Editor, data: DataTransfer): boolean {
  const text = data.getData('text/plain')
  if (editor.isActive('codeBlock') || editor.isActive('rawBlock') || text === '') return false
  const html = data.getData('text/html')
  const table = tableOf(text)
  // a spreadsheet says its cells as HTML too, with much that is only layout
  const isSheet = table !== null && (html === '' || /<table/i.test(html))
  if (isSheet && !editor.isActive('table')) return insert(editor, table)
  if (html !== '' || !looksLikeMarkdown(text)) return false
  return insert(editor, text)
}

function insert(editor: Editor, markdown: string): boolean {
  const content = (readMarkdown(markdown).content ?? []) as JSONContent[]
  const only = content.length === 1 && content[0]?.type === 'paragraph' ? content[0].content : undefined
  return editor
    .chain()
    .focus()
    .insertContent(only ?? content)
    .run()
}

/** Hangs files on the record and shows them at a place: pictures as such, others as a link by their name. */
export async function takeFiles(
  editor: Editor,
  files: readonly File[],
  attach: (file: File) => Promise<AttachedFile | null>,
  at?: number,
): Promise<void> {
  let place = at
  for (const file of files) {
    const attached = await attach(file)
    if (!attached || editor.isDestroyed) continue
    const src = `attachment:${attached.id}`
    const shown: JSONContent = attached.type.startsWith('image/')
      ? { type: 'image', attrs: { src, alt: attached.name.replace(/\.[a-z0-9]{1,5}$/i, '') } }
      : { type: 'text', text: attached.name, marks: [{ type: 'link', attrs: { href: src } }] }
    const where = Math.min(place ?? editor.state.selection.to, editor.state.doc.content.size)
    editor
      .chain()
      .focus()
      .insertContentAt(where, [shown, { type: 'text', text: ' ' }])
      .run()
    place = undefined
  }
}
