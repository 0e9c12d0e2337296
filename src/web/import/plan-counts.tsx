import type { ImportPlan } from '../../model/import-plan.ts'
import { manyOf } from '../../model/kind.ts'
import { number } from '../format.ts'
import { useTerritory } from '../territory.ts'
import { importWords } from '../words/import.words.ts'

const shown = ['create', 'update', 'unchanged', 'skipped', 'links', 'comments', 'readings', 'kept'] as const

/** What an import would do or did, as numbers one can read across a room. */
export function PlanCounts({ plan, title }: { plan: ImportPlan; title: string }) {
  const territory = useTerritory()
  // what rows call for, such as the survey of all answers, is made as they are
  const counts = { ...plan.counts, create: plan.counts.create + plan.counts.besides }
  const kinds = Object.entries(plan.kinds).filter(([, of]) => of.create + of.update + of.unchanged > 0)
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{title}</h2>
      <dl className="counts">
        {shown.map(name =>
          (counts[name] ?? 0) > 0 || name === 'create' ? (
            <div key={name} className="count" data-count={name}>
              <dd>{number(counts[name] ?? 0)}</dd>
              <dt>{importWords.counts[name]}</dt>
            </div>
          ) : null,
        )}
      </dl>
      {kinds.length > 0 && (
        <p className="small soft">
          {kinds
            .map(([word, of]) => {
              const kind = territory.kinds.get(word)
              const forms = [kind?.title.toLowerCase() ?? word, kind ? manyOf(kind) : word] as const
              return importWords.kindCount(of.create + of.update + of.unchanged, ...forms)
            })
            .join(' · ')}
        </p>
      )}
    </section>
  )
}
