import { htmlToMarkdown } from '../tabular/html-markdown.ts'
import { cueTurns, holdsCues } from './cues.ts'
import { headOf } from './page-head.ts'
import { speakersIn, spokenTurns, writtenTurns } from './turns.ts'

/** A written file as it was found: where it lay and what it says. */
export interface Written {
  path: string
  text: string
}

/** A written file as people read it: a talk that was written down, or any other page. */
export interface Page {
  path: string
  sort: 'talk' | 'page'
  title: string
  text: string
  speakers: readonly string[]
  /** What the page says of itself above its text: author, date, tags and what else stands there. */
  about: Readonly<Record<string, string>>
}

const ending = /\.(md|markdown|mdx|mdown|html?|docx|vtt|srt|sbv)$/i

/** Whether a file of this name is written for people to read, not a table. */
export const isWritten = (path: string): boolean => ending.test(path)

/** Whether a plain text is a talk rather than a list, one line a row. */
export const isTalk = (text: string): boolean => holdsCues(text) || spokenTurns(text.slice(0, 60_000)) !== undefined

/** Reads a written file: its title, what it says of itself, its text as Markdown, and who speaks in it. */
export function pageOf({ path, text: raw }: Written): Page {
  const given = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (holdsCues(given)) {
    const turns = cueTurns(given)
    return { ...talk, path, title: nameOf(path), text: writtenTurns(turns), speakers: speakersIn(turns) }
  }
  const isHtml = /\.html?$/i.test(path)
  const named = isHtml ? /<title[^>]*>([\s\S]*?)<\/title>/i.exec(given)?.[1] : undefined
  const markdown = isHtml ? htmlToMarkdown(given.replace(/<head\b[\s\S]*?<\/head>/i, '')) : given
  const { title, about, text } = headOf(markdown)
  const turns = spokenTurns(text)
  const usual = { path, title: title ?? (named ? htmlToMarkdown(named) : ''), about, text, speakers: [] }
  const page = { ...usual, title: usual.title || nameOf(path) }
  if (!turns) return { ...page, sort: 'page' }
  // what is marked up already is kept as it was written
  const written = /\.(txt|docx)$/i.test(path) ? writtenTurns(turns) : text
  return { ...page, sort: 'talk', text: written, speakers: speakersIn(turns) }
}

const talk = { sort: 'talk', about: {} } as const

/** A file's name as a title: without its ending, and without the long id some programs write behind it. */
export function nameOf(path: string): string {
  const stem = path
    .split('/')
    .at(-1)!
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/(\.transcript|[ _-][0-9a-f]{32})$/i, '')
  const words = (/\s/.test(stem) ? stem : stem.replace(/[-_+.]+/g, ' ')).trim()
  return words === '' ? path : words.charAt(0).toLocaleUpperCase('en') + words.slice(1)
}
