import './with.css'
import { People } from '../../ui/avatar.tsx'
import { listed } from '../format.ts'
import { shellWords } from '../words/shell.words.ts'
import { usePresence } from './use-presence.ts'

/** Who else looks at this at this moment; nothing where nobody does. */
export function Onlookers({ place }: { place: string }) {
  const { others } = usePresence(place)
  if (others.length === 0) return null
  const names = others.map(one => one.name)
  const says = shellWords.hereToo(listed(names))
  return (
    <span className="onlookers" title={says}>
      <People names={names} says={says} />
    </span>
  )
}
