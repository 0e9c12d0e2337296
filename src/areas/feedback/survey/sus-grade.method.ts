import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'

const input = z.object({ scores: z.array(z.nullable(z.number().check(z.gte(0), z.lte(100)))) })
const output = z.object({ grades: z.array(z.nullable(z.string())) })
/** Means of studies. */
export type Input = z.output<typeof input>
/** Their grades. */
export type Output = z.output<typeof output>

/** What a usability mean is worth. */
export const surveySusGrade = method({
  name: 'survey.susGrade',
  title: 'SUS grades',
  area: 'feedback',
  says: 'Gives the grade of a study’s mean on the curve of many products.',
  when: 'You have the mean of a study.',
  not: 'Not for the score of one person.',
  formula:
    'mean rounded to one decimal: A+ from 84.1, A 80.8, A- 78.9, B+ 77.2, B 74.1, B- 72.6, C+ 71.1, C 65, C- 62.7, D 51.7, else F.',
  source: 'Sauro & Lewis 2012/2016; Lewis 2018',
  standing: 'recalled',
  input,
  output,
  example: { scores: [84.1, 68, 51.6] },
  run: () => import('./sus-grade.compute.ts'),
})
