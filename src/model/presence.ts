/** Somebody who looks at the same place at this moment; nothing of it is kept. */
export interface Presence {
  member: string
  name: string
  x?: number
  y?: number
  selected: readonly string[]
  editing?: string
}
