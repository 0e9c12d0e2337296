import './field.css'
import { type Ref, useId } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea as Area } from 'react-aria-components/TextArea'
import { type TextFieldProps, TextField as Wrapped } from 'react-aria-components/TextField'

interface Words {
  label: string
  help?: string | undefined
  problem?: string | undefined
  placeholder?: string
  /** Draws no box until it is pointed at; for values edited where they stand. */
  bare?: boolean
  /** The label is only read, not drawn. */
  unlabelled?: boolean
}

/** One line to type in, with its label, help and problem. */
export function TextField(props: TextFieldProps & Words & { field?: Ref<HTMLInputElement> }) {
  const { label, help, problem, placeholder, bare, unlabelled, field, ...rest } = props
  return (
    <Wrapped {...rest} isInvalid={problem !== undefined} className={`field${bare ? ' field-bare' : ''}`}>
      <Label className={unlabelled ? 'only-read' : 'field-label'}>{label}</Label>
      <Input className="field-box" placeholder={placeholder ?? ''} ref={field ?? null} />
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </Wrapped>
  )
}

/** Several lines to type in; grows with what is written. */
export function TextArea(props: TextFieldProps & Words & { rows?: number; area?: Ref<HTMLTextAreaElement> }) {
  const { label, help, problem, placeholder, bare, unlabelled, rows = 3, area, ...rest } = props
  return (
    <Wrapped {...rest} isInvalid={problem !== undefined} className={`field${bare ? ' field-bare' : ''}`}>
      <Label className={unlabelled ? 'only-read' : 'field-label'}>{label}</Label>
      <Area className="field-box field-area" placeholder={placeholder ?? ''} rows={rows} ref={area ?? null} />
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </Wrapped>
  )
}

/** A heading and help around a control that brings no label of its own. */
export function Labelled({
  label,
  help,
  children,
}: {
  label: string
  help?: string
  children: (id: string) => React.ReactNode
}) {
  const id = useId()
  return (
    <div className="field">
      <span className="field-label" id={id}>
        {label}
      </span>
      {children(id)}
      {help && <span className="field-help">{help}</span>}
    </div>
  )
}
