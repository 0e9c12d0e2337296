const mark = /^(?:[-*•◦▪●○·–—+→‣✓✔✅☐☑]\s*|\[[ x]?\]\s*|\(?\d{1,3}(?:\.\d{1,3})*[.)]\s+)/iu

/** Lines as titles: bullets, numbers and ticks in front are no part of them; an empty or repeated one is left out. */
export function linesOf(text: string): string[] {
  const titles = new Map<string, string>()
  for (const line of text.split(/\r?\n|\r|\u2028/)) {
    const title = bare(line.replace(/\s+/g, ' ').trim()).slice(0, 500)
    const known = title.toLowerCase()
    if (title !== '' && !titles.has(known)) titles.set(known, title)
  }
  return [...titles.values()]
}

function bare(line: string): string {
  const rest = line.replace(mark, '').trim()
  return rest === line ? line : bare(rest)
}
