/** Lines as titles: bullets, numbers and ticks in front are no part of them; an empty or repeated one is left out. */
export function linesOf(text: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map(line =>
      line
        .replace(/^\s*(?:[-*•–+]|\d+[.)]|\[[ x]?\]|☐|☑)*\s+(?=\S)/iu, '')
        .replace(/^(?:[-*•–]|\[[ x]?\])\s*/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(line => line !== '')
  return [...new Set(lines)].map(line => line.slice(0, 500))
}
