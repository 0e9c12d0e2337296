import './field.css'
import { type ReactElement, type Ref, useId } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea as Area } from 'react-aria-components/TextArea'
import { type TextFieldProps, TextField as Wrapped } from 'react-aria-components/TextField'
import { NotNow, type Reason, useMayBeHeld, useReason } from './not-now.tsx'

interface Words extends Omit<TextFieldProps, 'isDisabled'> {
  /** Why nothing can be written here now; it can be read and copied all the same. */
  notNow?: Reason
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
export function TextField({ field, ...props }: Words & { field?: Ref<HTMLInputElement> }) {
  return (
    <Lines {...props}>
      <Input className="field-box" placeholder={props.placeholder ?? ''} ref={field ?? null} />
    </Lines>
  )
}

/** Several lines to type in; grows with what is written. */
export function TextArea({ rows = 3, area, ...props }: Words & { rows?: number; area?: Ref<HTMLTextAreaElement> }) {
  return (
    <Lines {...props}>
      <Area className="field-box field-area" placeholder={props.placeholder ?? ''} rows={rows} ref={area ?? null} />
    </Lines>
  )
}

/** What both are made of, around the box itself. */
function Lines(props: Words & { children: ReactElement }) {
  const { label, help, problem, placeholder, bare, unlabelled, notNow, children, ...rest } = props
  const reason = useReason(notNow)
  const isHeld = useMayBeHeld(props)
  const field = (held: object = {}, words: ReactElement | null = null) => (
    <Wrapped
      {...rest}
      {...held}
      isInvalid={problem !== undefined}
      className={`field${bare ? ' field-bare' : ''}`}
      {...(words ? { isReadOnly: true } : {})}
    >
      <Label className={unlabelled ? 'only-read' : 'field-label'}>{label}</Label>
      {children}
      {words}
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </Wrapped>
  )
  if (!isHeld) return field()
  return (
    <NotNow reason={reason}>
      {({ marks, words }) => field({ ...marks, 'data-held': words ? true : undefined }, words)}
    </NotNow>
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
