// Every canvas of the definitions as it is drawn and as its list, but what stands among the pages already.
import { territory } from '../../src/areas/map.ts'
import type { Canvas } from '../../src/model/canvas.ts'
import { everyPage, type PageSeen } from '../../test/web/every-page.ts'

const shapes = ['canvas', 'list'] as const

/** Which canvas a page shows, and in which shape where its address says so. */
function shown({ address }: PageSeen): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  return `${pathname} ${searchParams.get('as')}`
}

const seen: ReadonlySet<string> = new Set(everyPage.map(shown))

/** All canvases there are. */
export const canvases: readonly Canvas[] = territory().areas.flatMap(area => area.canvases)

/** The pictures of canvases that are still wanted. */
export const canvasShots: readonly PageSeen[] = canvases
  .flatMap(({ name }) =>
    shapes.map(shape => ({
      name: shape === 'canvas' ? `canvas-${name}` : `canvas-${name}-list`,
      address: `/canvas/${name}?as=${shape}`,
    })),
  )
  .filter(one => !seen.has(shown(one)))
