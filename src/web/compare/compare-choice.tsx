import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { buttonClass } from '../../ui/button.tsx'
import { DateRange } from '../../ui/date-range.tsx'
import { Select } from '../../ui/select.tsx'
import { titleOf } from '../list/kind-title.ts'
import { ownDay } from '../own-days.ts'
import { useTerritory } from '../territory.ts'
import { compareWords } from '../words/compare.words.ts'
import { fieldWords } from '../words/record.words.ts'
import { lookedBefore } from './looked.ts'
import { presetsOf } from './presets.ts'

/** Which two days are compared, and of which kind: by name, or picked one by one. */
export function CompareChoice({ from, to, today }: { from: string; to: string; today: string }) {
  const asked = useSearch({ from: '/compare' })
  const navigate = useNavigate()
  const territory = useTerritory()
  const presets = useMemo(() => presetsOf(today, lookedBefore()), [today])
  const kinds = [...territory.kinds.values()].filter(kind => !kind.bulk)
  const rest = asked.kind ? `&kind=${asked.kind}` : ''
  return (
    <div className="compare-choice">
      <nav aria-label={compareWords.presets}>
        <ul className="compare-presets">
          {presets.map(preset => {
            const isIt = preset.from === from && (preset.to ?? today) === to
            return (
              <li key={preset.id}>
                <a
                  className={buttonClass({ look: isIt ? 'second' : 'plain', size: 'small' })}
                  href={`/compare?from=${preset.from}${preset.to ? `&to=${preset.to}` : ''}${rest}`}
                  aria-current={isIt ? 'page' : undefined}
                >
                  {compareWords[preset.id]}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
      <DateRange
        label={compareWords.presets}
        unlabelled
        value={{ from: ownDay(from), until: ownDay(to) }}
        onChange={days =>
          days &&
          void navigate({
            to: '/compare',
            search: { ...asked, from: days.from, to: days.until === today ? undefined : days.until },
          })
        }
        words={fieldWords}
      />
      <Select
        label={compareWords.kind}
        unlabelled
        options={kinds.map(kind => ({ id: kind.plural, label: titleOf(kind) }))}
        value={asked.kind ?? null}
        onChange={kind => void navigate({ to: '/compare', search: { ...asked, kind: kind ?? undefined } })}
        placeholder={compareWords.everyKind}
        none={compareWords.everyKind}
      />
    </div>
  )
}
