/** What a grid of letters says. */
export interface GridWords {
  /** A cell as it is read aloud: the row, the person, and what stands there. */
  cell: (row: string, person: string, letters: readonly string[]) => string
  row: (letters: number, issues: readonly string[]) => string
  issue: (word: string) => string
  clear: string
  /** A person with a letter, as a place to move to. */
  place: (label: string, person: string) => string
  load: (person: string, letters: readonly string[]) => string
  idle: string
  rows: string
  check: string
}
