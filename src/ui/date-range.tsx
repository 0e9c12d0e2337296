import './fields/date-editor.css'
import { parseDate } from '@internationalized/date'
import CalendarDays from 'lucide-react/icons/calendar-days'
import X from 'lucide-react/icons/x'
import { Button as Pressable } from 'react-aria-components/Button'
import { DateInput, DateSegment } from 'react-aria-components/DateField'
import { DateRangePicker } from 'react-aria-components/DateRangePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { FieldError } from 'react-aria-components/FieldError'
import { Group } from 'react-aria-components/Group'
import { Label } from 'react-aria-components/Label'
import { RangeCalendar } from 'react-aria-components/RangeCalendar'
import { Text } from 'react-aria-components/Text'
import { MonthView } from './fields/month-view.tsx'
import { type Reason, useReason } from './not-now.tsx'
import { Over } from './over.tsx'
import { useTold } from './use-told.tsx'

/** A first and a last day, both counted in, as `2026-11-24`. */
export interface Days {
  from: string
  until: string
}

interface Props {
  label: string
  value: Days | null
  onChange: (value: Days | null) => void
  words: { clear: string; calendar: string; lastMonth: string; nextMonth: string }
  problem?: string | undefined
  help?: string | undefined
  unlabelled?: boolean
  /** Why no day can be chosen now. */
  notNow?: Reason
}

/** From one day until another: typed part by part, or picked from a month. */
export function DateRange({ label, value, onChange, words, problem, help, unlabelled, notNow }: Props) {
  const reason = useReason(notNow)
  const { place, marks, words: told } = useTold<HTMLDivElement>(reason)
  return (
    <DateRangePicker
      className="field"
      value={value && { start: parseDate(value.from), end: parseDate(value.until) }}
      onChange={days => onChange(days && { from: days.start.toString(), until: days.end.toString() })}
      isInvalid={problem !== undefined}
      isReadOnly={reason !== null}
      data-held={reason !== null || undefined}
      {...marks}
      shouldForceLeadingZeros
    >
      <Label className={unlabelled ? 'only-read' : 'field-label'}>{label}</Label>
      <Group className="field-box date-box date-range" ref={place}>
        <DateInput slot="start" className="date-input">
          {segment => <DateSegment segment={segment} className="date-part" />}
        </DateInput>
        <span aria-hidden className="date-dash">
          –
        </span>
        <DateInput slot="end" className="date-input">
          {segment => <DateSegment segment={segment} className="date-part" />}
        </DateInput>
        <span className="date-tools">
          {value !== null && reason === null && (
            <button type="button" className="date-tool" aria-label={words.clear} onClick={() => onChange(null)}>
              <X aria-hidden />
            </button>
          )}
          {reason === null && (
            <Pressable className="date-tool" aria-label={words.calendar}>
              <CalendarDays aria-hidden />
            </Pressable>
          )}
        </span>
      </Group>
      {told}
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
      <Over>
        <Dialog className="calendar" aria-label={label}>
          <RangeCalendar className="days">
            <MonthView words={words} />
          </RangeCalendar>
        </Dialog>
      </Over>
    </DateRangePicker>
  )
}
