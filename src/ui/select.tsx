import './field.css'
import Check from 'lucide-react/icons/check'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { SelectValue, Select as Wrapped } from 'react-aria-components/Select'
import { Text } from 'react-aria-components/Text'
import { NotNow, type Reason, useReason } from './not-now.tsx'
import { Over } from './over.tsx'

/** One thing to choose. */
export interface Option {
  id: string
  label: string
  help?: string | undefined
  mark?: ReactNode
}

interface Props {
  label: string
  options: readonly Option[]
  value: string | null
  onChange: (value: string | null) => void
  placeholder: string
  /** What choosing nothing is called; without it, something must be chosen. */
  none?: string | undefined
  bare?: boolean
  unlabelled?: boolean
  help?: string | undefined
  problem?: string | undefined
  /** Why nothing can be chosen now. */
  notNow?: Reason
}

/** One of a few options, opened as a list. */
export function Select({
  label,
  options,
  value,
  onChange,
  placeholder,
  none,
  bare,
  unlabelled,
  help,
  problem,
  notNow,
}: Props) {
  const reason = useReason(notNow)
  const isOpen = useRef(false)
  const all = none === undefined || value === null ? options : [...options, { id: '', label: none }]
  return (
    <Wrapped
      className="field"
      value={value}
      onOpenChange={open => {
        isOpen.current = open
      }}
      onChange={chosen => {
        // an arrow on the closed list would change the value unseen
        if (isOpen.current) onChange(chosen === '' || chosen === null ? null : String(chosen))
      }}
      placeholder={placeholder}
      {...(reason === null ? {} : { isOpen: false })}
      isInvalid={problem !== undefined}
    >
      <Label className={unlabelled ? 'only-read' : 'field-label'}>{label}</Label>
      {/* a letter on the closed list is a shortcut of the page, not a choice made unseen */}
      <span className="passing" onKeyDownCapture={event => !isOpen.current && passLetter(event)}>
        <NotNow reason={reason}>
          {({ marks, words, tell }) => (
            <Button
              className={`field-box picker${bare ? ' field-box-bare' : ''}`}
              data-invalid={problem !== undefined || undefined}
              {...marks}
              {...(words ? { onPress: tell } : {})}
            >
              <SelectValue className="shortened" />
              <ChevronDown aria-hidden />
              {words}
            </Button>
          )}
        </NotNow>
      </span>
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
      <Over>
        <ListBox className="options" items={all}>
          {option => (
            <ListBoxItem className="option" id={option.id} textValue={option.label}>
              {({ isSelected }) => <OptionRow option={option} isSelected={isSelected} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Over>
    </Wrapped>
  )
}

function passLetter(event: KeyboardEvent): void {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
  if (key.length > 1 || key === ' ' || ctrlKey || metaKey || altKey) return
  event.preventDefault()
  event.stopPropagation()
  document.dispatchEvent(new window.KeyboardEvent('keydown', { key, code, shiftKey, cancelable: true }))
}

/** How an option reads in a list. */
export function OptionRow({ option, isSelected }: { option: Option; isSelected?: boolean }) {
  return (
    <>
      {option.mark}
      <span>
        {option.label}
        {option.help && <span className="option-help"> {option.help}</span>}
      </span>
      {isSelected && <Check className="option-mark" aria-hidden />}
    </>
  )
}
