import './choice-editors.css'
import { useId } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { Field } from '../../model/field.ts'
import { Select } from '../select.tsx'
import { type EditorProps, useFieldSetting } from './field-setting.ts'

const optionsOf = (field: Field) => Object.entries(field.options ?? {}).map(([id, label]) => ({ id, label }))

/** One of a few named options. */
export function ChoiceEditor({ field, ...rest }: EditorProps<string> & { field: Field }) {
  const { words } = useFieldSetting()
  return (
    <Select
      label={rest.label}
      options={optionsOf(field)}
      value={rest.value}
      onChange={rest.onChange}
      placeholder={words.unknown}
      none={words.clear}
      bare={rest.bare ?? false}
      unlabelled={rest.bare ?? false}
      help={rest.bare ? undefined : rest.help}
      problem={rest.problem}
    />
  )
}

/** A member of the workspace. */
export function PersonEditor(props: EditorProps<string>) {
  const { words, people } = useFieldSetting()
  return (
    <Select
      label={props.label}
      options={people}
      value={props.value}
      onChange={props.onChange}
      placeholder={words.unknown}
      none={words.clear}
      bare={props.bare ?? false}
      unlabelled={props.bare ?? false}
      help={props.bare ? undefined : props.help}
      problem={props.problem}
    />
  )
}

/** Any number of named options, each a switch. */
export function ChoicesEditor({ field, ...rest }: EditorProps<string[]> & { field: Field }) {
  return (
    <Group
      {...rest}
      options={optionsOf(field)}
      chosen={rest.value ?? []}
      many
      onPick={ids => rest.onChange(ids.length === 0 ? null : ids)}
    />
  )
}

/** Yes, no, or unknown. */
export function FlagEditor(props: EditorProps<boolean>) {
  const { words } = useFieldSetting()
  const options = [
    { id: 'yes', label: words.yes },
    { id: 'no', label: words.no },
  ]
  const chosen = props.value === null ? [] : [props.value ? 'yes' : 'no']
  return (
    <Group {...props} options={options} chosen={chosen} onPick={([id]) => props.onChange(id ? id === 'yes' : null)} />
  )
}

/** A place on a short scale whose ends have names. */
export function ScaleEditor({ field, ...rest }: EditorProps<number> & { field: Field }) {
  const [low, high] = [field.min ?? 0, field.max ?? 10]
  const options = Array.from({ length: high - low + 1 }, (_, step) => ({
    id: String(low + step),
    label: String(low + step),
  }))
  return (
    <Group
      {...rest}
      options={options}
      chosen={rest.value === null ? [] : [String(rest.value)]}
      onPick={([id]) => rest.onChange(id ? Number(id) : null)}
      ends={field.ends}
      joined
    />
  )
}

function Group({
  label,
  help,
  problem,
  bare,
  options,
  chosen,
  onPick,
  many,
  joined,
  ends,
}: {
  label: string
  help?: string | undefined
  problem?: string | undefined
  bare?: boolean
  options: readonly { id: string; label: string }[]
  chosen: readonly string[]
  onPick: (ids: string[]) => void
  many?: boolean
  joined?: boolean
  ends?: readonly [string, string] | undefined
}) {
  const problemId = useId()
  return (
    <div className={`field${joined ? ' scale' : ''}`}>
      {!bare && <span className="field-label">{label}</span>}
      <ToggleButtonGroup
        aria-label={label}
        aria-describedby={problem === undefined ? undefined : problemId}
        className={`switches${joined ? ' switches-joined' : ''}`}
        selectionMode={many ? 'multiple' : 'single'}
        selectedKeys={chosen}
        onSelectionChange={ids => onPick([...ids].map(String))}
      >
        {options.map(option => (
          <ToggleButton key={option.id} id={option.id} className="switch">
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {ends && (
        <span className="scale-ends">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      )}
      {!bare && help && <span className="field-help">{help}</span>}
      {problem !== undefined && (
        <span id={problemId} className="field-problem">
          {problem}
        </span>
      )}
    </div>
  )
}
