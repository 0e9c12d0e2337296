/** What a sheet says. */
export interface SheetWords {
  nothing: string
  /** A day as people read it. */
  day: (day: string) => string
  /** A field's cell as it is read aloud. */
  field: (label: string, text: string) => string
  option: (label: string, option: string, isChosen: boolean) => string
  /** A further record of one of these kinds. */
  join: (kinds: readonly string[]) => string
  /** A record leaves the sheet, and stays. */
  takeOff: string
  /** Nothing new is made there; what stands there is written. */
  writeHere: string
  issue: (word: string) => string
  clear: string
  which: string
}
