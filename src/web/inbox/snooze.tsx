import Clock from 'lucide-react/icons/clock'
import { dayAfter } from '../../model/day.ts'
import { Button } from '../../ui/button.tsx'
import { DateEditor } from '../../ui/fields/date-editor.tsx'
import { Popover } from '../../ui/popover.tsx'
import { day } from '../format.ts'
import { inboxWords } from '../words/inbox.words.ts'

/** Lets something sleep until a day; then it comes back as new. */
export function Snooze({ name, onSnooze }: { name: string; onSnooze: (day: string, says: string) => void }) {
  return (
    <Popover
      label={inboxWords.snoozeUntil(name)}
      button={
        <Button look="plain" size="small" icon keys={['H']} aria-label={inboxWords.snoozeUntil(name)} data-snooze>
          <Clock aria-hidden />
        </Button>
      }
    >
      {close => {
        const until = (chosen: string) => {
          close()
          onSnooze(chosen, inboxWords.asleep(name, day(chosen)))
        }
        return (
          <>
            <ul className="snooze-days">
              {daysFrom(new Date()).map(({ says, on }, place) => (
                <li key={says}>
                  <Button look="plain" size="small" autoFocus={place === 0} onPress={() => until(on)}>
                    {says}
                    <span className="quiet">{day(on)}</span>
                  </Button>
                </li>
              ))}
            </ul>
            <DateEditor
              label={inboxWords.anotherDay}
              value={null}
              onChange={chosen => {
                if (chosen !== null && chosen > today(new Date())) until(chosen)
              }}
            />
          </>
        )
      }}
    </Popover>
  )
}

function daysFrom(now: Date): { says: string; on: string }[] {
  const from = today(now)
  return [
    { says: inboxWords.tomorrow, on: dayAfter(from, 1) },
    { says: inboxWords.threeDays, on: dayAfter(from, 3) },
    { says: inboxWords.nextWeek, on: dayAfter(from, (8 - now.getDay()) % 7 || 7) },
    { says: inboxWords.month, on: dayAfter(from, 30) },
  ]
}

// the reader's own day, as they see it on the wall
const today = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
