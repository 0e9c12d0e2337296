import { dateOf } from '../tabular/date-text.ts'
import type { Table } from '../tabular/table.ts'
import { mendText } from '../text.ts'
import { type Page, pageOf, type Written } from './page.ts'

/** The columns that every table of pages has; what pages say of themselves comes behind them. */
export const pageColumns = ['Sort', 'Title', 'Text', 'Speakers', 'Said at', 'Folder', 'File'] as const

/** As much of a page as one record takes. */
const longestPart = 190_000

/** Written files laid out as a table, a page each; what is longer than a record holds is parted where a paragraph ends. */
export function pagesTable(files: readonly Written[]): Table {
  let mendedCells = 0
  const pages = files.map(({ path, text }) => {
    const { text: mended, mended: wasMended } = mendText(text)
    if (wasMended) mendedCells += 1
    return pageOf({ path, text: mended })
  })
  const told = [...new Set(pages.flatMap(page => Object.keys(page.about)))].slice(0, 100)
  const rows = pages.flatMap(page => {
    const parts = partsOf(page.text)
    return parts.map((text, at) => ({ page, text, part: parts.length > 1 ? ` (${at + 1} of ${parts.length})` : '' }))
  })
  const parted = pages.filter(page => page.text.length > longestPart)
  return {
    columns: [...pageColumns, ...told.map(name => (isOwn(name) ? `${name} (told)` : name))].map(name => ({
      name,
      times: 1,
    })),
    rows: rows.map(({ page, text, part }, at) => ({
      at: at + 1,
      cells: [
        page.sort,
        `${page.title}${part}`,
        text,
        page.speakers.join(', '),
        saidAt(page),
        page.path.split('/').slice(0, -1).join('/'),
        `${page.path}${part}`,
        ...told.map(name => page.about[name] ?? ''),
      ],
    })),
    emptyRows: 0,
    raggedRows: [],
    mendedCells,
    notes: parted.map(({ title }) => ({
      says: `${title} is longer than one record holds and comes in parts.`,
      repair: 'Nothing needs to be done; each part says which it is.',
      row: 1,
    })),
  }
}

const isOwn = (name: string): boolean => (pageColumns as readonly string[]).includes(name)

// what the page says, else what the name of its file says
function saidAt({ about, path }: Page): string {
  const told = Object.entries(about).find(([name]) => /^(date|created|created at|recorded|interviewed on)$/i.test(name))
  if (told && dateOf(told[1]) !== undefined) return told[1]
  const [, year, month, day] = /(20\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ?? []
  return year === undefined ? '' : `${year}-${month}-${day}`
}

function partsOf(text: string): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > longestPart) {
    const at = Math.max(rest.lastIndexOf('\n\n', longestPart), rest.lastIndexOf('\n', longestPart), longestPart / 2)
    const cut = /[\ud800-\udbff]/.test(rest[at - 1]!) ? at - 1 : at
    parts.push(rest.slice(0, cut).trim())
    rest = rest.slice(cut).trim()
  }
  return [...parts, rest]
}
