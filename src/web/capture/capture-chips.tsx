import type { RecordName } from '../../model/answers.ts'
import { Key } from '../../ui/link-chip.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toneOf, useTerritory } from '../territory.ts'
import { captureWords } from '../words/capture.words.ts'
import { type Captured, joinOf } from './captured.ts'

/** What the signs of a line were taken for. */
export function CaptureChips({ line, found }: { line: Captured; found: ReadonlyMap<string, RecordName> }) {
  const territory = useTerritory()
  if (line.tags.length + line.links.length === 0 && !line.owner && !line.area) return null
  return (
    <div className="capture-chips">
      {line.tags.map(tag => (
        <Tag key={tag}>#{tag}</Tag>
      ))}
      {line.owner && <Tag>@{line.owner.name}</Tag>}
      {line.area && (
        <Tag tone={territory.areas.find(area => area.id === line.area?.id)?.colour ?? 'plain'}>{line.area.title}</Tag>
      )}
      {line.links.map(key => {
        const other = found.get(key)
        const join = other && joinOf(territory, line.becomes.word, other.kind)
        if (!other || !join)
          return (
            <Tag key={key} tone="care">
              {other ? captureWords.cannot(key, line.becomes.title) : captureWords.nowhere(key)}
            </Tag>
          )
        return (
          <span key={key} className="capture-link">
            <span className="quiet">{join.says}</span>
            <Key mark={key} tone={toneOf(territory, other.kind)} />
            <span className="shortened">{other.title}</span>
          </span>
        )
      })}
    </div>
  )
}
