import type { EditorState } from '@tiptap/pm/state'

/** What a sign that was typed asks for, and the stretch of text that holds it. */
export interface AskedFor {
  sign: '/' | '@' | '#' | '[['
  typed: string
  from: number
  to: number
}

const signs = /(?:^|[\s(])(?:([/@#])([^\s/@#]{0,40})|(\[\[)([^\][\n]{0,60}))$/u

/** Reads what stands before the cursor: `/` a block, `@` a person, `#` or `[[` a record. */
export function askedFor(state: EditorState): AskedFor | null {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.spec.code || !$from.parent.isTextblock) return null
  if ($from.marks().some(mark => mark.type.name === 'code')) return null
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 80), $from.parentOffset, '\n', '\ufffc')
  return askedIn(before, $from.pos)
}

/** The same of plain text that ends at a place. */
export function askedIn(before: string, end: number): AskedFor | null {
  const found = signs.exec(before)
  if (!found) return null
  const sign = (found[1] ?? found[3]) as AskedFor['sign']
  const typed = found[2] ?? found[4] ?? ''
  return { sign, typed, from: end - typed.length - sign.length, to: end }
}
