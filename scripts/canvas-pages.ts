// Writes docs/canvases: a page for each canvas that can be drawn, with a picture of it on the records of Spoke.
// `node scripts/canvas-pages.ts [WORD]` starts the product, takes the pictures (only of canvases whose name holds the
// word) and writes the pages from the definitions; the test beside says when a page is missing or says something else.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { territory } from '../src/areas/map.ts'
import type { Area } from '../src/model/area.ts'
import type { Axis, Canvas } from '../src/model/canvas.ts'
import { linkOf } from '../src/model/canvas.ts'
import { manyOf } from '../src/model/kind.ts'
import { goTo } from '../test/web/every-page.ts'
import { type Camera, withCamera } from './camera.ts'

/** Folder of the pages and their pictures. */
export const pagesFolder = join(import.meta.dirname, '..', 'docs', 'canvases')

const map = territory()

/** Every canvas with its area, in the order of the map. */
const canvases = map.areas.flatMap(area => area.canvases.map(canvas => ({ area, canvas })))

/** All pages by file name, the list of them included. */
export function canvasPages(): Map<string, string> {
  const pages = new Map<string, string>([['README.md', listPage()]])
  for (const { area, canvas } of canvases) pages.set(`${canvas.name}.md`, canvasPage(area, canvas))
  return pages
}

function canvasPage(area: Area, canvas: Canvas): string {
  const kinds = [canvas.about, ...(canvas.also ?? [])].map(word => manyOf(map.kinds.get(word)!))
  const facts = [
    `Draws ${kinds.join(', ')}.`,
    canvas.x && `Left and right: ${axisSays(canvas, canvas.x)}`,
    canvas.y && `Up and down: ${axisSays(canvas, canvas.y)}`,
    canvas.columns && `Columns: ${groupingSays(canvas, canvas.columns)}`,
    canvas.lanes && `Lanes: ${groupingSays(canvas, canvas.lanes)}`,
    canvas.corners && `Corners: ${Object.values(canvas.corners).join(', ')}.`,
  ].filter(Boolean)
  return `# ${canvas.title}

![${canvas.title}, on the records of Spoke](${canvas.name}.png)

${canvas.says}

${facts.map(fact => `- ${fact}`).join('\n')}

In the product: \`/canvas/${canvas.name}\`, or the tools of *${area.title}*; the same as a list: \`/canvas/${canvas.name}?as=list\`.
Over HTTP: \`GET /api/v1/canvases/${canvas.name}\`.
`
}

function axisSays(canvas: Canvas, axis: Axis): string {
  const label = axis.label.toLowerCase()
  if (axis.does === 'writes')
    return `${label}; a drag writes it (\`${map.kinds.get(canvas.about)?.fields[axis.field] ? axis.field : label}\`).`
  return axis.does === 'shows' ? `${label}; it is computed, so a drag asks.` : `${label}.`
}

function groupingSays(canvas: Canvas, by: NonNullable<Canvas['columns'] | Canvas['lanes']>): string {
  const kind = map.kinds.get(canvas.about)!
  const link = linkOf(by)
  if (link !== undefined) return `what it ${kind.links[link]?.says ?? link}; a drag moves the link.`
  const name = String(by)
  return `${(kind.fields[name]?.label ?? name).toLowerCase()}; a drag writes it.`
}

function listPage(): string {
  const rooms = map.areas.filter(area => area.canvases.length > 0)
  const parts = rooms.map(
    area =>
      `## ${area.title}\n\n${area.canvases.map(canvas => `- [${canvas.title}](${canvas.name}.md): ${canvas.says}`).join('\n')}`,
  )
  return `# Canvases\n\nPictures of records that also write them. Each has a list that does the same by keyboard.\n\n${parts.join('\n\n')}\n`
}

/** Takes the picture of each canvas whose name holds the word, on the records of Spoke. */
export async function takeCanvases({ app, page, look }: Camera, only = ''): Promise<void> {
  await look({ width: 1280, height: 800, scheme: 'light' })
  for (const { canvas } of canvases.filter(one => one.canvas.name.includes(only))) {
    await goTo(page, app.address, { name: canvas.name, address: `/canvas/${canvas.name}?as=canvas` })
    await page.waitForLoadState('networkidle')
    await page.locator('.page-canvas').screenshot({ path: join(pagesFolder, `${canvas.name}.png`) })
  }
}

if (import.meta.main) {
  const only = process.argv[2] ?? ''
  mkdirSync(pagesFolder, { recursive: true })
  await withCamera(async camera => {
    await camera.app.contract.loadExample({ name: 'spoke' })
    await takeCanvases(camera, only)
  })
  for (const [file, text] of canvasPages()) writeFileSync(join(pagesFolder, file), text)
  const bare = canvases.filter(({ canvas }) => !existsSync(join(pagesFolder, `${canvas.name}.png`)))
  if (bare.length > 0) console.log(`Without a picture: ${bare.map(({ canvas }) => canvas.name).join(', ')}`)
}
