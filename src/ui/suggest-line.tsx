import './field.css'
import './suggest-line.css'
import type { KeyboardEvent } from 'react'
import { Offered } from './offered.tsx'
import type { Option } from './select.tsx'

interface Props {
  /** The id of the line, for its label; the others are made from it. */
  id: string
  hint: string
  typed: string
  onType: (typed: string) => void
  /** What is there already and fits; drawn below the line while there is any. */
  options: readonly Option[]
  heading: string
  /** The option the arrows stand on; -1 for the line itself. */
  active: number
  onActive: (place: number) => void
  onEnter: () => void
  onPick: (id: string) => void
  onDown?: () => void
  /** Hears Escape; false leaves it to whoever stands above. */
  onEscape?: () => boolean
  describedBy?: string
}

/** One line to write in, with what is there already offered below it: arrows move, Enter takes what is marked or written. */
export function SuggestLine(props: Props) {
  const { id, options, active, onActive, onEnter, onPick, onEscape, onDown } = props
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') onEnter()
    else if (event.key === 'ArrowDown') {
      onDown?.()
      onActive(Math.min(active + 1, options.length - 1))
    } else if (event.key === 'ArrowUp') onActive(Math.max(active - 1, -1))
    else if (event.key !== 'Escape' || onEscape?.() !== true) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="suggest">
      <input
        id={id}
        className="field-box"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}found`}
        aria-activedescendant={options[active] ? `${id}${active}` : undefined}
        aria-describedby={props.describedBy}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the line one has just asked for is the only thing to do here
        autoFocus
        placeholder={props.hint}
        value={props.typed}
        onChange={event => props.onType(event.target.value)}
        onKeyDown={onKey}
      />
      {options.length > 0 && (
        <Offered
          id={id}
          className="suggest-found"
          heading={props.heading}
          options={options}
          active={active}
          onPick={onPick}
        />
      )}
    </div>
  )
}
