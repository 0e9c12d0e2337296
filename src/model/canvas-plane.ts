/** The field that tells what was found out from what is guessed. */
export interface Firm<F extends string = string> {
  field: F
  is: readonly string[]
  /** What it becomes where somebody moves a card by hand; what was found out is asked about before. */
  otherwise?: string
  /** The field that counts whom one asked; nobody, once a card was moved by hand. */
  asked?: F
}

/** What two values of a chart come to, and what its regions are called, the weightiest first. */
export interface Plane {
  score: { label: string; of: (x: number, y: number) => number }
  regions: readonly Region[]
}

/** A part of the plane between two values. */
export interface Region {
  id: string
  label: string
  /** Its limits in few signs. */
  note?: string
  /** How much it asks to be looked at, from 0 to 3. */
  weight: number
  /** Its corners, each two values. */
  outline: readonly (readonly [number, number])[]
  holds: (x: number, y: number) => boolean
  /** The values a record gets that is moved there by name. */
  at: readonly [number, number]
  /** Where its name stands in it; beside the plane where it has none. */
  named?: readonly [number, number]
}
