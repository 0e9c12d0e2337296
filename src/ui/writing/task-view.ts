import type { NodeViewRenderer } from '@tiptap/core'

/** An item of a list, with a box to tick where it is a task; the same elements as where it is read. */
export const taskView: NodeViewRenderer = ({ node, editor, getPos }) => {
  const isTask = typeof node.attrs.checked === 'boolean'
  const item = document.createElement('li')
  if (!isTask) {
    return { dom: item, contentDOM: item, update: next => next.type === node.type && next.attrs.checked === null }
  }
  const label = document.createElement('label')
  label.className = 'prose-box'
  label.contentEditable = 'false'
  const box = document.createElement('input')
  box.type = 'checkbox'
  label.append(box)
  const content = document.createElement('div')
  item.append(label, content)
  const show = (next: typeof node) => {
    item.dataset.task = next.attrs.checked ? 'done' : 'open'
    box.checked = next.attrs.checked === true
    box.setAttribute('aria-label', next.firstChild?.textContent ?? '')
  }
  show(node)
  box.addEventListener('change', () => {
    const place = getPos()
    if (place === undefined) return
    editor.commands.command(({ tr }) => {
      tr.setNodeAttribute(place, 'checked', box.checked)
      return true
    })
    editor.view.focus()
  })
  return {
    dom: item,
    contentDOM: content,
    stopEvent: event => event.target === box,
    ignoreMutation: change => !content.contains(change.target),
    update: next => {
      if (next.type !== node.type || typeof next.attrs.checked !== 'boolean') return false
      show(next)
      return true
    },
  }
}
