import './field.css'
import './offer-area.css'
import { type KeyboardEvent, type Ref, useEffect, useId, useRef } from 'react'
import { Offered } from './offered.tsx'
import type { Option } from './select.tsx'

interface Props {
  label: string
  hint: string
  text: string
  /** Words that are drawn as what they stand for. */
  cut: (text: string) => readonly { words: string; isMarked: boolean }[]
  onType: (text: string, caret: number) => void
  /** What is offered at the caret; none while nothing is asked for. */
  offers: readonly Option[]
  heading: string
  /** How many there are and how to take one, for who does not see them. */
  says: string
  active: number
  onActive: (place: number) => void
  onPick: (id: string) => void
  /** Escape closes the offers; false leaves it to whoever stands above. */
  onEscape: () => boolean
  onSend: () => void
  area?: Ref<HTMLTextAreaElement>
  rows?: number
  autoFocus?: boolean
}

/** Several lines to write in, with people and records offered where a sign asks for them: arrows move, Enter or Tab takes one. */
export function OfferArea(props: Props) {
  const { label, text, offers, active, onActive, onPick, onType } = props
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const isOffering = offers.length > 0
  useEffect(() => {
    list.current?.querySelector('[data-focused]')?.scrollIntoView({ block: 'nearest' })
  })
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const at = offers[active]
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSend()
    else if (event.key === 'Escape') {
      if (!props.onEscape()) return
    } else if (!isOffering) return
    else if (event.key === 'ArrowDown') onActive((active + 1) % offers.length)
    else if (event.key === 'ArrowUp') onActive((active - 1 + offers.length) % offers.length)
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && at) onPick(at.id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const typed = (area: HTMLTextAreaElement) => onType(area.value, area.selectionStart)
  return (
    <div className="offer">
      <div className="offer-paper">
        <div className="offer-marks field-area" aria-hidden>
          {props.cut(text).map(({ words, isMarked }, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the text is drawn anew as a whole
            isMarked ? <mark key={place}>{words}</mark> : words,
          )}{' '}
        </div>
        <textarea
          ref={props.area ?? null}
          className="field-box field-area"
          aria-label={label}
          aria-autocomplete="list"
          aria-controls={isOffering ? `${id}found` : undefined}
          aria-activedescendant={isOffering && offers[active] ? `${id}${active}` : undefined}
          placeholder={props.hint}
          rows={props.rows ?? 2}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: it opens where somebody has just asked to write
          autoFocus={props.autoFocus}
          onChange={event => typed(event.currentTarget)}
          onSelect={event => typed(event.currentTarget)}
          onKeyDown={onKey}
        />
      </div>
      <span className="only-read" role="status">
        {isOffering ? props.says : ''}
      </span>
      {isOffering && (
        <Offered
          id={id}
          className="offer-found"
          heading={props.heading}
          options={offers}
          active={active}
          onPick={onPick}
          onActive={onActive}
          list={list}
        />
      )}
    </div>
  )
}
