import { Link } from '@tanstack/react-router'
import CalendarCheck from 'lucide-react/icons/calendar-check'
import { buttonClass } from '../../ui/button.tsx'
import { mondayWords } from '../words/monday.words.ts'

/** On a Monday the map offers the week, quietly. */
export function MondayOffer() {
  if (new Date().getDay() !== 1) return null
  return (
    <Link to="/monday" className={buttonClass({ look: 'plain', size: 'small' })}>
      <CalendarCheck aria-hidden />
      <span>{mondayWords.offer}</span>
    </Link>
  )
}
