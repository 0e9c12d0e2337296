import type { Scene } from '../primitive.ts'
import type { LanesLayout } from './lanes-layout.ts'
import type { Lane } from './lanes-shape.ts'
import type { LanesWords } from './lanes-words.ts'

/** What a check of slices answers: by slice, the parts of the backbone that it does not reach. */
interface Checked {
  holes?: Readonly<Record<string, readonly string[]>>
}

/** The lanes with what neither they nor those before them reach: by then somebody should be able to walk all the way. */
export function holesOf({ told }: Scene, lanes: readonly Lane[]): Lane[] {
  const holes = (told as Checked | null)?.holes ?? {}
  let open: readonly string[] | null = null
  return lanes.map((lane, at) => {
    const own = holes[lane.id]
    if (lane.isRest || !own) return lane
    open = open === null ? own : own.filter(id => open?.includes(id))
    return { ...lane, holes: open, ...(at === 0 ? { isFirst: true } : {}) }
  })
}

/** What a lane leaves out, in words. */
export function holeIn(
  { holes }: Pick<Lane, 'holes'>,
  { groups, columns }: Pick<LanesLayout, 'groups' | 'columns'>,
  words: LanesWords,
): string {
  const called = new Map<string, string>([
    ...columns.map(({ column }) => [column.id, column.label] as const),
    ...groups.map(({ head }) => [head.id, head.label] as const),
  ])
  return words.hole(holes.map(id => called.get(id) ?? ''))
}
