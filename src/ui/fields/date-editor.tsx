import './date-editor.css'
import { type CalendarDate, parseDate } from '@internationalized/date'
import CalendarDays from 'lucide-react/icons/calendar-days'
import X from 'lucide-react/icons/x'
import { Button as Pressable } from 'react-aria-components/Button'
import { Calendar } from 'react-aria-components/Calendar'
import { DateInput, DateSegment } from 'react-aria-components/DateField'
import { DatePicker } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { FieldError } from 'react-aria-components/FieldError'
import { Group } from 'react-aria-components/Group'
import { Label } from 'react-aria-components/Label'
import { Over } from '../over.tsx'
import { type EditorProps, useFieldSetting } from './field-setting.ts'
import { MonthView } from './month-view.tsx'

/** A day: typed part by part, or picked from a month. */
export function DateEditor({ label, value, onChange, help, problem, bare }: EditorProps<string>) {
  const { words } = useFieldSetting()
  return (
    <DatePicker
      className="field"
      value={dayOf(value)}
      onChange={day => onChange(day === null ? null : day.toString())}
      isInvalid={problem !== undefined}
      shouldForceLeadingZeros
    >
      <Label className={bare ? 'only-read' : 'field-label'}>{label}</Label>
      <Group className={`field-box date-box${bare ? ' field-box-bare' : ''}`}>
        <DateInput className="date-input">
          {segment => <DateSegment segment={segment} className="date-part" />}
        </DateInput>
        {value !== null && (
          <button type="button" className="date-tool" aria-label={words.clear} onClick={() => onChange(null)}>
            <X aria-hidden />
          </button>
        )}
        <Pressable className="date-tool" aria-label={words.calendar}>
          <CalendarDays aria-hidden />
        </Pressable>
      </Group>
      {!bare && help && <span className="field-help">{help}</span>}
      <FieldError className="field-problem">{problem}</FieldError>
      <Over>
        <Dialog className="calendar" aria-label={label}>
          <Calendar>
            <MonthView words={words} />
          </Calendar>
        </Dialog>
      </Over>
    </DatePicker>
  )
}

// a moment that an import brought along is edited as its day
function dayOf(value: string | null): CalendarDate | null {
  return value === null ? null : parseDate(value.slice(0, 10))
}
