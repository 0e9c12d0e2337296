import type { ImportPlan } from '../../model/import-plan.ts'
import { Unfold } from '../../ui/unfold.tsx'
import { importWords } from '../words/import.words.ts'

/** Every column that stays in the file although it holds something. */
export function PlanNotTaken({ plan }: { plan: ImportPlan }) {
  return (
    <section aria-labelledby="not-taken">
      <h2 id="not-taken">{importWords.notTakenTitle}</h2>
      {plan.notTaken.length === 0 ? (
        <p className="small soft">{importWords.allTaken}</p>
      ) : (
        <Unfold says={importWords.notTakenSays(plan.notTaken.length)}>
          <ul className="not-taken">
            {plan.notTaken.map(one => (
              <li key={one.column}>
                <span>{one.column}</span>
                <span className="small quiet number">{importWords.rows(one.filled)}</span>
                <span className="small quiet shortened">{one.example}</span>
              </li>
            ))}
          </ul>
        </Unfold>
      )}
    </section>
  )
}
