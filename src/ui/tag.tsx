import './tag.css'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { useReason } from './not-now.tsx'

export type Tone = 'plain' | 'blue' | 'rose' | 'violet' | 'good' | 'care' | 'bad'

/** A short word about something: a state, a tag, a kind. */
export function Tag({ tone = 'plain', dot, children }: { tone?: Tone; dot?: boolean; children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {dot && <span className="tag-dot" aria-hidden />}
      {children}
    </span>
  )
}

/** A tag that can be taken off. */
export function RemovableTag({
  children,
  address,
  remove,
  onRemove,
}: {
  children: string
  /** Where all that carry it stand. */
  address?: string
  remove: string
  onRemove: () => void
}) {
  const isHeld = useReason() !== null
  return (
    <span className="tag" data-tone="plain">
      {address ? (
        <a className="tag-link shortened" href={address}>
          {children}
        </a>
      ) : (
        <span className="shortened">{children}</span>
      )}
      {!isHeld && (
        <button type="button" className="tag-off" aria-label={remove} onClick={onRemove}>
          <X aria-hidden />
        </button>
      )}
    </span>
  )
}
