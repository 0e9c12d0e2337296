/** A stretch of a text, from one letter up to another. */
export interface Stretch {
  start: number
  end: number
}

const parts = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a text, a line break ending one too, without the space around them. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = []
  for (const { segment, index } of parts.segment(text)) {
    for (const line of segment.matchAll(/[^\r\n]+/g)) {
      const said = line[0].trim()
      if (!/[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(said)) continue
      const start = index + line.index + line[0].indexOf(said)
      found.push({ start, end: start + said.length })
    }
  }
  return found
}

/** The sentence marked after one: the first, then each in turn, then none. */
export function markNext(text: string, marked: Stretch | null): Stretch | null {
  const sentences = sentencesOf(text)
  if (!marked) return sentences[0] ?? null
  return sentences.find(({ start }) => start > marked.start && start >= marked.end) ?? null
}

/** The mark with the next sentence taken in. */
export function markMore(text: string, marked: Stretch | null): Stretch | null {
  const next = markNext(text, marked)
  return marked && next ? { start: marked.start, end: next.end } : (next ?? marked)
}
