import type { PictureOption, Scene } from '../primitive.ts'
import type { ZonedBy } from '../zones.ts'
import type { BoardWords } from './board-words.ts'

const nameOf = (by: NonNullable<ZonedBy>): string => (typeof by === 'object' ? by.link : by)
const choicesOf = ({ canvas }: Scene): NonNullable<ZonedBy>[] => {
  const all = [canvas.lanes, ...(canvas.orLanes ?? []), 'owner' as const, 'team' as const]
  const named = all.filter(by => by !== undefined).map(by => [nameOf(by), by] as const)
  return [...new Map(named).values()]
}

/** What the lanes are made of: as the address asks, else as the definition says. */
export function lanesAsked(scene: Scene): ZonedBy {
  const { canvas, asked } = scene
  if (asked.lanes === undefined) return canvas.lanes
  if (asked.lanes === 'none') return undefined
  return choicesOf(scene).find(by => nameOf(by) === asked.lanes)
}

/** What a link leads to, by the titles of its kinds. */
const endsOf = ({ canvas, kinds }: Scene, link: string): string =>
  (kinds.get(canvas.about)?.links[link]?.to ?? []).map(word => kinds.get(word)?.title ?? word).join(' / ') || link

/** The choice of lanes as it is offered: what the definition names, whose it is, which team's, or none. */
export function laneOptions(scene: Scene, words: BoardWords): PictureOption[] {
  const kind = scene.kinds.get(scene.canvas.about)
  const labelOf = (by: NonNullable<ZonedBy>) =>
    typeof by === 'object' ? endsOf(scene, by.link) : (kind?.fields[by]?.label ?? words.lanesOf(by))
  const chosen = lanesAsked(scene)
  const options = choicesOf(scene).map(by => ({ id: nameOf(by), label: labelOf(by) }))
  return [
    {
      name: 'lanes',
      label: words.lanes,
      options: [{ id: 'none', label: words.noLanes }, ...options],
      value: chosen === undefined ? 'none' : nameOf(chosen),
    },
  ]
}
