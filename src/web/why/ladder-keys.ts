import type { LadderPicture } from './ladder-picture.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The step an arrow key leads to: beside it on its level, else the nearest on the next; null at the edge. */
export function nextStep(picture: LadderPicture, root: string, from: string, direction: Direction): string | null {
  const all = [
    { id: root, middle: 50, top: picture.root.top, level: 0 },
    ...picture.steps.map(({ id, middle, top, level }) => ({ id, middle, top, level })),
  ]
  const here = all.find(one => one.id === from)
  if (!here) return null
  const isAcross = direction === 'left' || direction === 'right'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  const ahead = all.filter(one =>
    isAcross ? one.level === here.level && sign * (one.middle - here.middle) > 0 : sign * (one.top - here.top) > 0.5,
  )
  const distance = (one: (typeof all)[number]) =>
    isAcross
      ? Math.abs(one.middle - here.middle) + Math.abs(one.top - here.top)
      : Math.abs(one.level - here.level) * 1000 + Math.abs(one.middle - here.middle) + Math.abs(one.top - here.top) / 10
  return ahead.sort((a, b) => distance(a) - distance(b))[0]?.id ?? null
}
