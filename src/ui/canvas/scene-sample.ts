import type { Canvas } from '../../model/canvas.ts'
import type { CanvasCard } from '../../model/canvas-seen.ts'
import type { Kind } from '../../model/kind.ts'
import type { ChartLink } from '../../model/record.ts'
import type { Scene } from './primitive.ts'

/** A record for tests and for the page of parts: only what is said of it is different from any other. */
export function sampleCard(
  kind: string,
  key: string,
  fields: Record<string, unknown> = {},
  rest: Partial<CanvasCard> = {},
): CanvasCard {
  return {
    id: key,
    key,
    kind,
    title: key,
    state: 'open',
    owner: null,
    audience: 'company',
    tags: [],
    team: null,
    product: null,
    cameFrom: null,
    waivers: {},
    fields,
    version: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    createdBy: 'ana',
    updatedAt: '2026-01-01T00:00:00.000Z',
    updatedBy: 'ana',
    archivedAt: null,
    touched: true,
    known: null,
    ...rest,
  }
}

/** A scene of sample cards. */
export function sampleScene(
  canvas: Canvas,
  kinds: readonly Kind[],
  cards: readonly CanvasCard[],
  rest: { links?: readonly ChartLink[]; others?: readonly CanvasCard[]; asked?: Scene['asked'] } = {},
): Scene {
  const others = rest.others ?? []
  return {
    canvas,
    kinds: new Map(kinds.map(kind => [kind.word, kind])),
    cards,
    records: new Map([...others, ...cards].map(card => [card.id, card])),
    links: rest.links ?? [],
    others,
    centre: null,
    members: [],
    teams: [],
    today: '2026-03-01',
    asked: rest.asked ?? {},
    issues: new Map(),
    told: null,
  }
}

/** A link between sample cards. */
export const sampleLink = (from: string, name: string, to: string): ChartLink => ({
  id: `${from} ${name} ${to}`,
  name,
  from,
  to,
  values: {},
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'ana',
})
