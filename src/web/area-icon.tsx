import CircleQuestionMark from 'lucide-react/icons/circle-question-mark'
import Fence from 'lucide-react/icons/fence'
import Gauge from 'lucide-react/icons/gauge'
import HandHeart from 'lucide-react/icons/hand-heart'
import Landmark from 'lucide-react/icons/landmark'
import Megaphone from 'lucide-react/icons/megaphone'
import MessageSquareQuote from 'lucide-react/icons/message-square-quote'
import Orbit from 'lucide-react/icons/orbit'
import Scale from 'lucide-react/icons/scale'
import Shapes from 'lucide-react/icons/shapes'
import Telescope from 'lucide-react/icons/telescope'
import Users from 'lucide-react/icons/users'
import Waypoints from 'lucide-react/icons/waypoints'

const icons: Readonly<Record<string, typeof Users>> = {
  customers: Users,
  needs: HandHeart,
  solutions: Shapes,
  feedback: MessageSquareQuote,
  vision: Telescope,
  experience: Orbit,
  risks: Scale,
  unknowns: CircleQuestionMark,
  constraints: Fence,
  outcomes: Gauge,
  goals: Landmark,
  team: Megaphone,
}

/** The sign of an area; one that was added later gets a plain one. */
export function AreaIcon({ area }: { area: string }) {
  const Icon = icons[area] ?? Waypoints
  return <Icon aria-hidden size={16} strokeWidth={1.75} />
}
