/** Where somebody else is at the moment on a page: their pointer in the world of the canvas, and what they hold. */
export interface Presence {
  member: string
  name: string
  x?: number
  y?: number
  selected: readonly string[]
  editing?: string
}
