import { type FormEvent, useState } from 'react'
import type { Condition } from '../../model/filter.ts'
import type { Kind } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { listWords } from '../words/list.words.ts'
import { choicesOf, nameLabel, wayOf, waysOf } from './condition-parts.ts'
import { conditionOf, conditionText } from './list-query.ts'
import type { Around } from './use-around.ts'

interface Props {
  kind: Kind
  condition: Condition
  around: Around
  onApply: (text: string) => void
}

/** How a condition compares and with what: boxes where the values are known, else a line to write on. */
export function FilterForm({ kind, condition, around, onApply }: Props) {
  const { name } = condition
  const ways = waysOf(kind, name)
  const [way, setWay] = useState(wayOf(kind, condition))
  const [values, setValues] = useState(condition.values.filter(value => value !== ''))
  const choices = choicesOf(kind, name, around)
  const text = conditionText({ name, comparison: way.comparison, values: way.bare ? [''] : values })
  const isWhole = way.bare || values.some(value => value.trim() !== '')
  const problem = isWhole && !conditionOf(text, kind) ? listWords.notSo : undefined
  const isDay = kind.fields[name]?.type === 'date' || name === 'createdAt' || name === 'updatedAt'
  const apply = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole && !problem) onApply(text)
  }
  return (
    <form className="filter-form" onSubmit={apply}>
      <Select
        label={nameLabel(kind, name)}
        options={ways.map(({ id }) => ({ id, label: listWords.comparisons[id] ?? id }))}
        value={way.id}
        onChange={id => setWay(ways.find(one => one.id === id) ?? way)}
        placeholder=""
      />
      {!way.bare && choices && (
        <fieldset className="filter-choices">
          <legend className="only-read">{listWords.value}</legend>
          {choices.map(({ id, label }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={values.includes(id)}
                onChange={() => setValues(values.includes(id) ? values.filter(value => value !== id) : [...values, id])}
              />
              {label}
            </label>
          ))}
          {choices.length === 0 && <p className="small quiet">{listWords.noChoice}</p>}
        </fieldset>
      )}
      {!way.bare && !choices && (
        <TextField
          label={listWords.value}
          unlabelled
          autoFocus
          value={values[0] ?? ''}
          onChange={value => setValues([value])}
          help={isDay ? listWords.dayHelp : way.id === 'holds' ? '' : listWords.numberHelp}
          problem={problem}
        />
      )}
      <Button type="submit" look="first" size="small" notNow={isWhole ? problem : listWords.lacksValue}>
        {listWords.apply}
      </Button>
    </form>
  )
}
