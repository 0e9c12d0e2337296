import { type KeyboardEvent, useId, useState } from 'react'
import type { RecordName } from '../../model/answers.ts'
import { Button } from '../../ui/button.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { useSettled } from '../over/use-settled.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { useAnswerIf } from '../use-answer.ts'
import { firstHourWords } from '../words/first-hour.words.ts'
import { same } from './paste.ts'
import type { Answer, Ask } from './question.ts'

/** One question with a line to answer it: Enter keeps what stands there, what is on the map already is offered below. */
export function AnswerField({
  ask,
  except,
  onAnswer,
  onSkip,
  onBack,
}: {
  ask: Ask
  except: readonly string[]
  onAnswer: (answer: Answer) => void
  onSkip: () => void
  onBack: (() => void) | undefined
}) {
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const id = useId()
  const title = typed.replace(/\s+/g, ' ').trim().slice(0, 500)
  const found = useFound(ask, title, isOpen).filter(record => !except.includes(record.id))
  const shown = isOpen ? found : []
  const picked = shown[active] ?? found.find(record => title !== '' && same(record.title) === same(title))
  const words = firstHourWords.asks[ask]

  const act = () => {
    if (picked) onAnswer({ id: picked.id, title: picked.title })
    else if (title !== '') onAnswer({ title })
    else onSkip()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') act()
    else if (event.key === 'ArrowDown') {
      setOpen(true)
      setActive(Math.min(active + 1, found.length - 1))
    } else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, -1))
    else if (event.key === 'Escape' && shown.length > 0) setOpen(false)
    else return
    event.preventDefault()
  }
  return (
    <div className="answer">
      <label className="answer-asks" htmlFor={`${id}line`}>
        {words.asks}
      </label>
      <p className="small soft" id={`${id}help`}>
        {words.help}
      </p>
      <div className="answer-line">
        <input
          id={`${id}line`}
          className="field-box"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}found`}
          aria-activedescendant={shown[active] ? `${id}${active}` : undefined}
          aria-describedby={`${id}help`}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the question one has just come to is the only thing to do here
          autoFocus
          placeholder={words.hint}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setActive(-1)
            setOpen(event.target.value.trim() !== '')
          }}
          onKeyDown={onKey}
        />
        {shown.length > 0 && (
          <div className="answer-found popover options">
            <p className="option-heading" aria-hidden>
              {firstHourWords.known}
            </p>
            <Found id={id} records={shown} active={active} onPick={onAnswer} />
          </div>
        )}
      </div>
      <div className="answer-foot">
        <p className="small quiet">{firstHourWords.fieldKeys}</p>
        {onBack && (
          <Button look="plain" onPress={onBack}>
            {firstHourWords.back}
          </Button>
        )}
        <Button look={title === '' && !picked ? 'second' : 'first'} onPress={act}>
          {picked ? firstHourWords.use : title === '' ? firstHourWords.skip : firstHourWords.keep}
        </Button>
      </div>
    </div>
  )
}

function Found({
  id,
  records,
  active,
  onPick,
}: {
  id: string
  records: readonly RecordName[]
  active: number
  onPick: (answer: Answer) => void
}) {
  const territory = useTerritory()
  return (
    <div id={`${id}found`} role="listbox" aria-label={firstHourWords.known}>
      {records.map((record, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the line above keeps the focus and moves through these by arrows
        <div
          key={record.id}
          id={`${id}${place}`}
          className="option"
          role="option"
          aria-selected={place === active}
          data-focused={place === active || undefined}
          onPointerDown={event => event.preventDefault()}
          onClick={() => onPick({ id: record.id, title: record.title })}
        >
          <Key mark={record.key} tone={toneOf(territory, record.kind)} />
          <span className="shortened">{record.title}</span>
        </div>
      ))}
    </div>
  )
}

const most = 5

/** What the map holds already that fits what was typed; the newest of its kind where nothing was. */
function useFound(kind: Ask, title: string, isOpen: boolean): readonly RecordName[] {
  const asked = useSettled(title, 120)
  const hits = useAnswerIf('search', asked === '' ? null : { q: asked, kind: [kind], limit: most + 3 }).data?.hits
  const recent = useAnswerIf('list', isOpen && title === '' ? { kind, sort: '-updatedAt', limit: most } : null).data
  return (title === '' ? recent?.items : hits?.map(hit => hit.record))?.slice(0, most) ?? []
}
