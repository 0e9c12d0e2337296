/** Whether plain text is Markdown that somebody copied, rather than words: it holds a heading, a list, a table, code. */
export function looksLikeMarkdown(text: string): boolean {
  return (
    /^ {0,3}(#{1,6} \S|[-*+] \S|\d{1,3}[.)] \S|> ?\S|```|~~~|\|.*\|\s*$)/m.test(text) ||
    /(\*\*\S[^*\n]*\*\*|`[^`\n]+`|\[[^\]\n]+\]\((?:https?:|mailto:|record:|member:|\/)[^)\n]*\))/.test(text)
  )
}

/** Rows and columns parted by tabs, as spreadsheets give them, as a Markdown table; null where the text is none. */
export function tableOf(text: string): string | null {
  const rows = cellsOf(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''))
  const columns = rows[0]?.length ?? 0
  if (rows.length < 2 || columns < 2 || rows.some(row => row.length !== columns)) return null
  const line = (row: readonly string[]) =>
    `| ${row
      .map(cell =>
        cell
          .trim()
          .replace(/[\\|*_`[\]<]/g, '\\$&')
          .replace(/\n/g, '<br>'),
      )
      .join(' | ')} |`
  return [line(rows[0]!), `|${' --- |'.repeat(columns)}`, ...rows.slice(1).map(line)].join('\n')
}

/** Cells of tab-separated text; one in quotes may hold tabs, lines and doubled quotes. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let [cell, quoted] = ['', false]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (quoted) {
      if (letter === '"') quoted = false
      else cell += letter
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === '\t' || letter === '\n') {
      rows.at(-1)!.push(cell)
      cell = ''
      if (letter === '\n') rows.push([])
    } else cell += letter
  }
  rows.at(-1)!.push(cell)
  return rows
}
