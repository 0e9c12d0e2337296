import type { Canvas } from '../model/canvas.ts'
import type { CanvasListed, CanvasSeen } from '../model/canvas-seen.ts'
import type { Contract } from '../model/contract.ts'
import { renamed } from '../model/labels.ts'
import { Problem } from '../model/problem.ts'
import { drawnOf, linksDrawn, readingNow } from './canvas-around.ts'
import { linksOfZones, zonesOf } from './canvas-links.ts'
import { canvasPage, canvasTotal } from './canvas-page.ts'
import { anewSince, canvasAt } from './canvas-since.ts'
import { wholeNumber } from './checked-input.ts'
import type { Asking } from './ground.ts'
import { groups } from './groups.ts'
import { recordCalled } from './read.ts'
import { seen } from './rows.ts'
import { readSettings } from './settings.ts'

/** What a canvas may be asked for. */
export interface CanvasAsked {
  name: string
  of?: string | undefined
  where?: string | readonly string[] | undefined
  q?: string | undefined
  states?: 'open' | 'all' | undefined
  limit?: number | undefined
  after?: string | undefined
  since?: string | undefined
}

/** What the doors may ask about canvases. */
export function canvasContract(asking: Asking): Pick<Contract, 'canvas' | 'canvases'> {
  return {
    canvases: async ({ area }) => ({ items: await canvasesListed(asking, area) }),
    canvas: asked => canvasSeen(asking, { ...asked, limit: wholeNumber(asked.limit, 'limit') }),
  }
}

async function canvasesListed(asking: Asking, asked: string | undefined): Promise<CanvasListed[]> {
  const { areas } = renamed(asking.territory, await readSettings(asking))
  const counts = new Map<string, number>()
  const countOf = async (kind: string) => {
    if (!counts.has(kind)) counts.set(kind, (await groups(asking, { kind, by: 'state' })).total)
    return counts.get(kind)!
  }
  const listed: CanvasListed[] = []
  for (const area of areas.filter(({ id }) => asked === undefined || id === asked)) {
    for (const { name, title, says, primitive, about, also } of area.canvases) {
      let records = 0
      for (const kind of [about, ...(also ?? [])]) records += await countOf(kind)
      listed.push({ name, title, says, primitive, about, area: area.id, records })
    }
  }
  return listed
}

/** One page of what stands on a canvas, or what changed there since an earlier answer, as this actor may see it. */
export async function canvasSeen(asking: Asking, asked: CanvasAsked): Promise<CanvasSeen> {
  const canvas = canvasNamed(asking, asked.name)
  // read before anything else: what comes meanwhile is told again with the next change
  const at = await canvasAt(asking)
  const reads = readingNow(asking)
  const anew = asked.since === undefined ? null : await anewSince(asking, canvas, asked, at)
  if (anew) {
    const zones = await zonesOf(asking, canvas)
    const links = [...anew.links, ...(await linksOfZones(reads, canvas, zones))]
    const total = await canvasTotal(asking, canvas, asked)
    const seen = await drawnOf(reads, { ...anew, links, zones, centre: null })
    return { ...seen, total, next: null, at, changed: anew.changed }
  }
  const centre = asked.of === undefined ? null : seen(await recordCalled(asking, asked.of))
  const { records, next, total } = await canvasPage(asking, canvas, asked, centre)
  const zones = asked.after === undefined ? await zonesOf(asking, canvas) : []
  const drawing = { records, zones, centre }
  const links = await linksDrawn(reads, canvas, drawing)
  return { ...(await drawnOf(reads, { ...drawing, links })), total, next, at, changed: null }
}

/** A canvas by its name. */
export function canvasNamed(asking: Asking, name: string): Canvas {
  const all = asking.territory.areas.flatMap(area => area.canvases)
  const canvas = all.find(one => one.name === name)
  if (canvas) return canvas
  throw new Problem('unknown', `There is no canvas “${name}”. There are: ${all.map(one => one.name).join(', ')}.`, {
    name: 'no such canvas',
  })
}
