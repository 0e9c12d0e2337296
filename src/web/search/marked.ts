/** A stretch of text, and whether it is what was looked for. */
export interface Part {
  text: string
  isHit: boolean
}

/** Parts a snippet at the marks that search sets around what it found. */
export function marked(snippet: string): Part[] {
  return snippet
    .split(/(\ue000[^\ue001]*\ue001)/)
    .filter(text => text !== '')
    .map(text => ({ text: text.replace(/[\ue000\ue001]/g, ''), isHit: text.startsWith('\ue000') }))
}
