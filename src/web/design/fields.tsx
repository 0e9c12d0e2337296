import { useState } from 'react'
import {
  choice,
  choices,
  date,
  type Field,
  flag,
  money,
  number,
  person,
  prose,
  range,
  scale,
  steps,
  text,
  url,
} from '../../model/field.ts'
import { FieldEditor } from '../../ui/fields/field-editor.tsx'
import { designWords as says } from '../words/design.words.ts'
import { designTexts } from '../words/design-prose.words.ts'
import { Part, State } from './sample.tsx'

const options = () => Object.fromEntries(says.horizons.map((label, place) => [`h${place}`, label]))

const samples = (): readonly { field: Field; value: unknown }[] => [
  { field: text({ label: says.types.text }), value: says.shortRecord },
  { field: url({ label: says.types.url }), value: 'https://chartroom.example/research/2026' },
  { field: number({ label: says.types.number, unit: says.weeks, min: 0 }), value: 6 },
  { field: range({ label: says.types.range, unit: says.weeks }), value: { low: 2, high: 5 } },
  { field: money({ label: says.types.money }), value: { amount: 12400, currency: 'EUR' } },
  { field: date({ label: says.types.date }), value: '2026-03-27' },
  { field: choice({ label: says.types.choice, options: options() }), value: 'h1' },
  { field: person({ label: says.types.person }), value: 'ana' },
  { field: choices({ label: says.types.choices, options: options() }), value: ['h0', 'h2'] },
  { field: flag({ label: says.types.flag }), value: true },
  { field: scale({ label: says.types.scale, min: 0, max: 10, ends: says.ends }), value: 7 },
  {
    field: steps({ label: says.types.steps, sorts: options() }),
    value: [
      { id: 'a', text: says.shortRecord, sort: 'h0', done: true },
      { id: 'b', text: says.longWord, sort: 'h1' },
    ],
  },
  { field: prose({ label: says.types.prose }), value: designTexts.proseSample },
]

/** The editor of every field type: with its box, and bare where the value stands. */
export function Fields() {
  return (
    <>
      {samples().map(({ field, value }) => (
        <Part key={field.type} title={field.label} wide={['steps', 'prose', 'scale'].includes(field.type)}>
          <State name={says.filled} {...(field.type === 'date' ? { opens: 'date' } : {})}>
            <Held field={field} value={value} />
          </State>
          <State name={says.unknown}>
            <Held field={field} value={null} />
          </State>
          <State name={says.bare}>
            <Held field={field} value={value} bare />
          </State>
          <State is="help">
            <Held field={field} value={value} help={says.textHelp} />
          </State>
          <State is="invalid">
            <Held field={field} value={value} problem={says.fieldProblem} />
          </State>
          <State is="disabled">
            <Held field={field} value={value} notNow={says.saveBecause} />
          </State>
        </Part>
      ))}
    </>
  )
}

interface Given {
  field: Field
  value: unknown
  bare?: boolean
  help?: string
  problem?: string
  notNow?: string
}

function Held({ field, value: first, bare, help, problem, notNow }: Given) {
  const [value, setValue] = useState(first)
  return (
    <FieldEditor
      field={field}
      label={field.label}
      value={value}
      onChange={setValue}
      bare={bare ?? false}
      notNow={notNow}
      {...(help === undefined ? {} : { help })}
      {...(problem === undefined ? {} : { problem })}
    />
  )
}
