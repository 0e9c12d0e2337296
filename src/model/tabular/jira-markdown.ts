/** The wiki markup of Jira's texts as Markdown; code stays as it is. */
export function jiraToMarkdown(wiki: string): string {
  const blocks: string[] = []
  const kept = (block: string): string => `\ue000${blocks.push(block) - 1}\ue001`
  const text = wiki
    .replace(
      /\{(code|noformat)(?::([^}\n]*))?\}\n?([\s\S]*?)\n?\{\1\}/g,
      (_, _word, options: string | undefined, code: string) => kept(`\`\`\`${languageIn(options)}\n${code}\n\`\`\``),
    )
    .replace(/\{\{([^\n]+?)\}\}/g, (_, code: string) => kept(`\`${code.replaceAll('`', "'")}\``))
    .replace(/\{(quote|panel|info|tip|note|warning)(?::[^}\n]*)?\}\n?([\s\S]*?)\n?\{\1\}/g, (_, _word, inner: string) =>
      inner
        .split('\n')
        .map(line => `> ${line}`)
        .join('\n'),
    )
    .replace(/\{color(?::[^}]*)?\}|\{anchor:[^}]*\}|\{\*\}/g, '')
    .split('\n')
    .map(markdownLine)
    .join('\n')
  return withTables(text).replace(/\ue000(\d+)\ue001/g, (mark, at: string) => blocks[Number(at)] ?? mark)
}

const languageIn = (options: string | undefined): string =>
  options
    ?.split('|')
    .find(option => /^[a-z+#]+$/i.test(option))
    ?.toLowerCase() ?? ''

function markdownLine(line: string): string {
  const heading = /^\s*h([1-6])\.\s*(.*)$/.exec(line)
  if (heading) return `${'#'.repeat(Number(heading[1]))} ${inline(heading[2]!)}`
  const quote = /^bq\.\s*(.*)$/.exec(line)
  if (quote) return `> ${inline(quote[1]!)}`
  if (/^-{4,}\s*$/.test(line)) return '---'
  const item = /^\s*([*#-]+)\s+(.*)$/.exec(line)
  if (item && !/^-{2,}$/.test(item[1]!)) {
    const marks = item[1]!
    return `${'   '.repeat(marks.length - 1)}${marks.endsWith('#') ? '1.' : '-'} ${inline(item[2]!)}`
  }
  return inline(line)
}

// a mark counts only where a word starts and ends, so that names_with_lines and 2*3 stay
function inline(text: string): string {
  return text
    .replace(/(^|[\s(>{[_~+^-])\*(?=\S)([^*\n]*?\S)\*(?=$|[\s).,;:!?\]}_~+^-])/g, '$1**$2**')
    .replace(/(^|[\s(>{[*~+^])_(?=\S)([^_\n]*?\S)_(?=$|[\s).,;:!?\]}*~+^])/g, '$1_$2_')
    .replace(/(^|[\s(>{[])-(?=[^\s-])([^\n-]*?[^\s-])-(?=$|[\s).,;:!?\]}])/g, '$1~~$2~~')
    .replace(/(^|[\s(>{[])\+(?=\S)([^+\n]*?\S)\+(?=$|[\s).,;:!?\]}])/g, '$1$2')
    .replace(/\?\?(?=\S)([^?\n]+?)\?\?/g, '_$1_')
    .replace(
      /!([^!\s|][^!\n|]*?\.(?:png|jpe?g|gif|svg|webp|bmp))(?:\|[^!\n]*)?!/gi,
      (_, name: string) => `![${name}](${encodeURI(name)})`,
    )
    .replace(/\[~([^\]\n]+)\]/g, (_, who: string) => `@${who.replace(/^accountid:/, '')}`)
    .replace(/\[([^\]|\n]+)\|((?:https?:|mailto:|#|\/)[^\]|\n]*)(?:\|[^\]\n]*)?\]/g, '[$1]($2)')
    .replace(/\[((?:https?:|mailto:)[^\]|\n]+)\](?!\()/g, '<$1>')
    .replace(/\[\^([^\]\n]+)\]/g, '$1')
    .replace(/\\\\(?=\s|$)/g, '  ')
}

function withTables(text: string): string {
  const lines = text.split('\n')
  return lines
    .flatMap((line, at) => {
      const head = /^\s*\|\|(.+?)\|\|\s*$/.exec(line)
      if (head) {
        const cells = head[1]!.split('||')
        return [`| ${cells.map(cell => cell.trim()).join(' | ')} |`, `|${' --- |'.repeat(cells.length)}`]
      }
      const row = /^\s*\|(.+)\|\s*$/.exec(line)
      if (!row || /^\s*\|[\s|:-]+\|\s*$/.test(line)) return [line]
      const starts = at === 0 || !/^\s*\|/.test(lines[at - 1]!)
      const cells = row[1]!.split('|')
      const written = `| ${cells.map(cell => cell.trim()).join(' | ')} |`
      return starts ? [`|${'  |'.repeat(cells.length)}`, `|${' --- |'.repeat(cells.length)}`, written] : [written]
    })
    .join('\n')
}
