import type { Canvas } from '../../model/canvas.ts'
import type { Primitive } from '../../ui/canvas/primitive.ts'

type Loads = () => Promise<Primitive>
type Name = Canvas['primitive'] | 'series'

/** The ways of drawing: each comes with the first canvas that needs it. A new one is a folder in `ui/canvas` and a line here. */
export const primitives: Partial<Record<Name, Loads>> = {
  board: async () => {
    const [{ board }, { boardWords }] = await Promise.all([
      import('../../ui/canvas/board/board.tsx'),
      import('../words/board.words.ts'),
    ])
    return board(boardWords) as unknown as Primitive
  },
  chart: async () => {
    const [{ chart }, { chartWords }] = await Promise.all([
      import('../../ui/canvas/chart/chart.tsx'),
      import('../words/chart.words.ts'),
    ])
    return chart(chartWords) as unknown as Primitive
  },
  grid: async () => {
    const [{ grid }, { gridWords }] = await Promise.all([
      import('../../ui/canvas/grid/grid.tsx'),
      import('../words/grid.words.ts'),
    ])
    return grid(gridWords) as unknown as Primitive
  },
  lanes: async () => {
    const [{ lanes }, { lanesWords }] = await Promise.all([
      import('../../ui/canvas/lanes/lanes.tsx'),
      import('../words/lanes.words.ts'),
    ])
    return lanes(lanesWords) as unknown as Primitive
  },
  quadrant: async () => {
    const [{ quadrant }, { quadrantWords }] = await Promise.all([
      import('../../ui/canvas/quadrant/quadrant.tsx'),
      import('../words/quadrant.words.ts'),
    ])
    return quadrant(quadrantWords) as unknown as Primitive // each hands itself the layouts it made
  },
  rings: async () => {
    const [{ rings }, { ringsWords }] = await Promise.all([
      import('../../ui/canvas/rings/rings.tsx'),
      import('../words/rings.words.ts'),
    ])
    return rings(ringsWords) as unknown as Primitive
  },
  series: async () => {
    const [{ series }, { readingsWords }] = await Promise.all([
      import('../../ui/canvas/chart/series.tsx'),
      import('../words/readings.words.ts'),
    ])
    return series(readingsWords) as unknown as Primitive
  },
  sheet: async () => {
    const [{ sheet }, { sheetWords }] = await Promise.all([
      import('../../ui/canvas/sheet/sheet.tsx'),
      import('../words/sheet.words.ts'),
    ])
    return sheet(sheetWords) as unknown as Primitive
  },
  tree: async () => {
    const [{ tree }, { treeWords }] = await Promise.all([
      import('../../ui/canvas/tree/tree.tsx'),
      import('../words/tree.words.ts'),
    ])
    return tree(treeWords) as unknown as Primitive
  },
}

const loaded = new Map<string, Promise<Primitive | null>>()

/** The way of drawing of a canvas; null where nobody has made it yet. Cards in a grid are a board with lanes. */
export function primitiveOf({ primitive, letters, readings }: Canvas): Promise<Primitive | null> {
  const name: Name = readings ? 'series' : primitive === 'grid' && !letters ? 'board' : primitive
  const known = loaded.get(name) ?? primitives[name]?.() ?? Promise.resolve(null)
  loaded.set(name, known)
  return known
}
