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

/** The first few of many tags, and how many more there are; `says` names that number, and the rest stand in its hint. */
export function FewTags({
  tags,
  most,
  says,
}: {
  tags: readonly string[]
  most: number
  says: (count: number) => string
}) {
  // one more takes no more room than saying that there is one more
  const shown = tags.length <= most + 1 ? tags : tags.slice(0, most)
  const rest = tags.slice(shown.length)
  return (
    <>
      {shown.map(tag => (
        <span key={tag} className="tag" data-tone="plain">
          <span className="shortened">{tag}</span>
        </span>
      ))}
      {rest.length > 0 && (
        <span className="tag tag-rest number" data-tone="plain" title={rest.join(', ')}>
          {says(rest.length)}
        </span>
      )}
    </>
  )
}

/** A tag that leads to all that carry it. */
export function TagLink({ tag, address }: { tag: string; address: string }) {
  return (
    <a className="tag tag-link" data-tone="plain" href={address}>
      <span className="shortened">{tag}</span>
    </a>
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
