import { type FormEvent, useEffect, useRef, useState } from 'react'
import { isDay } from '../../model/field-limits.ts'
import { readNumber } from '../../model/number-text.ts'
import type { ReadingSeen } from '../../model/reading.ts'
import { dateOf } from '../../model/tabular/date-text.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { make } from '../change.ts'
import { ownToday } from '../own-days.ts'
import { readingsWords } from '../words/readings.words.ts'

interface Props {
  metric: string
  /** The reading that is being corrected; a new one where there is none. */
  picked: ReadingSeen | null
  onDone: () => void
  onMany: () => void
  /** How the focus comes to the value from outside. */
  field: { current: HTMLInputElement | null }
}

const today = () => ownToday()

/** A day and a value, written down in place; or the chosen reading, corrected or taken away. */
export function ReadingForm({ metric, picked, onDone, onMany, field }: Props) {
  const [day, setDay] = useState(today)
  const [value, setValue] = useState('')
  const [asked, setAsked] = useState(false)
  const own = useRef<HTMLInputElement>(null)
  field.current = own.current
  useEffect(() => {
    field.current = own.current
  })
  useEffect(() => {
    setAsked(false)
    setDay(picked?.at ?? today())
    setValue(picked ? String(picked.value) : '')
    if (picked) own.current?.focus()
  }, [picked])
  const at = isDay(day.trim()) || picked ? day.trim() : dateOf(day)
  const number = readNumber(value)
  const write = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (at === undefined || number === null) return
    if (!picked) {
      // the next one can be written while this one is on its way; what is refused comes back, unless it was written over
      own.current?.focus()
      setAsked(false)
      setValue('')
    }
    const done = await make(
      [{ verb: 'measure', id: metric, readings: [{ at, value: number }] }],
      readingsWords.wrote(at),
    )
    if (picked && done) onDone()
    if (!picked && !done) setValue(now => (now === '' ? value : now))
  }
  const remove = async () => {
    if (!picked) return
    const says = readingsWords.removed(picked.at)
    if (await make([{ verb: 'measure', id: metric, readings: [{ at: picked.at, value: null }] }], says)) onDone()
  }
  return (
    <form
      className="reading-form"
      aria-label={picked ? readingsWords.correcting(picked.at) : readingsWords.newReading}
      onSubmit={event => void write(event)}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !picked) return
        event.stopPropagation()
        onDone()
      }}
    >
      <TextField
        label={readingsWords.dayLabel}
        value={day}
        onChange={setDay}
        notNow={picked !== null && readingsWords.sameDay}
        problem={asked && at === undefined ? readingsWords.wrongDay : undefined}
      />
      <TextField
        label={readingsWords.reading}
        value={value}
        onChange={setValue}
        inputMode="decimal"
        field={own}
        problem={asked && number === null ? readingsWords.wrongValue : undefined}
      />
      <div className="reading-acts">
        <Button look="first" type="submit">
          {picked ? readingsWords.correct : readingsWords.write}
        </Button>
        {picked ? (
          <>
            <Button onPress={() => void remove()}>{readingsWords.remove}</Button>
            <Button look="plain" onPress={onDone}>
              {readingsWords.leave}
            </Button>
          </>
        ) : (
          <Button look="plain" onPress={onMany}>
            {readingsWords.many}
          </Button>
        )}
      </div>
    </form>
  )
}
