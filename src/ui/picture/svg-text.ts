/** One line of text as it stands on the screen. */
export interface TextLine {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** The lines a text node is drawn in, words kept whole; nothing for text that is not drawn. */
export function linesOf(node: Text): TextLine[] {
  const range = document.createRange()
  const lines: TextLine[] = []
  for (const word of node.data.matchAll(/\S+\s?/g)) {
    range.setStart(node, word.index)
    range.setEnd(node, word.index + word[0].trimEnd().length)
    for (const { x, y, width, height } of range.getClientRects()) {
      if (width === 0) continue
      const last = lines.at(-1)
      if (last && Math.abs(last.y - y) < height / 2) {
        last.width = Math.max(last.x + last.width, x + width) - Math.min(last.x, x)
        last.x = Math.min(last.x, x)
        last.text += word[0]
      } else {
        lines.push({ text: word[0], x, y, width, height })
      }
      break // a word broken over lines stands in its first one
    }
  }
  return lines.map(line => ({ ...line, text: line.text.trimEnd() }))
}

/** What a box that cuts its text off leaves to see: lines below it go, and what is cut ends in three dots. */
export function cutOff(lines: readonly TextLine[], box: DOMRect): TextLine[] {
  const seen = lines.filter(line => line.y + line.height / 2 < box.bottom)
  const isCut = seen.length < lines.length
  return seen.map((line, place) => {
    const over = line.x + line.width - box.right
    if (over > 1) return shortened(line, over)
    return isCut && place === seen.length - 1 ? shortened(line, 0) : line
  })
}

function shortened(line: TextLine, over: number): TextLine {
  const each = line.width / Math.max(1, line.text.length)
  const kept = line.text.slice(0, Math.max(0, line.text.length - Math.ceil(over / each) - 1)).trimEnd()
  return { ...line, text: `${kept}…`, width: (kept.length + 1) * each }
}
