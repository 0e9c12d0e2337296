import type { Ladder } from '../../model/why.ts'
import { Key } from '../../ui/link-chip.tsx'
import { toneOf, useTerritory } from '../territory.ts'
import { whyWords } from '../words/why.words.ts'

/** Whether the world is better if this succeeds, as the records of the ladder say it. */
export function World({ ladder: { world } }: { ladder: Pick<Ladder, 'world'> }) {
  const territory = useTerritory()
  return (
    <section className="world" aria-labelledby="world">
      <h2 id="world">{world.asks}</h2>
      {world.answers.length === 0 && <p className="small quiet">{whyWords.unanswered}</p>}
      {world.answers.length > 0 && (
        <ul className="world-answers">
          {world.answers.flatMap(({ record, better, worse }) =>
            [
              { sort: 'better' as const, says: better },
              { sort: 'worse' as const, says: worse },
            ].map(
              ({ sort, says }) =>
                says && (
                  <li key={`${record.id} ${sort}`} data-sort={sort}>
                    <b>{whyWords[sort]}</b> {says} <Key mark={record.key} tone={toneOf(territory, record.kind)} />
                  </li>
                ),
            ),
          )}
        </ul>
      )}
    </section>
  )
}
