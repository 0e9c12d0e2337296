import type { ProposedSeen } from '../../model/proposed-operations.ts'
import { Tag } from '../../ui/tag.tsx'
import { proposedWords } from '../words/proposed.words.ts'

/** One proposal: taken or not, under which title, what it comes from, and how much it would hold. */
export function ProposedRow({
  proposed,
  isChosen,
  title,
  onChoose,
  onTitle,
}: {
  proposed: ProposedSeen
  isChosen: boolean
  title: string
  onChoose: (on: boolean) => void
  onTitle: (title: string) => void
}) {
  return (
    <div className="bet-choice proposed">
      <input
        type="checkbox"
        aria-label={proposed.title}
        checked={isChosen}
        onChange={event => onChoose(event.target.checked)}
      />
      {proposed.there ? (
        <button type="button" className="proposed-title" tabIndex={-1} onClick={() => onChoose(!isChosen)}>
          {proposed.title}
        </button>
      ) : (
        <input
          type="text"
          className="proposed-title"
          aria-label={proposedWords.rename(proposed.title)}
          value={title}
          maxLength={500}
          onChange={event => {
            onTitle(event.target.value)
            if (!isChosen) onChoose(true)
          }}
        />
      )}
      <span className="proposed-facts">
        {proposed.there && <Tag>{proposedWords.joins(proposed.there.key)}</Tag>}
        <Tag>{proposedWords.from[proposed.from]}</Tag>
        <span className="small soft number">{proposedWords.holds(proposed.open)}</span>
      </span>
    </div>
  )
}
