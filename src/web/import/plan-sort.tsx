import { useState } from 'react'
import type { ImportEdit } from '../../model/import-mapping.ts'
import type { ImportPlan } from '../../model/import-plan.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { number } from '../format.ts'
import { importWords } from '../words/import.words.ts'
import { byLabel, labelsIn, requestLabels, sorts, soundLike } from './requests-by-label.ts'

type Sort = 'work' | 'requests' | 'both'

/** What the rows of a tracker are: work, what people asked for, or both, told apart by their labels. */
export function PlanSort({ plan, onEdit }: { plan: ImportPlan; onEdit: (edit: ImportEdit) => void }) {
  const chosen = requestLabels(plan)
  const [isBoth, setBoth] = useState(chosen.length > 0)
  const { kind } = plan.mapping
  const found = labelsIn(plan)
  if (kind !== sorts.work && kind !== sorts.requests) return null
  // a feedback file is no tracker: its rows are what people said
  if (kind === sorts.requests && !plan.intakes.some(({ name }) => trackers.has(name))) return null
  const sort: Sort = kind === sorts.requests ? 'requests' : isBoth ? 'both' : 'work'
  const pick = (next: Sort) => {
    setBoth(next === 'both')
    if (next === 'requests') return onEdit({ kind: sorts.requests })
    if (kind !== sorts.work) return onEdit({ kind: sorts.work })
    if (found) onEdit(byLabel(plan, found.column, next === 'both' ? soundLike(found.labels) : []))
  }
  const press = (label: string) => {
    if (!found) return
    const next = chosen.includes(label) ? chosen.filter(one => one !== label) : [...chosen, label]
    onEdit(byLabel(plan, found.column, next))
  }
  return (
    <section className="plan-sort" aria-labelledby="sort">
      <h2 id="sort">{importWords.sort}</h2>
      <Segmented
        label={importWords.sort}
        value={sort}
        onChange={pick}
        options={(['work', 'requests', ...(found ? (['both'] as const) : [])] as const).map(id => ({
          id,
          label: importWords.sorts[id],
        }))}
      />
      {sort === 'both' && found && (
        <>
          <p className="small soft">{importWords.sortLabels}</p>
          <ul className="plan-labels">
            {found.labels.map(({ value, count }) => (
              <li key={value}>
                <button
                  type="button"
                  className="button button-second button-small plan-label"
                  aria-pressed={chosen.includes(value)}
                  onClick={() => press(value)}
                >
                  {value} <span className="quiet number">{number(count)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const trackers: ReadonlySet<string> = new Set(['github', 'jira', 'linear', 'trello'])
