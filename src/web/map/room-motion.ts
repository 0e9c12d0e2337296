/** An area's card on the map and its room are one to the browser, so that the one grows into the other. */
export const asRoom = (area: string) => ({ viewTransitionName: `room-${area}`, viewTransitionClass: 'room' })

/** The kind of motion between two pages: only between the map and one of its rooms; all others change at once. */
export function opening(from: string | undefined, to: string): string[] | false {
  const isRoom = (path: string) => path.startsWith('/area/')
  if (from === '/' && isRoom(to)) return ['open']
  return to === '/' && from !== undefined && isRoom(from) ? ['close'] : false
}
