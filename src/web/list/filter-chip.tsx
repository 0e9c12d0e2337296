import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Popover } from '../../ui/popover.tsx'
import { listWords } from '../words/list.words.ts'

interface Props {
  what: string
  how: string
  onRemove: () => void
  /** What changes it; without it, it can only be taken off. */
  form?: (close: () => void) => ReactNode
}

/** One thing a list is narrowed by, in plain words: a press changes it, the cross takes it off. */
export function FilterChip({ what, how, onRemove, form }: Props) {
  const says = (
    <>
      <span className="list-chip-what">{what}</span> {how}
    </>
  )
  return (
    <li className="list-chip">
      {form ? (
        <Popover
          label={listWords.changeFilter(`${what} ${how}`)}
          button={<Button className="list-chip-says">{says}</Button>}
        >
          {form}
        </Popover>
      ) : (
        <span className="list-chip-says">{says}</span>
      )}
      <button type="button" className="list-chip-off" aria-label={listWords.removeFilter(what)} onClick={onRemove}>
        <X aria-hidden />
      </button>
    </li>
  )
}
