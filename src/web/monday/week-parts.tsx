import type { Compared } from '../../model/past.ts'
import type { ChartRecord } from '../../model/record.ts'
import { buttonClass } from '../../ui/button.tsx'
import { LinkChip } from '../../ui/link-chip.tsx'
import { direction, tallyOf } from '../compare/compared-text.ts'
import { day } from '../format.ts'
import { recordAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { compareWords } from '../words/compare.words.ts'
import { mondayWords } from '../words/monday.words.ts'
import { weighed } from './week.ts'

const shown = 8

/** What changed in a few lines, and the way to all of it. */
export function ChangedPart({ compared, from }: { compared: Compared; from: string }) {
  const territory = useTerritory()
  const all = weighed(compared)
  const count = compared.areas.reduce((sum, area) => sum + area.differences.length, 0)
  if (count === 0) return <p className="small quiet">{mondayWords.nothingChanged}</p>
  return (
    <>
      <p className="small soft number">{tallyOf(compared.counts).join('\u00a0· ')}</p>
      <ul className="chip-plain monday-changes">
        {all.slice(0, shown).map(one => (
          <li key={`${one.record.id} ${one.became}`} data-long={(one.was && one.now) || undefined}>
            <LinkChip
              address={recordAddress(one.record.key)}
              mark={one.record.key}
              title={one.record.title}
              tone={toneOf(territory, one.record.kind)}
            />
            <span className="small soft">
              {direction(one) || compareWords.became[one.became]}
              {one.was && one.now && ` ${one.was} → ${one.now}`}
            </span>
          </li>
        ))}
      </ul>
      <a className={buttonClass({ size: 'small' })} href={`/compare?from=${from}`}>
        {mondayWords.all(count)}
      </a>
    </>
  )
}

/** Decisions that nobody has made yet, the most pressing first. */
export function DecisionsPart({ decisions }: { decisions: readonly ChartRecord[] }) {
  const territory = useTerritory()
  if (decisions.length === 0) return null
  return (
    <ul className="chip-plain monday-changes" aria-label={mondayWords.openDecisions}>
      {decisions.map(record => (
        <li key={record.id}>
          <LinkChip
            address={recordAddress(record.key)}
            mark={record.key}
            title={record.title}
            tone={toneOf(territory, record.kind)}
          />
          {typeof record.fields.due === 'string' && (
            <span className="small soft">{mondayWords.due(day(record.fields.due))}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
