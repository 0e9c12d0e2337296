import { signal } from '../../model/signal.ts'
import { isFilled } from '../../model/thin.ts'

const questions = [
  { asks: 'what it is', field: 'what', link: null },
  { asks: 'who has it', field: 'who', link: 'hurts' },
  { asks: 'whether they know it', field: 'aware', link: null },
  { asks: 'how they cope today', field: 'solvedToday', link: 'solvedBy' },
  { asks: 'whether they look for something better', field: 'looking', link: null },
] as const

/** A problem of which some of the five questions are not answered yet. */
export const fiveAnswersIncomplete = signal({
  name: 'five-answers-incomplete',
  title: 'Five answers incomplete',
  about: 'problem',
  sort: 'missing',
  effort: '30 min',
  reads: ['hurts', 'solvedBy'],
  folded: count => `${count} problems have unanswered questions`,
  find(problem, { graph }) {
    const open = questions.filter(
      ({ field, link }) => !isFilled(problem.fields[field]) && !(link && graph.out(problem.id, link).length > 0),
    )
    const [first] = open
    if (!first) return []
    return [
      {
        says: `Nobody has said ${open.map(question => question.asks).join(', ')}`,
        why: 'What you do not know about a problem comes back when you try to sell its solution.',
        action: { do: 'set', label: `Say ${first.asks}`, field: first.field },
      },
    ]
  },
})
