import './record-look.css'
import { Person } from '../../ui/avatar.tsx'
import { Key } from '../../ui/link-chip.tsx'
import type { Looked } from '../../ui/record-looks.tsx'
import { Tag } from '../../ui/tag.tsx'

/** What a look tells of a record, in words. */
export interface LookFacts {
  title: string
  kind: string
  state: string
  isFallen: boolean
  owner: string
  when: string
}

/** A look at a record: its key and title are there at once, the rest follows as soon as it is read. */
export function Look({ of, facts, gap }: { of: Looked; facts: LookFacts | undefined; gap?: string | undefined }) {
  return (
    <span className="record-look">
      <span className="record-look-line">
        <Key mark={of.key} tone={of.tone} />
        <span className="quiet">{facts?.kind}</span>
      </span>
      <span className="record-look-title">{facts?.title ?? of.title}</span>
      <span className="record-look-facts small">
        {facts && (
          <Tag tone={facts.isFallen ? 'plain' : of.tone} dot>
            {facts.state}
          </Tag>
        )}
        {facts?.owner && <Person name={facts.owner} />}
        <span className="quiet">{facts?.when}</span>
      </span>
      {gap && <span className="record-look-gap small">{gap}</span>}
    </span>
  )
}
