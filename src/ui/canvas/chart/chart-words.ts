/** What a chart of two values says. */
export interface ChartWords {
  /** "Importance 7", or that it is unknown. */
  at: (label: string, value: number | null) => string
  /** What the two values come to. */
  scored: (label: string, score: number) => string
  /** Over those that nobody has rated. */
  unrated: string
  /** Where the values come from: asked of so many people, or guessed. */
  asked: (people: number | null) => string
  guessed: string
  few: string
  ranking: string
  rank: string
  score: string
  people: string
  title: string
  /** The keys beneath the dots. */
  filled: string
  hollow: string
  noneRated: string
  count: (count: number) => string
  number: (value: number) => string
}
