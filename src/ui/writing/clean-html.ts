/**
 * HTML that somebody copied, without what its program left in it: Word's lists become lists, Google's bold by style
 * becomes bold, and what only lays out goes. It is parsed, never drawn: nothing in it runs or is fetched.
 */
export function cleanHtml(html: string): string {
  const page = new DOMParser().parseFromString(calmed(html), 'text/html')
  for (const each of page.querySelectorAll(
    'script, style, meta, link, title, xml, o\\:p, iframe, object, svg, colgroup',
  ))
    each.remove()
  removeComments(page)
  wordLists(page)
  for (const each of page.querySelectorAll<HTMLElement>('b, span, font, i, strong, em')) byStyle(each)
  firstRowsAreHeads(page)
  for (const cell of page.querySelectorAll('td, th')) {
    const align = /text-align:\s*(center|right)/i.exec(styleOf(cell))?.[1]
    if (align) cell.setAttribute('align', align)
  }
  for (const each of page.querySelectorAll('*'))
    for (const name of each.getAttributeNames()) if (!meant.has(name)) each.removeAttribute(name)
  return page.body.innerHTML
}

// the page's policy forbids styles and handlers in text and complains of them, so they are read as words
const calmed = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?(?:<\/style\s*>|$)/gi, '')
    .replace(/<[a-z][^>]*>/gi, tag => tag.replace(/([\s"'/])(style|on[a-z]+)\s*=/gi, '$1data-$2='))

const meant = new Set([
  'href',
  'title',
  'src',
  'alt',
  'start',
  'align',
  'checked',
  'type',
  'class',
  'colspan',
  'rowspan',
]).union(
  new Set([
    'data-mention',
    'data-picture',
    'data-id',
    'data-task',
    'data-checked',
    'data-depth',
    'data-type',
    'data-pm-slice',
  ]),
)

function removeComments(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (walker.nextNode()) found.push(walker.currentNode)
  for (const each of found) each.parentNode?.removeChild(each)
}

const styleOf = (each: Element): string => each.getAttribute('data-style') ?? ''

/** Word writes items as paragraphs with a level in their style and the mark as text. */
function wordLists(page: Document): void {
  const stack: { level: number; list: HTMLElement }[] = []
  for (const each of page.querySelectorAll<HTMLElement>('p')) {
    const level = Number(/mso-list:[^;]*level(\d+)/i.exec(styleOf(each))?.[1] ?? 0)
    if (level === 0) {
      stack.length = 0
      continue
    }
    const mark = [...each.querySelectorAll<HTMLElement>('span')].find(span => /mso-list:\s*Ignore/i.test(styleOf(span)))
    const isNumbered = /^\s*(\d+|[a-z]|[ivx]+)[.)]/i.test(mark?.textContent ?? '')
    mark?.remove()
    while (stack.length > 0 && stack.at(-1)!.level > level) stack.pop()
    let own = stack.at(-1)
    if (own?.level !== level || (own.list.previousElementSibling === null && own.list.parentElement === null)) {
      const list = page.createElement(isNumbered ? 'ol' : 'ul')
      const into = own && own.level < level ? own.list.lastElementChild : null
      if (into) into.append(list)
      else each.before(list)
      own = { level, list }
      stack.push(own)
    }
    const item = page.createElement('li')
    const words = page.createElement('p')
    words.append(...each.childNodes)
    item.append(words)
    own.list.append(item)
    each.remove()
  }
}

/** What a style says of words, said by an element; a bold that its style takes back is none. */
function byStyle(each: HTMLElement): void {
  const said = (name: string) =>
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, 'i').exec(styleOf(each))?.[1]?.trim() ?? ''
  const [fontWeight, fontStyle] = [said('font-weight'), said('font-style')]
  const wraps: string[] = []
  if (/^(bold|[6-9]00)$/.test(fontWeight) && !/^(B|STRONG)$/.test(each.tagName)) wraps.push('strong')
  if (fontStyle === 'italic' && !/^(I|EM)$/.test(each.tagName)) wraps.push('em')
  if (/line-through/.test(said('text-decoration(?:-line)?'))) wraps.push('s')
  const isTakenBack =
    (/^(B|STRONG)$/.test(each.tagName) && /^(normal|400)$/.test(fontWeight)) ||
    (/^(I|EM)$/.test(each.tagName) && fontStyle === 'normal')
  const isPlain =
    /^(SPAN|FONT)$/.test(each.tagName) &&
    !each.dataset.mention &&
    !each.dataset.picture &&
    !each.classList.contains('prose-raw')
  if (!isTakenBack && !isPlain && wraps.length === 0) return
  let inner: HTMLElement | DocumentFragment = each.ownerDocument.createDocumentFragment()
  inner.append(...each.childNodes)
  for (const name of wraps) {
    const wrap = each.ownerDocument.createElement(name)
    wrap.append(inner)
    inner = wrap
  }
  if (isTakenBack || isPlain) each.replaceWith(inner)
  else each.append(inner)
}

/** A table in Markdown begins with its head. */
function firstRowsAreHeads(page: Document): void {
  for (const table of page.querySelectorAll('table')) {
    for (const cell of table.querySelector('tr')?.querySelectorAll(':scope > td') ?? []) {
      const head = page.createElement('th')
      for (const name of cell.getAttributeNames()) head.setAttribute(name, cell.getAttribute(name) ?? '')
      head.append(...cell.childNodes)
      cell.replaceWith(head)
    }
  }
}
