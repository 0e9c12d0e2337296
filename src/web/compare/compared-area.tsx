import TrendingDown from 'lucide-react/icons/trending-down'
import TrendingUp from 'lucide-react/icons/trending-up'
import type { Compared, Difference } from '../../model/past.ts'
import { LinkChip } from '../../ui/link-chip.tsx'
import { AreaIcon } from '../area-icon.tsx'
import { dated, day } from '../format.ts'
import { recordAddress } from '../shell/places.ts'
import { isFallen, toneOf, useTerritory } from '../territory.ts'
import { compareWords } from '../words/compare.words.ts'
import { direction } from './compared-text.ts'

type Area = Compared['areas'][number]

/** What changed in one area: values of both days side by side, then what is new and what is gone. */
export function ComparedArea({ area, from, to }: { area: Area; from: string; to: string }) {
  const changed = area.differences.filter(({ became }) => became !== 'came' && became !== 'went')
  const of = (became: 'came' | 'went') => area.differences.filter(one => one.became === became)
  return (
    <section className="compared" data-tone={area.colour} aria-labelledby={`compared-${area.id}`}>
      <h2 id={`compared-${area.id}`} className="compared-title">
        <span className="map-icon">
          <AreaIcon area={area.id} />
        </span>
        <a href={`/area/${area.id}`}>{area.title}</a>
        <span className="small quiet number">{area.differences.length}</span>
      </h2>
      {changed.length > 0 && (
        <table className="compared-table">
          <thead>
            <tr>
              <th scope="col">{compareWords.record}</th>
              <th scope="col">{compareWords.what}</th>
              <th scope="col">{day(from)}</th>
              <th scope="col">{day(to)}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(one => (
              <tr key={`${one.record.id} ${one.became}`}>
                <th scope="row" className="chip-plain">
                  <Named one={one} />
                </th>
                <td className="compared-what">
                  <What one={one} />
                </td>
                <td className="soft" data-head={day(from)}>
                  {dated(one.was ?? '–')}
                </td>
                <td data-head={day(to)}>{dated(one.now ?? '–')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Block says={compareWords.became.came} differences={of('came')} />
      <Block says={compareWords.became.went} differences={of('went')} at={from} />
    </section>
  )
}

function What({ one }: { one: Difference }) {
  const way = direction(one)
  if (!way) return compareWords.became[one.became]
  const Sign = one.by! > 0 ? TrendingUp : TrendingDown
  return (
    <span className="compared-way" data-tone={one.by! > 0 ? 'good' : 'bad'}>
      <Sign aria-hidden size={14} /> {way}
    </span>
  )
}

function Block({ says, differences, at }: { says: string; differences: readonly Difference[]; at?: string }) {
  if (differences.length === 0) return null
  return (
    <div className="compared-block">
      <h3>
        {says} <span className="quiet number">{differences.length}</span>
      </h3>
      <ul className="compared-chips">
        {differences.map(one => (
          <li key={one.record.id}>
            <Named one={one} at={at} withState />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Named({ one, at, withState }: { one: Difference; at?: string | undefined; withState?: boolean }) {
  const territory = useTerritory()
  const { key, kind, title, state } = one.record
  return (
    <LinkChip
      address={recordAddress(key) + (at ? `?at=${encodeURIComponent(at)}` : '')}
      mark={key}
      title={title}
      state={withState ? (one.now ?? one.was ?? undefined) : undefined}
      tone={toneOf(territory, kind)}
      fallen={isFallen(territory.kinds.get(kind), state)}
    />
  )
}
