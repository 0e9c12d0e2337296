import './field.css'
import { type KeyboardEvent, type ReactNode, type RefObject, useContext } from 'react'
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
import { type Reason, useReason } from './not-now.tsx'
import { Over } from './over.tsx'
import { type Option, OptionRow } from './select.tsx'
import { useTold } from './use-told.tsx'

interface Props {
  label: string
  placeholder?: string
  typed: string
  onType: (typed: string) => void
  /** Already found for what was typed; not filtered again here. */
  options: readonly Option[]
  onPick: (id: string) => void
  empty: ReactNode
  unlabelled?: boolean
  bare?: boolean
  /** Enter while nothing of the list is marked: what was typed is meant as it stands. */
  onEnter?: (typed: string) => void
  /** Backspace in the empty field. */
  onEraseNothing?: () => void
  autoFocus?: boolean
  help?: string | undefined
  problem?: string | undefined
  /** Why nothing can be picked now. */
  notNow?: Reason
}

/** Search as you type, pick one with the arrows. */
export function Combobox(props: Props) {
  const { label, placeholder, typed, onType, options, onPick, empty, unlabelled, bare, autoFocus, problem } = props
  const reason = useReason(props.notNow)
  const { place, marks, words } = useTold<HTMLInputElement>(reason)
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const isMarked = event.currentTarget.getAttribute('aria-activedescendant')
    if (event.key === 'Enter' && !isMarked && !event.nativeEvent.isComposing) props.onEnter?.(typed)
    else if (event.key === 'Backspace' && typed === '') props.onEraseNothing?.()
  }
  return (
    <>
      <ComboBox
        className={`field${bare ? ' field-bare' : ''}`}
        inputValue={typed}
        onInputChange={onType}
        items={options}
        value={null}
        onChange={id => {
          if (id !== null) onPick(String(id))
        }}
        defaultFilter={() => true}
        // where one comes by on the way from thing to thing, nothing opens unasked
        menuTrigger={autoFocus ? 'focus' : 'input'}
        allowsEmptyCollection
        autoFocus={autoFocus ?? false}
        isInvalid={problem !== undefined}
        isReadOnly={reason !== null}
        data-held={reason !== null || undefined}
        {...marks}
      >
        <Label className={unlabelled ? 'only-read' : 'field-label'}>{label}</Label>
        <Line placeholder={placeholder ?? ''} place={place} onKeyDown={press} />
        {props.help && (
          <Text slot="description" className="field-help">
            {props.help}
          </Text>
        )}
        <FieldError className="field-problem">{problem}</FieldError>
        <Over>
          <ListBox className="options" renderEmptyState={() => <p className="option quiet">{empty}</p>}>
            {(option: Option) => (
              <ListBoxItem className="option" id={option.id} textValue={option.label}>
                <OptionRow option={option} />
              </ListBoxItem>
            )}
          </ListBox>
        </Over>
      </ComboBox>
      {/* what stands in it is drawn twice, for its list */}
      {words}
    </>
  )
}

interface LineProps {
  placeholder: string
  place: RefObject<HTMLInputElement | null>
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** What one types into; a press on it opens the list, as an arrow and the first letter do. */
function Line({ placeholder, place, onKeyDown }: LineProps) {
  const list = useContext(ComboBoxStateContext)
  return (
    <Input
      className="field-box"
      placeholder={placeholder}
      ref={place}
      onKeyDown={onKeyDown}
      onClick={() => list?.isOpen || list?.open(null, 'manual')}
    />
  )
}
