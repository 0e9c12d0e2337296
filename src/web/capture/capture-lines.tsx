import type { RecordName } from '../../model/answers.ts'
import { Tag } from '../../ui/tag.tsx'
import { toneOf, useTerritory } from '../territory.ts'
import { captureWords } from '../words/capture.words.ts'
import { CaptureChips } from './capture-chips.tsx'
import type { Captured } from './captured.ts'

const shown = 12

/** Several pasted lines, each with what it becomes. */
export function CaptureLines({ lines, found }: { lines: readonly Captured[]; found: ReadonlyMap<string, RecordName> }) {
  const territory = useTerritory()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <ol className="capture-lines" aria-label={captureWords.lines(lines.length)} tabIndex={0}>
      {lines.slice(0, shown).map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are drawn anew as a whole
        <li key={place}>
          <Tag tone={toneOf(territory, line.becomes.word)} dot>
            {line.becomes.title}
          </Tag>
          <span className="capture-title">{line.title}</span>
          <CaptureChips line={line} found={found} />
        </li>
      ))}
      {lines.length > shown && <li className="quiet">{captureWords.more(lines.length - shown)}</li>}
    </ol>
  )
}
