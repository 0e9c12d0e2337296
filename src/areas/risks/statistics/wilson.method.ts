import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, count, maybe } from '../../../model/method-input.ts'

const input = z.object({ x: count, n: count, conf })
const output = z.object({
  rate: maybe,
  lower: maybe,
  upper: maybe,
  n: z.number(),
  conf: z.number(),
  intervalMethod: z.string(),
  status: z.enum(['ok', 'no-data']),
})
/** Successes out of n. */
export type Input = z.output<typeof input>
/** The rate with its interval. */
export type Output = z.output<typeof output>

/** Interval of one rate. */
export const statsWilson = method({
  name: 'stats.wilson',
  title: 'Interval of one rate',
  area: 'risks',
  says: 'Gives the range in which a rate may lie, from successes out of n.',
  when: 'You report any share: conversion, satisfaction, answers of one kind.',
  not: 'Not when one person counts several times, and not for looking again and again (use a confidence sequence).',
  formula: '(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)',
  source: 'Wilson 1927; Newcombe 1998a, Statistics in Medicine 17:857-872, score method',
  standing: 'recalled',
  input,
  output,
  aliases: { successes: 'x', trials: 'n', confidence: 'conf' },
  example: { x: 81, n: 263 },
  run: () => import('./wilson.compute.ts'),
})
