/** Whether a spreadsheet would compute a cell instead of showing it; an apostrophe in front counts as part of it. */
const computes = /^'*[=+\-@\t\r＝＋－＠]/

/** One line of CSV: every cell quoted, and guarded by an apostrophe where a spreadsheet would compute it. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

const csvCell = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`

/** A text that no spreadsheet computes; `unguarded` gives it back exactly. */
export const guarded = (text: string): string => (computes.test(text) ? `'${text}` : text)

/** The text as it was before it was guarded. */
export const unguarded = (text: string): string => (text.startsWith("'") && computes.test(text) ? text.slice(1) : text)
