import { canvas } from '../../model/canvas.ts'
import { need } from './need.kind.ts'
import { opportunityLevel, opportunityScore } from './opportunity-score.ts'

/** Within what is served no better than it matters: the level of the score. */
const levelIs = (level: ReturnType<typeof opportunityLevel>) => (importance: number, satisfaction: number) =>
  satisfaction <= importance && opportunityLevel(opportunityScore(importance, satisfaction)) === level

/** Needs by how much they matter and how well they are met. */
export const opportunityLandscape = canvas(need, {
  name: 'opportunity-landscape',
  title: 'Opportunity landscape',
  says: 'What matters much and is met badly lies at the lower right. Say whether people told you or you guess.',
  primitive: 'chart',
  x: { does: 'writes', field: 'importance', label: 'Importance', low: 'Matters little', high: 'Matters much' },
  y: { does: 'writes', field: 'satisfaction', label: 'Satisfaction today', low: 'Badly met', high: 'Well met' },
  firm: { field: 'scored', is: ['survey'], otherwise: 'estimate', asked: 'scoredBy' },
  follows: ['feltBy'],
  plane: {
    score: { label: 'Opportunity', of: opportunityScore },
    regions: [
      {
        id: 'extreme',
        label: 'Extreme',
        note: '> 15',
        weight: 3,
        outline: [
          [7.5, 0],
          [10, 0],
          [10, 5],
        ],
        holds: levelIs('extreme'),
        at: [9, 2],
      },
      {
        id: 'high',
        label: 'High',
        note: '12–15',
        weight: 2,
        outline: [
          [6, 0],
          [7.5, 0],
          [10, 5],
          [10, 8],
        ],
        holds: levelIs('high'),
        at: [8, 3],
      },
      {
        id: 'worth-a-look',
        label: 'Worth a look',
        note: '10–12',
        weight: 1,
        outline: [
          [5, 0],
          [6, 0],
          [10, 8],
          [10, 10],
        ],
        holds: levelIs('worth-a-look'),
        at: [8, 5],
      },
      {
        id: 'low',
        label: 'Low',
        note: '< 10',
        weight: 0,
        outline: [
          [0, 0],
          [5, 0],
          [10, 10],
        ],
        holds: levelIs('low'),
        at: [5, 3],
        named: [3.4, 0.45],
      },
      {
        id: 'overserved',
        label: 'Overserved',
        note: 'met better than it matters',
        weight: 0,
        outline: [
          [0, 0],
          [10, 10],
          [0, 10],
        ],
        holds: (importance, satisfaction) => satisfaction > importance,
        at: [3, 7],
        named: [0.25, 9.55],
      },
    ],
  },
})
