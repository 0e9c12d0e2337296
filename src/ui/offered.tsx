import './popover.css'
import type { RefObject } from 'react'
import { type Option, OptionRow } from './select.tsx'

interface Props {
  /** The id of what is written in; the list and its options are named after it. */
  id: string
  className: string
  heading: string
  options: readonly Option[]
  /** The option the arrows stand on. */
  active: number
  onPick: (id: string) => void
  onActive?: (place: number) => void
  list?: RefObject<HTMLDivElement | null>
}

/** What is offered to somebody who writes: drawn below, while the focus stays where they write. */
export function Offered({ id, className, heading, options, active, onPick, onActive, list }: Props) {
  return (
    <div className={`${className} popover options`}>
      <p className="option-heading" aria-hidden>
        {heading}
      </p>
      <div id={`${id}found`} ref={list} role="listbox" aria-label={heading}>
        {options.map((option, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the line above keeps the focus and moves through these by arrows
          <div
            key={option.id}
            id={`${id}${place}`}
            className="option"
            role="option"
            aria-selected={place === active}
            data-focused={place === active || undefined}
            onPointerDown={event => event.preventDefault()}
            onPointerEnter={() => onActive?.(place)}
            onClick={() => onPick(option.id)}
          >
            <OptionRow option={option} />
          </div>
        ))}
      </div>
    </div>
  )
}
