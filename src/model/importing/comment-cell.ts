import { type DateHabit, dateOf } from '../tabular/date-text.ts'
import type { DraftComment } from './draft.ts'

/** The comments in one cell: one, or several where a program wrote a list of them as JSON. */
export function commentsIn(cell: string): string[] {
  if (!/^\s*\[\s*\{/.test(cell)) return [cell]
  const list = listOf(cell)
  if (list.length === 0) return [cell]
  return list.map(one => {
    const said = [one.text, one.body, one.comment, one.content].find(text => typeof text === 'string')
    const by = [one.by, one.author, one.user].map(who => (isObject(who) ? (who.name ?? who.email) : who)).find(Boolean)
    const at = [one.date, one.created_at, one.createdAt, one.created].find(Boolean)
    return said === undefined ? JSON.stringify(one) : `${at ?? ''};${String(by ?? '').replaceAll(';', ',')};${said}`
  })
}

function listOf(cell: string): Record<string, unknown>[] {
  try {
    const list: unknown = JSON.parse(cell)
    return Array.isArray(list) && list.every(isObject) ? list : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A comment as trackers put it in one cell ("date;author;text"), or a bare text. */
export function commentIn(
  cell: string,
  habit: DateHabit,
  people: ReadonlyMap<string, string>,
  text: (value: string) => string,
): DraftComment {
  const parts = /^([^;\n]{6,48});([^;\n]*);([\s\S]*)$/.exec(cell)
  const at = parts ? dateOf(parts[1]!, habit) : undefined
  if (!parts || at === undefined) return { at: null, author: null, text: text(cell).trim() }
  const author = parts[2]!.trim()
  return { at, author: author === '' ? null : (people.get(author) ?? author), text: text(parts[3]!).trim() }
}

/** An attachment as trackers put it in one cell ("date;author;name;url"), or an address, as a Markdown link. */
export function attachmentIn(cell: string): string {
  const url = /https?:\/\/\S+$/.exec(cell.trim())?.[0]
  if (!url) return cell.trim()
  const named = /;([^;]+);https?:\/\/\S+$/.exec(cell.trim())?.[1] ?? decodeName(url)
  return `[${named.replace(/[[\]]/g, '')}](${url.replace(/[()]/g, encodeURIComponent)})`
}

/** The comment written here for one made elsewhere: who and when stand before what was said. */
export function commentText({ at, author, text }: DraftComment): string {
  const day = at?.slice(0, 10)
  const head = [author, day].filter(Boolean).join(', ')
  return head ? `**${head}:** ${text}` : text
}

function decodeName(url: string): string {
  const last = url.split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? url
  try {
    return decodeURIComponent(last)
  } catch (error) {
    if (error instanceof URIError) return last
    throw error
  }
}
