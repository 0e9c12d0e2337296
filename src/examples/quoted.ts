/** A passage of a text with its place in it, as a highlight keeps it. */
export function quoted(text: string, passage: string): { quote: string; start: number; end: number } {
  const start = text.indexOf(passage)
  if (start < 0) throw new Error(`“${passage}” is not said in “${text}”`)
  return { quote: passage, start, end: start + passage.length }
}
