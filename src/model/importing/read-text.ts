import { unguarded } from '../exporting/csv-line.ts'
import type { Reading } from '../import-mapping.ts'
import { withoutEntities } from '../tabular/entities.ts'
import { htmlToMarkdown } from '../tabular/html-markdown.ts'
import { jiraToMarkdown } from '../tabular/jira-markdown.ts'

// some editors keep a text as what was typed, piece by piece
function typedText(text: string): string {
  try {
    const { ops } = JSON.parse(text) as { ops: { insert?: unknown }[] }
    return ops.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
  } catch {
    return text
  }
}

/** A text as we keep it: one kind of line end, its markup as Markdown, entities as characters, well-formed NFC. */
export function readText(value: string, reading: Reading): string {
  if (reading.protected) return unguarded(value)
  let text = value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
  if (text.startsWith('{"ops":[')) text = typedText(text)
  if (reading.entities) text = withoutEntities(text)
  if (reading.markup === 'jira') text = jiraToMarkdown(text)
  // what is nothing but marks stays as it was written
  if (reading.markup === 'html') text = htmlToMarkdown(text) || text
  return text.normalize('NFC').trimEnd()
}
