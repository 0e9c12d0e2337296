import type { ImportPlan } from '../../model/import-plan.ts'
import { manyOf } from '../../model/kind.ts'
import { number } from '../format.ts'
import { useTerritory } from '../territory.ts'
import { importWords } from '../words/import.words.ts'

const shown = ['create', 'update', 'unchanged', 'skipped', 'links', 'comments', 'readings', 'kept'] as const

/** What an import would do or did, as numbers one can read across a room. */
export function PlanCounts({ plan, title }: { plan: ImportPlan; title: string }) {
  const territory = useTerritory()
  const kinds = Object.entries(plan.kinds).filter(([, counts]) => counts.create + counts.update + counts.unchanged > 0)
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{title}</h2>
      <dl className="counts">
        {shown.map(name =>
          (plan.counts[name] ?? 0) > 0 || name === 'create' ? (
            <div key={name} className="count" data-count={name}>
              <dd>{number(plan.counts[name] ?? 0)}</dd>
              <dt>{importWords.counts[name]}</dt>
            </div>
          ) : null,
        )}
      </dl>
      {kinds.length > 0 && (
        <p className="small soft">
          {kinds
            .map(([word, counts]) => {
              const kind = territory.kinds.get(word)
              const forms = [kind?.title.toLowerCase() ?? word, kind ? manyOf(kind) : word] as const
              return importWords.kindCount(counts.create + counts.update + counts.unchanged, ...forms)
            })
            .join(' · ')}
        </p>
      )}
    </section>
  )
}
