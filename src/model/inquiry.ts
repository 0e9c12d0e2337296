import { choice } from './field.ts'

/** Where a way of learning stands on the three-by-three menu, whoever in the company runs it. */
export const inquiryFields = {
  tested: choice({
    label: 'What is tested',
    options: { concept: 'A concept', execution: 'An execution of it', live: 'The live product' },
  }),
  way: choice({
    label: 'How',
    options: {
      behaviours: 'Observe what people do',
      attitudes: 'Assess what people feel and say',
      viability: 'Explore whether it pays and can be done',
    },
  }),
  nature: choice({
    label: 'Qualitative or quantitative',
    options: { qualitative: 'Qualitative', quantitative: 'Quantitative', both: 'Both' },
  }),
}
