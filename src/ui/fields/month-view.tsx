import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { Button as Pressable } from 'react-aria-components/Button'
import { CalendarCell, CalendarGrid } from 'react-aria-components/Calendar'
import { Heading } from 'react-aria-components/Heading'

interface Words {
  lastMonth: string
  nextMonth: string
}

/** One month with the way to the next, inside a calendar of a day or of days. */
export function MonthView({ words }: { words: Words }) {
  return (
    <>
      <header className="calendar-head">
        <Pressable slot="previous" className="date-tool" aria-label={words.lastMonth}>
          <ChevronLeft aria-hidden />
        </Pressable>
        <Heading className="calendar-month" />
        <Pressable slot="next" className="date-tool" aria-label={words.nextMonth}>
          <ChevronRight aria-hidden />
        </Pressable>
      </header>
      <CalendarGrid weekdayStyle="short">{day => <CalendarCell date={day} className="calendar-day" />}</CalendarGrid>
    </>
  )
}
