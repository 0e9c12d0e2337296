import { tallyRatings } from './whole-ratings.ts'

/** Answers from 0 to 10 by the three groups, and how many were missing; answers off the scale are refused. */
export function npsGroups(ratings: readonly unknown[], field = 'ratings') {
  const { counts, dropped } = tallyRatings(ratings, 0, 10, field)
  const between = (from: number, to: number) => counts.subarray(from, to + 1).reduce((sum, times) => sum + times, 0)
  return { promoters: between(9, 10), passives: between(7, 8), detractors: between(0, 6), dropped }
}
