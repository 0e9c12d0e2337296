import { isObject } from './json-table.ts'

type Node = Record<string, unknown>

/** Whether a value is a text as Jira's newer interface gives it: a document of nested nodes. */
export const isRichText = (value: unknown): value is Node =>
  isObject(value) && value.type === 'doc' && Array.isArray(value.content)

/** Turns such a text into Markdown; what is not known of it still gives its words. */
export const richTextToMarkdown = (document: Node): string => blocks(nodesOf(document), 0).trim()

const nodesOf = (node: Node): Node[] => (Array.isArray(node.content) ? node.content.filter(isObject) : [])
const attributesOf = (node: Node): Node => (isObject(node.attrs) ? node.attrs : {})

// deeper than anybody writes; what is nested further gives nothing instead of failing
const deepest = 60

function blocks(nodes: readonly Node[], depth: number): string {
  if (depth > deepest) return ''
  return nodes
    .map(node => block(node, depth))
    .filter(text => text !== '')
    .join('\n\n')
}

function block(node: Node, depth: number): string {
  const inner = (): string => blocks(nodesOf(node), depth + 1)
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Number(attributesOf(node).level) || 1))} ${inline(node)}`
    case 'bulletList':
      return items(node, depth, () => '- ')
    case 'orderedList': {
      const first = Number(attributesOf(node).order) || 1
      return items(node, depth, at => `${first + at}. `)
    }
    case 'taskList':
      return items(node, depth, (_, item) => (attributesOf(item).state === 'DONE' ? '- [x] ' : '- [ ] '))
    case 'codeBlock':
      return `\`\`\`${String(attributesOf(node).language ?? '')}\n${inline(node)}\n\`\`\``
    case 'blockquote':
    case 'panel':
      return inner()
        .split('\n')
        .map(line => (line === '' ? '>' : `> ${line}`))
        .join('\n')
    case 'rule':
      return '---'
    case 'table':
      return table(node)
    case 'mediaSingle':
    case 'mediaGroup':
    case 'media':
    case 'blockCard':
    case 'embedCard':
      return [inline({ content: [node] }), inner()].filter(text => text !== '').join('\n\n')
    default:
      return holdsBlocks(node) ? inner() : inline(node)
  }
}

const holdsBlocks = (node: Node): boolean =>
  nodesOf(node).some(({ type }) =>
    /^(paragraph|heading|.*List|codeBlock|blockquote|panel|table|rule)$/.test(String(type)),
  )

function items(node: Node, depth: number, mark: (at: number, item: Node) => string): string {
  return nodesOf(node)
    .map((item, at) => {
      // a list may hold another one directly
      if (/List$/.test(String(item.type))) return indented(block(item, depth + 1), '  ')
      const sign = mark(at, item)
      const text = holdsBlocks(item)
        ? blocks(nodesOf(item), depth + 1).replace(/\n\n(?=\s*([-*]|\d+\.) )/g, '\n')
        : inline(item)
      return `${sign}${indented(text, ' '.repeat(sign.length)).trimStart()}`
    })
    .join('\n')
}

const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map(line => (line === '' ? line : `${by}${line}`))
    .join('\n')

function table(node: Node): string {
  const rows = nodesOf(node).map(row =>
    nodesOf(row).map(cell =>
      blocks(nodesOf(cell), 0)
        .replace(/\s*\n\s*/g, ' ')
        .replaceAll('|', '\\|'),
    ),
  )
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const [head, ...rest] = rows
  return head ? [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n') : ''
}

function inline(node: Node): string {
  return nodesOf(node).map(word).join('')
}

function word(node: Node): string {
  const { text, url, shortName, title, alt } = { ...attributesOf(node), ...node } as Record<string, unknown>
  switch (node.type) {
    case 'text':
      return marked(String(node.text ?? ''), node)
    case 'hardBreak':
      return '  \n'
    case 'mention':
    case 'status':
      return String(text ?? '')
    case 'emoji':
      return String(text ?? shortName ?? '')
    case 'date': {
      const moment = new Date(Number(attributesOf(node).timestamp))
      return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10)
    }
    case 'media':
      return alt || url ? `[${String(alt ?? title ?? 'file')}](${String(url ?? '')})` : ''
    default:
      return typeof url === 'string' ? `<${url}>` : inline(node)
  }
}

const signs: Readonly<Record<string, string>> = { strong: '**', em: '*', code: '`', strike: '~~' }

function marked(text: string, node: Node): string {
  // marks must stand against the words they are about
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (inner === '') return text
  let said = inner
  for (const mark of Array.isArray(node.marks) ? node.marks.filter(isObject) : []) {
    const sign = signs[String(mark.type)]
    if (sign) said = `${sign}${said}${sign}`
    const { href } = attributesOf(mark)
    if (mark.type === 'link' && typeof href === 'string') said = `[${said}](${href})`
  }
  return `${before}${said}${after}`
}
