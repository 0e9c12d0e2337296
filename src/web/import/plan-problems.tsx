import type { ProblemGroup } from '../../model/import-plan.ts'
import { Tag } from '../../ui/tag.tsx'
import { capital } from '../format.ts'
import { importWords } from '../words/import.words.ts'

/** Rows that need something, grouped by what would mend them. */
export function PlanProblems({ problems, isOver }: { problems: readonly ProblemGroup[]; isOver: boolean }) {
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{isOver ? importWords.problemsWere : importWords.problems}</h2>
      {problems.length === 0 ? (
        <p className="small soft">{isOver ? importWords.noProblemsWere : importWords.noProblems}</p>
      ) : (
        <ul className="problems">
          {problems.map(group => (
            <li key={`${group.repair} ${group.column} ${group.says}`}>
              <details className="problem">
                <summary>
                  <span className="problem-says">
                    {group.column === null ? capital(group.says) : importWords.inColumn(group.column, group.says)}
                    <span className="small quiet"> {group.repair}</span>
                  </span>
                  <Tag tone={group.effect === 'none' ? 'plain' : 'care'}>{importWords.effect[group.effect]}</Tag>
                  <span className="small number quiet">{importWords.rows(group.rows)}</span>
                </summary>
                <ul className="problem-rows small soft">
                  {group.examples.map(example => (
                    <li key={`${example.row} ${example.value}`}>{importWords.inRow(example.row, example.value)}</li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
