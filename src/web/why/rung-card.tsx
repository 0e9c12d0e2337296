import './rung-card.css'
import EyeOff from 'lucide-react/icons/eye-off'
import Plus from 'lucide-react/icons/plus'
import type { CSSProperties } from 'react'
import type { RecordName } from '../../model/answers.ts'
import { Button } from '../../ui/button.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { stateLabel, toneOf, useTerritory } from '../territory.ts'
import { whyWords } from '../words/why.words.ts'
import type { LadderPlace } from './ladder.tsx'
import type { Placed } from './ladder-picture.ts'

/** Where something is drawn, handed to the styles, which use it only where there is room for a picture. */
// React types no properties of one's own
export const placed = (place: Record<`--${string}`, string>): CSSProperties => place as CSSProperties

/** One rung in its place: what it is, how well it carries, where else it leads, and what fills it if it is a gap. */
export function RungCard({
  step,
  names,
  addressOf,
  act,
}: LadderPlace & { step: Placed; names: ReadonlyMap<string, RecordName> }) {
  const territory = useTerritory()
  const { rung } = step
  const on = rung.action && names.get(rung.action.on)
  return (
    <div
      className="rung-place"
      data-step={step.id}
      style={placed({
        '--start': `${step.middle - step.width / 2}%`,
        '--wide': `${step.width}%`,
        '--top': `${step.top}rem`,
        '--tall': `${step.height}rem`,
      })}
    >
      <div className="rung-card" data-standing={rung.standing} data-side={step.column}>
        <span className="rung-says">
          {[...step.from.map(({ id, says }) => `${names.get(id)?.key} ${says}`), ...step.says].join(' · ')}
        </span>
        <Named step={step} addressOf={addressOf} />
        {rung.record && (
          <span className="rung-notes" title={rung.verdict?.says}>
            {[stateLabel(territory, rung.record.kind, rung.record.state), rung.verdict?.says]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
        {rung.thin && <span className="rung-thin">{whyWords.thin(rung.thin.says)}</span>}
        {step.mentions.length > 0 && (
          <span className="rung-mentions">
            {step.mentions.map(({ id, says }) => {
              const record = names.get(id)
              return (
                record && (
                  <span key={`${id} ${says}`} className="rung-mention">
                    {says} <Reference record={record} addressOf={addressOf} />
                  </span>
                )
              )
            })}
          </span>
        )}
        {step.also.map(({ id, says }) => (
          <span key={`${id} ${says}`} className="rung-also">
            {says} <span className="rung-reference">{names.get(id)?.key}</span>
          </span>
        ))}
        {rung.action && on && act && (
          <Button size="small" onPress={() => act(rung, on)}>
            <Plus aria-hidden />
            <span className="rung-action">{rung.action.action.label}</span>
          </Button>
        )}
      </div>
    </div>
  )
}

function Named({ step: { rung }, addressOf }: { step: Placed; addressOf: LadderPlace['addressOf'] | undefined }) {
  const territory = useTerritory()
  const { record } = rung
  if (rung.standing === 'missing') {
    const kinds = rung.kinds.map(word => territory.kinds.get(word)?.title.toLowerCase() ?? word)
    return <span className="rung-title">{whyWords.gap(kinds)}</span>
  }
  if (!record) {
    return (
      <span className="rung-title rung-hidden">
        <EyeOff aria-hidden />
        {whyWords.standing.hidden}
      </span>
    )
  }
  const words = (
    <>
      <Key mark={record.key} tone={toneOf(territory, record.kind)} /> {record.title}
    </>
  )
  return addressOf ? (
    <a className="rung-title" href={addressOf(record)} title={record.title}>
      {words}
    </a>
  ) : (
    <span className="rung-title" title={record.title}>
      {words}
    </span>
  )
}

function Reference({ record, addressOf }: { record: RecordName; addressOf: LadderPlace['addressOf'] | undefined }) {
  return addressOf ? (
    <a className="rung-reference" href={addressOf(record)} title={record.title}>
      {record.key}
    </a>
  ) : (
    <span className="rung-reference" title={record.title}>
      {record.key}
    </span>
  )
}
