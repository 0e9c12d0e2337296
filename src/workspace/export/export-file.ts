import { csvLine } from '../../model/exporting/csv-line.ts'
import { csvCells, csvHeader } from '../../model/exporting/record-csv.ts'
import { recordMarkdown } from '../../model/exporting/record-markdown.ts'
import type { Kind } from '../../model/kind.ts'
import type { FileAnswer } from '../../model/operation.ts'
import { Problem } from '../../model/problem.ts'
import type { Files } from '../files.ts'
import { type Asking, stamp } from '../ground.ts'
import { memberNames } from '../members.ts'
import { jsonParts } from './json-parts.ts'
import { recordPages } from './record-pages.ts'
import { type ZipEntry, zipped } from './zip.ts'

/** What an export is asked for. */
export interface ExportAsked {
  format: 'json' | 'csv' | 'markdown'
  kind?: string | undefined
  history?: string | undefined
  attachments?: string | undefined
}

/** Everything, or one kind, as a file that is made while it is read. */
export async function exportFile(asking: Asking, files: Files, asked: ExportAsked): Promise<FileAnswer> {
  const kinds = asked.kind === undefined ? [...asking.territory.kinds.values()] : [kindNamed(asking, asked.kind)]
  const stem = `chartroom-${asked.kind === undefined ? 'everything' : kinds[0]!.plural}-${stamp(asking).slice(0, 10)}`
  if (asked.format === 'json') {
    const withAttached = isYes(asked.attachments) ? files : undefined
    return answer(
      `${stem}.json`,
      'application/json',
      encoded(jsonParts(asking, kinds, isYes(asked.history), withAttached)),
    )
  }
  const people = await memberNames(asking)
  const personOf = (id: string): string => people.get(id) ?? id
  if (asked.format === 'csv' && kinds.length === 1) {
    return answer(`${stem}.csv`, 'text/csv; charset=utf-8', encoded(csvParts(asking, kinds[0]!, personOf)))
  }
  const entries = asked.format === 'csv' ? tables(asking, kinds, personOf) : pages(asking, kinds, personOf)
  return answer(`${stem}-${asked.format}.zip`, 'application/zip', zipped(entries, new Date(asking.now())))
}

const isYes = (said: string | undefined): boolean => said !== undefined && said !== 'false' && said !== 'no'

function kindNamed(asking: Asking, name: string): Kind {
  const kind = asking.territory.byPlural.get(name) ?? asking.territory.kinds.get(name)
  if (kind) return kind
  throw new Problem(
    'invalid',
    `“${name}” is no kind. Use one of ${[...asking.territory.byPlural.keys()].join(', ')}.`,
    { kind: 'no such kind' },
  )
}

async function* csvParts(asking: Asking, kind: Kind, personOf: (id: string) => string): AsyncGenerator<string> {
  // the mark tells spreadsheets that this is UTF-8
  yield `\ufeff${csvLine(csvHeader(kind))}`
  for await (const records of recordPages(asking, kind, false)) {
    yield records
      .map(({ record, links }) => {
        const keysOf = (name: string): string[] =>
          links.filter(({ link }) => link.name === name).map(({ other }) => other.key)
        return csvLine(csvCells(kind, record, { personOf, keysOf }))
      })
      .join('')
  }
}

async function* tables(
  asking: Asking,
  kinds: readonly Kind[],
  personOf: (id: string) => string,
): AsyncGenerator<ZipEntry> {
  for (const kind of kinds) {
    if (await isEmpty(asking, kind)) continue
    yield { name: `${kind.plural}.csv`, parts: csvParts(asking, kind, personOf) }
  }
}

async function isEmpty(asking: Asking, kind: Kind): Promise<boolean> {
  for await (const records of recordPages(asking, kind, false)) if (records.length > 0) return false
  return true
}

async function* pages(
  asking: Asking,
  kinds: readonly Kind[],
  personOf: (id: string) => string,
): AsyncGenerator<ZipEntry> {
  for (const kind of kinds) {
    for await (const records of recordPages(asking, kind, false)) {
      for (const { record, links, comments } of records) {
        const around = {
          personOf,
          links: links.map(({ link, other }) => ({
            says: kind.links[link.name]?.says ?? link.name,
            key: other.key,
            title: other.title,
          })),
          comments: comments.map(({ by, at, text }) => ({ by: personOf(by), at, text })),
        }
        yield {
          name: `${kind.plural}/${record.key} ${safeName(record.title)}.md`,
          parts: [recordMarkdown(kind, record, around)],
        }
      }
    }
  }
}

// a name every file system takes; the key in front keeps names apart
const safeName = (title: string): string =>
  title
    .replace(/[\p{Cc}\\/:*?"<>|#^[\]]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .replace(/[. ]+$/, '')
    .toWellFormed() || 'untitled'

async function* encoded(parts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const part of parts) yield encoder.encode(part)
}

const answer = (name: string, type: string, parts: AsyncGenerator<Uint8Array>): FileAnswer => ({
  name,
  type,
  bytes: streamOf(parts),
  inline: false,
})

function streamOf(parts: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await parts.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}
