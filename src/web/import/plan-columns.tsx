import { useState } from 'react'
import type { ColumnMapping, ImportEdit } from '../../model/import-mapping.ts'
import type { ImportPlan } from '../../model/import-plan.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { number } from '../format.ts'
import { useTerritory } from '../territory.ts'
import { importWords } from '../words/import.words.ts'
import { optionOf, targetOf, targetOptions } from './target-options.ts'

const shown = 14

/** Every column of the file and what it becomes; changing one asks for the plan again. */
export function PlanColumns({ plan, onEdit }: { plan: ImportPlan; onEdit: (edit: ImportEdit) => void }) {
  const territory = useTerritory()
  const [isWhole, setWhole] = useState(false)
  const options = targetOptions(territory, plan.mapping.kind)
  // a changed column keeps its row: the order is that of the first look
  const [first] = useState(() => new Set(plan.mapping.columns.filter(one => one.to.length > 0).map(one => one.column)))
  const found = plan.columns.filter(column => column.filled > 0)
  const filled = [...found.filter(one => first.has(one.column)), ...found.filter(one => !first.has(one.column))]
  const columns = isWhole ? filled : filled.slice(0, shown)
  const mappingOf = (column: string): ColumnMapping =>
    plan.mapping.columns.find(one => one.column === column) ?? { column, to: [] }
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">{importWords.mapping}</h2>
      <p className="small soft">{importWords.mappingSays}</p>
      <div className="plan-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{importWords.column}</th>
              <th scope="col" className="wide">
                {importWords.examples}
              </th>
              <th scope="col" className="wide number">
                {importWords.filled}
              </th>
              <th scope="col">{importWords.to}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(column => {
              const mapping = mappingOf(column.column)
              const value = optionOf(mapping.to[0])
              const all =
                value === null || options.some(option => option.id === value)
                  ? options
                  : [{ id: value, label: value }, ...options]
              return (
                <tr key={column.column}>
                  <th scope="row">
                    {column.column}
                    {column.times > 1 && <span className="quiet"> × {column.times}</span>}
                  </th>
                  <td className="wide plan-example">{column.examples.slice(0, 2).join(' · ')}</td>
                  <td className="wide number">{number(column.filled)}</td>
                  <td className="plan-to">
                    <Select
                      label={`${column.column}: ${importWords.to}`}
                      unlabelled
                      options={all}
                      value={value}
                      onChange={option => onEdit({ columns: [{ ...mapping, to: targetOf(option, mapping.to[0]) }] })}
                      placeholder={importWords.notTaken}
                      none={importWords.notTaken}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {!isWhole && filled.length > shown && (
        <Button look="plain" size="small" onPress={() => setWhole(true)}>
          {importWords.showAll(filled.length - shown)}
        </Button>
      )}
    </section>
  )
}
